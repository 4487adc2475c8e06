// A source map (version 3) as the runtime reads it.
'use strict';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

// The numbers of one segment: base 64 digits of five bits each, the lowest first; the lowest bit of
// all is the sign.
function numbers_of(segment) {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = DIGITS.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    numbers.push((value & 1) === 0 ? value >> 1 : -(value >> 1));
    value = 0;
    shift = 0;
  }
  return numbers;
}

// For each line of the output, triples of a column and the line and column it comes from, from 0.
function positions_of(map) {
  let line = 0;
  let column = 0;
  return JSON.parse(map).mappings.split(';').map((segments) => {
    const entries = [];
    let output_column = 0;
    for (const segment of segments.split(',')) {
      const numbers = numbers_of(segment);
      if (numbers.length < 4) continue;
      output_column += numbers[0];
      line += numbers[2];
      column += numbers[3];
      entries.push(output_column, line, column);
    }
    return entries;
  });
}

exports.positions_of = positions_of;
