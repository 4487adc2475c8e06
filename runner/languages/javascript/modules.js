// `import` and `export` in a text that is run as a CommonJS module. What stays keeps its line and,
// but for imports, its column.
'use strict';

function blanks(text) {
  return text.replace(/[^\n]/g, ' ');
}

function imported(names, origin) {
  const from = `require(${origin})`;
  const whole = /^\s*(?:\*\s*as\s+)?([\w$]+)\s*(?:,\s*([^]*))?$/.exec(names);
  if (whole === null) return `const ${names.replace(/\bas\b/g, ':').trim()} = ${from};`;
  const rest = whole[2] === undefined ? '' : ` ${imported(whole[2], origin)}`;
  return `const ${whole[1]} = ${from};${rest}`;
}

function exported_list(names) {
  const entries = names.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
  return entries
    .map((entry) => entry.split(/\s+as\s+/))
    .map(([own, other]) => `exports.${other === undefined ? own : other} = ${own};`)
    .join(' ');
}

// The same number of lines as in `original`.
function in_lines_of(original, text) {
  const lines = original.split('\n').length - 1;
  return text.replace(/\s*\n\s*/g, ' ') + '\n'.repeat(lines);
}

function without_module_syntax(source) {
  return source
    .replace(/^([ \t]*)import\s*(["'][^"'\n]*["'])[ \t]*;?/gm, '$1require($2);')
    .replace(
      /^([ \t]*)import\s+([\w$*{][^;'"]*?)\s*from\s*(["'][^"'\n]*["'])[ \t]*;?/gm,
      (text, indent, names, origin) => indent + in_lines_of(text, imported(names, origin)),
    )
    .replace(
      /^([ \t]*)export\s*\{([^}]*)\}[ \t]*;?/gm,
      (text, indent, names) => indent + in_lines_of(text, exported_list(names)),
    )
    .replace(
      /^([ \t]*)export(\s+default)?(?=\s+(?:async\s+)?(?:function|class)\s*\*?\s*[\w$])/gm,
      (text) => blanks(text),
    )
    .replace(/^([ \t]*)export\s+default\s+/gm, '$1module.exports = ')
    .replace(/^([ \t]*)export(?=\s+(?:var|let|const)\b)/gm, (text) => blanks(text));
}

exports.without_module_syntax = without_module_syntax;
