// [prepare]: joins the modules of each program, in the order in which they need each other, into
// one file: to find and read a file takes longer than to compile it.
//
// node join.js PROGRAM=MODULE,MODULE... ...
'use strict';

const { readFileSync, writeFileSync } = require('fs');

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

for (const rule of process.argv.slice(2)) {
  const [program, modules] = rule.split('=');
  writeFileSync(program, joined(modules.split(',')));
}
