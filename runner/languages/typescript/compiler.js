// Checks one text with the TypeScript compiler and turns it into JavaScript. Everything that does
// not depend on the text is done once and stays in memory.
'use strict';

const { readFileSync } = require('fs');
const { basename, join } = require('path');
const { library_edition, load_typescript } = require('./load.js');

const SOLUTION = '/solution.ts';
const AMBIENT = '/ambient.d.ts';
const EDITION_BEFORE = '/before-es2023.d.ts';
const ES2019 = 6;
const ES2022 = 9;
const COMMON_JS = 1;
const ERROR = 1;

function make_options(edition) {
  const major = Number.parseInt(process.versions.node, 10);
  return {
    target: major >= 16 ? ES2022 : ES2019,
    module: COMMON_JS,
    lib: [edition],
    types: [],
    noResolve: true,
    skipLibCheck: true,
    sourceMap: true,
    newLine: 1,
    esModuleInterop: true,
    // What a solution may rely on elsewhere: errors of types are told, absent nulls are not.
    strict: false,
    alwaysStrict: true,
    strictBindCallApply: true,
    strictFunctionTypes: true,
  };
}

class Compiler {
  // `folder` holds the declarations below.
  constructor(library, folder) {
    this.typescript = load_typescript(library);
    this.library = library;
    this.edition = library_edition(library);
    this.options = make_options(this.edition);
    this.files = new Map();
    this.roots = [AMBIENT, SOLUTION];
    this.add_file(AMBIENT, readFileSync(join(folder, 'ambient.d.ts'), 'utf8'));
    if (this.edition !== 'lib.es2023.d.ts') {
      this.add_file(EDITION_BEFORE, readFileSync(join(folder, 'before-es2023.d.ts'), 'utf8'));
      this.roots.unshift(EDITION_BEFORE);
    }
  }

  parsed(name, text) {
    return this.typescript.createSourceFile(name, text, this.options.target);
  }

  add_file(name, text) {
    this.files.set(name, this.parsed(name, text));
  }

  library_file(name) {
    if (!this.files.has(name)) {
      const text = readFileSync(join(this.library, basename(name)), 'utf8');
      this.add_file(name, text.replace(/\/\*[^]*?\*\//g, ''));
    }
    return this.files.get(name);
  }

  // What the compiler asks of the world: one file, its library, nothing else.
  host(solution) {
    return {
      getSourceFile: (name) => {
        if (name === SOLUTION) return solution;
        return name.startsWith('/lib/') ? this.library_file(name) : this.files.get(name);
      },
      fileExists: (name) => name === SOLUTION || this.files.has(name),
      readFile: () => undefined,
      writeFile: () => undefined,
      directoryExists: () => false,
      getDirectories: () => [],
      getDefaultLibFileName: () => `/lib/${this.edition}`,
      getDefaultLibLocation: () => '/lib',
      getCurrentDirectory: () => '/',
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
    };
  }

  // -> { errors, javascript, map }; each error { line, column, length, code, text }, from 0.
  compile(text) {
    const solution = this.parsed(SOLUTION, text);
    // A module, whether or not it imports or exports: its names hide those of the library.
    solution.externalModuleIndicator = solution.externalModuleIndicator || solution;
    const host = this.host(solution);
    const program = this.typescript.createProgram(this.roots, this.options, host, this.previous);
    this.previous = program;
    const errors = this.errors_of(program, solution);
    const outputs = {};
    if (errors.length === 0) {
      program.emit(solution, (name, output) => {
        outputs[name.endsWith('.map') ? 'map' : 'javascript'] = output;
      });
    }
    return { errors, ...outputs };
  }

  errors_of(program, solution) {
    let found = program.getSyntacticDiagnostics(solution);
    if (found.length === 0) found = program.getSemanticDiagnostics(solution);
    return found
      .filter((diagnostic) => diagnostic.category === ERROR)
      .map((diagnostic) => {
        const start = diagnostic.start === undefined ? 0 : diagnostic.start;
        const place = this.typescript.getLineAndCharacterOfPosition(solution, start);
        const text = this.typescript.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
        const { length, code } = diagnostic;
        return { line: place.line, column: place.character, length, code, text };
      });
  }
}

exports.Compiler = Compiler;
