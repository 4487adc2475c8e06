// For measured space: a solution's text with probes in it, which tell when its memory is worth a look
// and how deep its calls are. A collector's own times are too rare for that, and its young space too
// large: what is small would be hidden by what is dead already.
'use strict';

const PROBE = '$gavel_probe';
const NEVER = 2 ** 30; // still a small integer
// What the text calls. `left` statements from now it looks; `deepest` are the most calls at a time.
const probe = { left: NEVER, depth: 0, deepest: 0, is_set: false, look: () => undefined };

const STATEMENT = `if(--${PROBE}.left<0)${PROBE}.look();`;
const ENTER = `const $gavel_depth=${PROBE}.depth;if((${PROBE}.depth=$gavel_depth+1)>${PROBE}.deepest)${PROBE}.deepest=$gavel_depth+1;try{`;
const LEAVE = `}finally{${STATEMENT}${PROBE}.depth=$gavel_depth;}`;

const LOOPS = [
  'ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement',
];

// node's own copy of it, there with --expose-internals; nothing without.
function find_parser() {
  try {
    return require('internal/deps/acorn/acorn/dist/acorn');
  } catch {
    return undefined;
  }
}

class Insertions {
  constructor() {
    this.all = [];
  }

  add(at, text) {
    this.all.push({ at, text });
  }

  into(source) {
    const sorted = this.all.sort((one, other) => one.at - other.at); // stable
    let result = '';
    let done = 0;
    for (const { at, text } of sorted) {
      result += source.slice(done, at) + text;
      done = at;
    }
    return result + source.slice(done);
  }
}

function is_probed_statement({ type, directive }) {
  return directive === undefined && type !== 'FunctionDeclaration' && type !== 'ClassDeclaration';
}

function add_to_function(node, insertions, add_to_parts) {
  const { body } = node;
  const is_suspended = node.async || node.generator; // its frame is an object of the heap
  if (is_suspended) {
    add_to_parts(node);
  } else if (body.type === 'BlockStatement') {
    const directives = body.body.filter(({ directive }) => directive !== undefined);
    const first = directives.length === 0 ? body.start + 1 : directives[directives.length - 1].end;
    insertions.add(first, directives.length === 0 ? ENTER : `;${ENTER}`);
    add_to_parts(node);
    insertions.add(body.end - 1, LEAVE);
  } else {
    insertions.add(body.start, `{${ENTER}return `);
    add_to_parts(node);
    insertions.add(body.end, `;${LEAVE}}`);
  }
}

function add_to_loop({ body }, insertions) {
  if (body.type !== 'BlockStatement') insertions.add(body.start, `{${STATEMENT}`);
  else if (body.body.length === 0) insertions.add(body.start + 1, STATEMENT);
  return () => {
    if (body.type !== 'BlockStatement') insertions.add(body.end, '}');
  };
}

function add_probes(node, insertions) {
  const add_to_parts = (whole) => {
    for (const key of Object.keys(whole)) {
      const part = whole[key];
      if (Array.isArray(part)) part.forEach((each) => each && add_probes(each, insertions));
      else if (part !== null && typeof part === 'object') add_probes(part, insertions);
    }
  };
  if (typeof node.type !== 'string') return;
  if (/Function/.test(node.type)) {
    add_to_function(node, insertions, add_to_parts);
    return;
  }
  const close = LOOPS.includes(node.type) ? add_to_loop(node, insertions) : () => undefined;
  const statements = node.type === 'SwitchCase' ? node.consequent : node.body;
  if (Array.isArray(statements) && node.type !== 'ClassBody') {
    for (const statement of statements) {
      if (is_probed_statement(statement)) insertions.add(statement.start, STATEMENT);
      add_probes(statement, insertions);
    }
    if (node.test) add_probes(node.test, insertions);
  } else {
    add_to_parts(node);
  }
  close();
}

// The body of a function that has PROBE among its parameters; nothing without a parser that
// understands it.
function with_probes(source) {
  const parser = find_parser();
  if (parser === undefined) return undefined;
  const insertions = new Insertions();
  try {
    const tree = parser.parse(source, {
      ecmaVersion: 'latest',
      sourceType: 'script',
      allowReturnOutsideFunction: true,
      preserveParens: true,
    });
    add_probes(tree, insertions);
  } catch {
    return undefined;
  }
  return insertions.into(source);
}

Object.assign(exports, { NEVER, PROBE, probe, with_probes });
