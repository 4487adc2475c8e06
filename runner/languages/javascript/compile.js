// [compile]: checks the solution's syntax and writes what the runtime needs to run it.
'use strict';

const { readFileSync, writeFileSync } = require('fs');
const { compileFunction } = require('vm');
const { without_module_syntax } = require('./modules.js');
const { PARAMETERS } = require('./solution.js');

// The error of the text as the body of a function, or nothing.
function syntax_error(source, file) {
  try {
    compileFunction(source, PARAMETERS, { filename: file });
    return undefined;
  } catch (error) {
    return error;
  }
}

// The message with the line and the place in it, without this program's own frames.
function message_of(error) {
  return error.stack.split('\n    at ')[0].trimEnd();
}

function checked_source(text, file) {
  const source = text.replace(/^\uFEFF/, '').replace(/^#!/, '//');
  const error = syntax_error(source, file);
  if (error === undefined) return source;
  const converted = without_module_syntax(source);
  if (converted !== source && syntax_error(converted, file) === undefined) return converted;
  process.stderr.write(`${message_of(error)}\n`);
  return process.exit(1);
}

const file = process.argv[2];
const program = {
  file,
  source: checked_source(readFileSync(file, 'utf8'), file),
  lines: null,
  signature: JSON.parse(readFileSync('signature.json', 'utf8')),
};
writeFileSync('solution.json', JSON.stringify(program));
