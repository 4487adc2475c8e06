// What an exception of the solution's looks like to its author: its own frames only.
'use strict';

const { index_of, slice_text } = require('./safely.js');
const { described } = require('./values.js');

const MOST = 4000;

function shortened(text) {
  return text.length > MOST ? `${slice_text(text, 0, MOST)}...` : text;
}

// "file:line:column" with the line and column as the author wrote them. `lines` maps them where
// the text that runs was made from another: for each line, triples of the column, and the line and
// column it comes from.
function original_position(line, column, lines) {
  const entries = lines === null ? undefined : lines[line - 1];
  if (entries === undefined || entries.length === 0) return `${line}:${column}`;
  let best = 0;
  for (let i = 0; i < entries.length; i += 3) {
    if (entries[i] <= column - 1) best = i;
  }
  return `${entries[best + 1] + 1}:${entries[best + 2] + 1}`;
}

// The number that begins at `at`, and where it ends.
function number_at(text, at) {
  let value = 0;
  let end = at;
  for (; end < text.length; ++end) {
    const digit = index_of('0123456789', text[end]);
    if (digit < 0) break;
    value = 10 * value + digit;
  }
  return { value, end };
}

// The frame as shown, or nothing when it is not the solution's: its line names another file.
function own_frame(frame, program) {
  const at = index_of(frame, `${program.file}:`);
  if (at < 0) return undefined;
  const begin = at + program.file.length + 1;
  const line = number_at(frame, begin);
  const column = number_at(frame, line.end + 1);
  const place = original_position(line.value, column.value, program.lines);
  return slice_text(frame, 0, begin) + place + slice_text(frame, column.end);
}

function own_frames(stack, program) {
  let result = '';
  for (let at = index_of(stack, '\n    at '); at >= 0; ) {
    const next = index_of(stack, '\n    at ', at + 1);
    const frame = own_frame(slice_text(stack, at, next < 0 ? stack.length : next), program);
    if (frame !== undefined) result += frame;
    at = next;
  }
  return result;
}

function message_of(error) {
  const { name, message } = error;
  const title = typeof name === 'string' ? name : 'Error';
  return typeof message === 'string' && message !== '' ? `${title}: ${message}` : title;
}

function described_failure(error, program) {
  try {
    if (typeof error !== 'object' || error === null || typeof error.message !== 'string') {
      return `threw ${described(error)}`;
    }
    const stack = typeof error.stack === 'string' ? error.stack : '';
    return shortened(message_of(error)) + shortened(own_frames(stack, program));
  } catch {
    return 'an exception that raises exceptions when it is looked at';
  }
}

exports.described_failure = described_failure;
