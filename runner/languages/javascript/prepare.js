// [prepare]: joins the modules of each program, in the order in which they need each other, into
// one file: to find and read a file takes longer than to compile it.
'use strict';

const { readFileSync, writeFileSync } = require('fs');

const VALUES = ['safely.js', 'bytes.js', 'values.js'];
const PROGRAMS = {
  'run.js': [...VALUES, 'channel.js', 'failures.js', 'solution.js', 'runtime.js'],
  'check.js': [...VALUES, 'solution.js', 'modules.js', 'compile.js'],
};

function joined(modules) {
  const parts = modules.map((name) => {
    const text = readFileSync(name, 'utf8');
    return `joined['./${name}'] = ((exports) => {${text}\nreturn exports;})({});\n`;
  });
  return `((find) => {
const joined = {};
const require = (name) => joined[name] || find(name);
${parts.join('')}})(require);
`;
}

for (const [program, modules] of Object.entries(PROGRAMS)) {
  writeFileSync(program, joined(modules));
}
