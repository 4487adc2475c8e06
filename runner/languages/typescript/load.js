// The TypeScript compiler of this machine, and its declarations of the language's own library.
'use strict';

const { existsSync, readFileSync, realpathSync } = require('fs');
const { dirname, join } = require('path');
const { compileFunction } = require('vm');

const NEEDED = [
  'createProgram', 'createSourceFile', 'flattenDiagnosticMessageText',
  'getLineAndCharacterOfPosition',
];

// Where tsc begins its work.
const START = /\n(?:if \((?:ts\.)?sys\.setBlocking\)[^}]*\}\n)?(ts\.)?executeCommandLine\(/;

// Where the package of the program `tsc` keeps its files.
function library_of(tsc) {
  return join(dirname(realpathSync(tsc)), '..', 'lib');
}

// The text of the program tsc up to where it reads its arguments, or of the whole library, which
// takes a third longer to start; and what to return behind it.
function compiler_text(library) {
  for (const name of ['_tsc.js', 'tsc.js']) {
    const file = join(library, name);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const start = START.exec(text);
    if (start === null) continue;
    const entries = NEEDED.map((need) => `${need}: ${start[1] || ''}${need}`);
    return { file, text: `${text.slice(0, start.index)}\nreturn {${entries.join(', ')}};` };
  }
  const file = join(library, 'typescript.js');
  return { file, text: `${readFileSync(file, 'utf8')}\nreturn module.exports;` };
}

// Not by `require`, which a program that becomes a snapshot may use for node's own modules only.
function load_typescript(library) {
  const { file, text } = compiler_text(library);
  const module = { exports: {} };
  const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];
  const run = compileFunction(text, parameters, { filename: file });
  return run.call(module.exports, module.exports, require, module, file, library);
}

// The latest edition of the library that both the compiler and usual versions of node have.
function library_edition(library) {
  const editions = ['lib.es2023.d.ts', 'lib.es2022.d.ts', 'lib.es2021.d.ts', 'lib.es2020.d.ts'];
  return editions.find((name) => existsSync(join(library, name)));
}

exports.library_of = library_of;
exports.library_edition = library_edition;
exports.load_typescript = load_typescript;
