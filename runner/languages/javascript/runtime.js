// Holds a solution: loads it, then answers the judge's requests (docs/harness-protocol.md).
'use strict';

const { Channel, HEADER, leave } = require('./channel.js');
const { Reader, Writer } = require('./bytes.js');
const { Mismatch } = require('./values.js');
const { described_failure } = require('./failures.js');
const { make_gauge } = require('./gauge.js');
const { is_array } = require('./safely.js');
const { Unusable, prepared_solution } = require('./solution.js');

const HELLO = new Uint8Array(8);
const ANSWER = 0;
const WRONG_TYPE = 1;
const EXCEPTION = 2;
const MEASURED = 3;
const NO_PROGRAM = 4;
const HELD = 5;
const ROOM = 1 << 12;

// Writes a payload that is a status and a sentence.
function write_sentence(writer, status, sentence) {
  writer.at = HEADER;
  writer.byte(status);
  const begin = writer.at;
  if (writer.text(sentence) !== undefined) {
    writer.at = begin;
    writer.text('a sentence that is not text');
  }
  // The sentence goes to the end of the frame: without its length.
  for (let i = begin; i + 4 < writer.at; ++i) writer.bytes[i] = writer.bytes[i + 4];
  writer.at -= 4;
}

// Does `action`, which runs the solution's code, and says in `writer` how that went.
function attempt(program, writer, action) {
  writer.at = HEADER;
  writer.byte(ANSWER);
  try {
    return action(writer);
  } catch (error) {
    if (error instanceof Mismatch) write_sentence(writer, WRONG_TYPE, error.sentence());
    else if (error instanceof Unusable) write_sentence(writer, EXCEPTION, error.sentence);
    else write_sentence(writer, EXCEPTION, described_failure(error, program));
    return undefined;
  }
}

// What is printed is written at once: no event loop runs between requests that would write what
// waits. The streams are made when they are first used, since that takes longer than many a solution.
function print_at_once() {
  for (const name of ['stdout', 'stderr']) {
    const given = Object.getOwnPropertyDescriptor(process, name);
    if (given === undefined || given.get === undefined) continue;
    const get = () => {
      const stream = given.get.call(process);
      if (stream._handle && stream._handle.setBlocking) stream._handle.setBlocking(true);
      Object.defineProperty(process, name, given);
      return stream;
    };
    Object.defineProperty(process, name, { ...given, get });
  }
}

function serve(channel, program) {
  print_at_once();
  const run = prepared_solution(program);
  const hello = new Writer(ROOM);
  const solution = attempt(program, hello, run);
  channel.send(HELLO, hello);
  const gauge = make_gauge();
  while (solution !== undefined) {
    const { nonce, inputs } = receive(channel, solution);
    const writer = new Writer(ROOM);
    if (gauge !== undefined) gauge.give_up = (figure) => give_up(channel, nonce, figure);
    attempt(program, writer, () => {
      if (gauge === undefined) answer_all(solution, inputs, writer);
      else measured_answer(solution, inputs[0], writer, gauge);
    });
    channel.send(nonce, writer);
  }
}

// Tells what a call has taken so far, and ends the program.
function give_up(channel, nonce, figure) {
  const writer = new Writer(ROOM);
  writer.at = HEADER;
  writer.byte(HELD);
  writer.int64(figure);
  channel.send(nonce, writer);
  leave();
}

// What is returned is only ever in `kept` and in frames that are gone when it is forgotten.
function measure_into(kept, solution, input, gauge) {
  kept.value = gauge.measured(() => solution.call(input));
}

// Of an array as the judge's inputs have it, without what its elements take.
function bytes_of(value) {
  return is_array(value) ? 8 * value.length + 16 : 0;
}

function encode_kept(kept, solution, input, writer) {
  solution.encode(input, kept.value, writer);
}

function measured_answer(solution, input, writer, gauge) {
  const kept = { value: undefined };
  const answer = new Writer(ROOM);
  const before = bytes_of(input.in_place);
  measure_into(kept, solution, input, gauge);
  encode_kept(kept, solution, input, answer);
  const figure = gauge.figure(() => {
    kept.value = undefined;
    if (before > 0) input.in_place.length = 0;
  }, before);
  if (figure !== undefined) {
    writer.at = HEADER;
    writer.byte(MEASURED);
    writer.int64(figure);
  }
  writer.elements(answer.buffer, answer.at);
}

// A function of its own, so that the request's bytes can be freed before the call.
function receive(channel, solution) {
  const { nonce, inputs: count, buffer, bytes, begin } = channel.receive();
  const reader = new Reader(buffer, bytes, begin);
  const inputs = [];
  for (let i = 0; i < count; ++i) inputs[i] = solution.decode(reader);
  return { nonce, inputs };
}

// The answers go one behind the other into one reply; the first input that there is none to ends it.
function answer_all(solution, inputs, writer) {
  for (let i = 0; i < inputs.length; ++i) solution.answer(inputs[i], writer);
}

// The solution's text is no program: `message` says why.
function refuse(channel, message) {
  const hello = new Writer(ROOM);
  write_sentence(hello, NO_PROGRAM, message);
  channel.send(HELLO, hello);
}

Object.assign(exports, { Channel, refuse, serve });
