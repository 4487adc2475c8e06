// The TypeScript compiler of this machine, and its declarations of the language's own library.
'use strict';

const { existsSync, readFileSync, realpathSync } = require('fs');
const { dirname, join } = require('path');
const { compileFunction } = require('vm');

// Where the package of the program `tsc` keeps its files.
function library_of(tsc) {
  return join(dirname(realpathSync(tsc)), '..', 'lib');
}

// Not by `require`, which a program that becomes a snapshot may use for node's own modules only.
function load_typescript(library) {
  const file = join(library, 'typescript.js');
  const module = { exports: {} };
  const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];
  const run = compileFunction(readFileSync(file, 'utf8'), parameters, { filename: file });
  run.call(module.exports, module.exports, require, module, file, library);
  return module.exports;
}

// The latest edition of the library that both the compiler and usual versions of node have.
function library_edition(library) {
  const editions = ['lib.es2023.d.ts', 'lib.es2022.d.ts', 'lib.es2021.d.ts', 'lib.es2020.d.ts'];
  return editions.find((name) => existsSync(join(library, name)));
}

exports.library_of = library_of;
exports.library_edition = library_edition;
exports.load_typescript = load_typescript;
