// A loaded solution as the judge calls it. What needs more than safely.js offers is done before the
// solution's text runs.
'use strict';

const { compileFunction } = require('vm');
const { call, construct } = require('./safely.js');
const { PROBE, probe, with_probes } = require('./probes.js');
const { queues, suit_queues } = require('./queues.js');
const { ListNode, Mismatch, TreeNode, kind_of } = require('./values.js');

const List = Array;
const PARAMETERS = ['exports', 'require', 'module', '__filename', '__dirname'];

// Why a solution cannot be called, in a sentence.
class Unusable {
  constructor(sentence) {
    this.sentence = sentence;
  }
}

// What the solution's text defines at its top level, for a message.
function definitions(source) {
  const pattern =
    /^(?:export\s+)?(?:default\s+)?(?:async\s+)?(function\*?|class|var|let|const)\s+([\w$]+)/gm;
  const found = [];
  for (let match; found.length < 8 && (match = pattern.exec(source)); ) {
    found.push(`${match[1]} ${match[2]}`);
  }
  return found.length > 0 ? found.join(', ') : 'nothing at its top level';
}

// Code behind the solution's own, in its scope, that hands out what it defines.
function epilogue(names) {
  const entries = names.map((name) => `${name}: typeof ${name} === 'undefined' ? void 0 : ${name}`);
  return `\n;return {${entries.join(', ')}};`;
}

// Where packages put what programs may require.
const SHARED = ['', '/usr/share/nodejs/', '/usr/lib/node_modules/', '/usr/local/lib/node_modules/'];

// Nothing when there is no such module.
function find_module(name) {
  // What the solution has changed in the library is not used: it may require whenever it likes.
  const is_path = name[0] === '.' || name[0] === '/';
  for (let i = 0; i < (is_path ? 1 : SHARED.length); ++i) {
    try {
      return { found: require(SHARED[i] + name) };
    } catch (error) {
      if (error.code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  return undefined;
}

// The packages that the queues are from elsewhere.
function given_module(name) {
  return /^@datastructures-js\/(?:priority-queue|queue|deque)$/.test(name) ? { found: queues } : undefined;
}

function required(name) {
  const module = find_module(name) || given_module(name);
  // Without the list of this program's own files.
  if (module === undefined) throw new Error(`Cannot find module '${name}'`);
  return module.found;
}

// Its usual name is there without `require`; it is loaded for those alone who use that.
function provide_lodash(source) {
  if (!/(?:^|[^\w$.])_\s*[.(]/.test(source)) return;
  const lodash = find_module('lodash');
  if (lodash !== undefined) globalThis._ = lodash.found;
}

// The same text with probes, where space is measured; nothing where there can be none.
function probed(text, filename) {
  if (process.env.GAVEL_MEASURE !== 'space') return undefined;
  try {
    const run = compileFunction(with_probes(text), [...PARAMETERS, PROBE], { filename });
    probe.is_set = true;
    return run;
  } catch {
    return undefined;
  }
}

// Compiles the solution's text as a module of its own. -> a function that runs it and returns what
// it defines and what it exports.
function compiled(program, names) {
  const text = program.source + epilogue(names);
  const run = probed(text, program.file) || compileFunction(text, PARAMETERS, { filename: program.file });
  const module = { exports: {}, filename: program.file, id: '.', loaded: false };
  const values = [module.exports, required, module, program.file, '.', probe];
  return () => {
    const defined = call(run, module.exports, values);
    const is_cut_short = typeof defined !== 'object' || defined === null;
    return { defined: is_cut_short ? {} : defined, exported: module.exports };
  };
}

// `name` as the solution defines it, or exports it.
function lookup(name, { defined, exported }) {
  if (defined[name] !== undefined) return defined[name];
  if (exported === undefined || exported === null) return undefined;
  if (exported[name] !== undefined) return exported[name];
  const whole = exported.default === undefined ? exported : exported.default;
  if (typeof whole === 'function') return whole;
  return whole === null || whole === undefined ? undefined : whole[name];
}

function is_function(value) {
  return typeof value === 'function';
}

// A function of the arguments that calls the solution's.
function find_function(name, found, source) {
  const { Solution } = found.defined;
  if (!is_function(found.defined[name]) && is_function(Solution)) {
    if (is_function(Solution[name])) return (values) => call(Solution[name], Solution, values);
    return (values) => {
      const holder = new Solution();
      return call(method_of(holder, name, 'Solution'), holder, values);
    };
  }
  const free = lookup(name, found);
  if (is_function(free)) return (values) => call(free, undefined, values);
  throw new Unusable(`expected a function ${name}, found ${definitions(source)}`);
}

function method_of(holder, name, class_name) {
  const method = holder[name];
  if (is_function(method)) return method;
  throw new Unusable(`expected a method ${name} in class ${class_name}, found none`);
}

function decode_all(kinds, reader) {
  const values = [];
  for (let i = 0; i < kinds.length; ++i) values[i] = kinds[i].decode(reader);
  return values;
}

function decode_calls(methods, reader) {
  const count = reader.uint32();
  const calls = [];
  for (let i = 0; i < count; ++i) {
    const method = methods[reader.uint32()];
    calls[i] = { method, values: decode_all(method.parameters, reader) };
  }
  return calls;
}

// What the judge's requests need, for a function: decode(reader) -> input, call(input) -> returned,
// encode(input, returned, writer); answer(input, writer) does both of the latter.
function function_plan({ name, params, returns, output }, source, kind) {
  const parameters = params.map((parameter) => kind(parameter.type));
  const result = kind(returns);
  return (found) => {
    const run = find_function(name, found, source);
    const call_it = ({ values }) => run(values);
    const encode = ({ in_place }, returned, writer) => {
      if (output === null) result.encode(writer, returned);
      else parameters[output].encode(writer, in_place);
    };
    return {
      decode(reader) {
        const values = decode_all(parameters, reader);
        return { values, in_place: output === null ? undefined : values[output] };
      },
      call: call_it,
      encode,
      answer: (input, writer) => encode(input, call_it(input), writer),
    };
  };
}

// The same for a class: what is returned is an array of what its methods return. `answer` encodes
// each value at once, since the next call may change it.
function class_plan({ name, params, methods }, source, kind) {
  const parameters = params.map((parameter) => kind(parameter.type));
  const known = methods.map((method) => ({
    name: method.name,
    parameters: method.params.map((parameter) => kind(parameter.type)),
    returns: kind(method.returns),
  }));
  return (found) => {
    const holder_class = lookup(name, found);
    if (!is_function(holder_class)) {
      throw new Unusable(`expected a class ${name}, found ${definitions(source)}`);
    }
    const call_all = ({ values, calls }, take) => {
      const holder = construct(holder_class, values);
      for (let i = 0; i < calls.length; ++i) {
        take(i, call(method_of(holder, calls[i].method.name, name), holder, calls[i].values));
      }
    };
    return {
      decode(reader) {
        const values = decode_all(parameters, reader);
        return { values, calls: decode_calls(known, reader) };
      },
      call(input) {
        const returned = new List(input.calls.length); // at once: it is no space of the solution
        call_all(input, (i, value) => {
          returned[i] = value;
        });
        return returned;
      },
      encode({ calls }, returned, writer) {
        for (let i = 0; i < calls.length; ++i) encode_of_call(calls[i], i, returned[i], writer);
      },
      answer(input, writer) {
        call_all(input, (i, value) => encode_of_call(input.calls[i], i, value, writer));
      },
    };
  };
}

function encode_of_call({ method }, index, value, writer) {
  try {
    method.returns.encode(writer, value);
  } catch (error) {
    if (error instanceof Mismatch) error.where = `call ${index + 1}, ${method.name}: `;
    throw error;
  }
}

// -> a function that runs the solution's text and returns what the plans above say.
function prepared_solution(program) {
  const { signature, source } = program;
  const nodes = { ListNode, TreeNode };
  Object.assign(globalThis, nodes, queues);
  suit_queues(source);
  provide_lodash(source);
  const kinds = {};
  const kind = (type) => kinds[type] || (kinds[type] = kind_of(type, nodes));
  const plan = signature.kind === 'class' ? class_plan : function_plan;
  const use = plan(signature, source, kind);
  const run = compiled(program, [signature.name, 'Solution', 'ListNode', 'TreeNode']);
  return () => {
    const found = run();
    // The solution's own classes of nodes are the ones it gets.
    if (is_function(found.defined.ListNode)) nodes.ListNode = found.defined.ListNode;
    if (is_function(found.defined.TreeNode)) nodes.TreeNode = found.defined.TreeNode;
    return use(found);
  };
}

Object.assign(exports, { PARAMETERS, Unusable, prepared_solution });
