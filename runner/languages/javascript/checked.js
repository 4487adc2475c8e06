// Reads the solution's text, checks its syntax, and makes of it what the runtime needs.
'use strict';

const { readFileSync } = require('fs');
const { compileFunction } = require('vm');
const { without_module_syntax } = require('./modules.js');
const { PARAMETERS } = require('./solution.js');

// The text is no program; `message` names the line and the place in it.
class NoProgram {
  constructor(message) {
    this.message = message;
  }
}

// The error of the text as the body of a function, or nothing.
function syntax_error(source, file) {
  try {
    compileFunction(source, PARAMETERS, { filename: file });
    return undefined;
  } catch (error) {
    return error;
  }
}

// Without this program's own frames.
function message_of(error) {
  return `${error.stack.split('\n    at ')[0].trimEnd()}\n`;
}

function checked_source(text, file) {
  const source = text.replace(/^\uFEFF/, '').replace(/^#!/, '//');
  const error = syntax_error(source, file);
  if (error === undefined) return source;
  const converted = without_module_syntax(source);
  if (converted !== source && syntax_error(converted, file) === undefined) return converted;
  throw new NoProgram(message_of(error));
}

// Throws NoProgram.
function checked_program(file) {
  return {
    file,
    source: checked_source(readFileSync(file, 'utf8'), file),
    lines: null,
    signature: JSON.parse(readFileSync('signature.json', 'utf8')),
  };
}

Object.assign(exports, { NoProgram, checked_program });
