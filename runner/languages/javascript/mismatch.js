// What a value is that is not of its declared type, in words.
'use strict';

const { is_array, char_code, quoted, slice_text } = require('./safely.js');

// A value that is not of its declared type. `path` leads to it: "[3][1]".
class Mismatch {
  constructor(what) {
    this.what = what;
    this.where = '';
    this.path = '';
    this.depth = 0;
  }

  inside(index) {
    this.path = `[${index}]${this.path}`;
    ++this.depth;
    return this;
  }

  sentence() {
    if (this.depth === 0) return `${this.where}returned ${this.what}`;
    const path = this.depth === 1 ? slice_text(this.path, 1, -1) : this.path;
    return `${this.where}element ${path} is ${this.what}`;
  }
}

function class_name(value) {
  try {
    const name = value.constructor.name;
    if (typeof name === 'string' && name !== '') return name;
  } catch {
    // a proxy, or a getter that throws
  }
  return 'Object';
}

function described(value) {
  if (value === 0) return 1 / value < 0 ? '-0' : '0';
  switch (typeof value) {
    case 'string':
      return value.length <= 40 ? quoted(value) : `${quoted(slice_text(value, 0, 37))}...`;
    case 'bigint':
      return `${value}n`;
    case 'function':
      return 'a function';
    case 'symbol':
      return 'a symbol';
    case 'object':
      break;
    default:
      return `${value}`;
  }
  if (value === null) return 'null';
  if (is_array(value)) return 'an array';
  const name = class_name(value);
  const first = char_code(name, 0) | 32;
  const is_vowel = first === 97 || first === 101 || first === 105 || first === 111 || first === 117;
  return `${is_vowel ? 'an' : 'a'} ${name}`;
}

function unexpected(value, expected) {
  return new Mismatch(`${described(value)} where ${expected} was expected`);
}

function unfitting(value, expected) {
  return new Mismatch(`${described(value)}, which does not fit ${expected}`);
}

Object.assign(exports, { Mismatch, described, unexpected, unfitting });
