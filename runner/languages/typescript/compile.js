// [compile]: checks the solution's syntax and types, and writes what the runtime needs to run it.
//
// With --build-snapshot this becomes a snapshot of a compiler that is loaded, has read its library
// and is warm; started from it, or called with a file, it compiles that file.
'use strict';

const { readFileSync, writeFileSync } = require('fs');
const { dirname, join, resolve } = require('path');
const { Compiler } = require('./compiler.js');
const { library_of } = require('./load.js');
const { positions_of } = require('./positions.js');

const MOST_ERRORS = 20;

function message_of(error, file, lines) {
  const { line, column, code, text } = error;
  const source = (lines[line] || '').slice(0, 200);
  const length = Math.max(1, Math.min(error.length || 1, source.length - column));
  const marks = ' '.repeat(column) + '~'.repeat(length);
  const place = `${file}:${line + 1}:${column + 1}`;
  const [first, ...further] = text.split('\n');
  const below = further.map((one) => `${one}\n`).join('');
  return `${place}: error: ${first} [TS${code}]\n${below}    ${source}\n    ${marks}\n`;
}

function report(errors, source, file) {
  const lines = source.replace(/\t/g, ' ').split(/\r?\n/);
  const shown = errors.slice(0, MOST_ERRORS).map((error) => message_of(error, file, lines));
  if (errors.length > MOST_ERRORS) shown.push(`and ${errors.length - MOST_ERRORS} more errors\n`);
  process.stderr.write(shown.join(''));
  process.exit(1);
}

function compiled(compiler, source, file) {
  try {
    return compiler.compile(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    process.stderr.write(`${file}:1: error: the text is nested too deeply to be compiled\n`);
    return process.exit(1);
  }
}

function compile_file(compiler, file) {
  const source = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { errors, javascript, map } = compiled(compiler, source, file);
  if (errors.length > 0) report(errors, source, file);
  const program = {
    file,
    source: javascript,
    lines: positions_of(map),
    signature: JSON.parse(readFileSync('signature.json', 'utf8')),
  };
  writeFileSync('solution.json', JSON.stringify(program));
}

function warm_compiler(tsc, folder) {
  const compiler = new Compiler(library_of(tsc), folder);
  const warm_up = readFileSync(join(folder, 'warm-up.ts'), 'utf8');
  const { errors } = compiler.compile(warm_up);
  if (errors.length > 0) report(errors, warm_up, 'warm-up.ts');
  compiler.compile(`${warm_up}\nconst wrong: string = 5;`);
  return compiler;
}

function main() {
  const { startupSnapshot } = require('v8');
  const compiler = warm_compiler(process.argv[2], dirname(resolve(process.argv[1])));
  if (startupSnapshot !== undefined && startupSnapshot.isBuildingSnapshot()) {
    startupSnapshot.setDeserializeMainFunction(() => compile_file(compiler, process.argv[1]));
  } else if (process.argv.length > 3) {
    compile_file(compiler, process.argv[3]);
  }
}

main();
