// Little-endian numbers and texts in a buffer that grows, and out of one.
'use strict';

const { char_code, set_bytes, to_bigint, truncated, utf8_text } = require('./safely.js');

// Buffers are made here and their sizes remembered: a typed array's own `length`, `buffer` and
// `subarray` can be replaced by a solution, its elements and its constructor cannot.
const Bytes = Uint8Array;
const Buffer = ArrayBuffer;
const doubles = new Float64Array(1);
const longs = new BigInt64Array(doubles.buffer);
const eight = new Uint8Array(doubles.buffer);
const MOST_SAFE = Number.MAX_SAFE_INTEGER;
const WORD = 2 ** 32;

class Reader {
  // Reads `bytes`, a view of all of `buffer`, from `at` on.
  constructor(buffer, bytes, at) {
    this.buffer = buffer;
    this.bytes = bytes;
    this.at = at;
  }

  byte() {
    return this.bytes[this.at++];
  }

  int32() {
    const { bytes, at } = this;
    this.at = at + 4;
    return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
  }

  uint32() {
    return this.int32() >>> 0;
  }

  // A number where that is exact, else a BigInt.
  int64() {
    const low = this.uint32();
    const value = this.int32() * WORD + low;
    if (value <= MOST_SAFE && value >= -MOST_SAFE) return value;
    for (let i = 0; i < 8; ++i) eight[i] = this.bytes[this.at - 8 + i];
    return longs[0];
  }

  double() {
    for (let i = 0; i < 8; ++i) eight[i] = this.bytes[this.at++];
    return doubles[0];
  }

  text() {
    const length = this.uint32();
    this.at += length;
    return utf8_text(this.bytes, this.at - length, this.at);
  }

  // The next `count` elements of `size` bytes as a typed array.
  elements(TypedArray, size, count) {
    const length = count * size;
    const copy = new Buffer(length);
    set_bytes(new Bytes(copy), new Bytes(this.buffer, this.at, length));
    this.at += length;
    return new TypedArray(copy);
  }
}

class Writer {
  constructor(capacity) {
    this.allocate(capacity);
    this.at = 0;
  }

  allocate(capacity) {
    this.capacity = capacity;
    this.buffer = new Buffer(capacity);
    this.bytes = new Bytes(this.buffer);
  }

  reserve(more) {
    const needed = this.at + more;
    if (needed <= this.capacity) return;
    const written = new Bytes(this.buffer, 0, this.at);
    this.allocate(needed + truncated(needed / 2));
    set_bytes(this.bytes, written);
  }

  byte(value) {
    this.reserve(1);
    this.bytes[this.at++] = value;
  }

  int32(value) {
    this.reserve(4);
    const { bytes, at } = this;
    bytes[at] = value;
    bytes[at + 1] = value >> 8;
    bytes[at + 2] = value >> 16;
    bytes[at + 3] = value >> 24;
    this.at = at + 4;
  }

  eight_bytes() {
    this.reserve(8);
    for (let i = 0; i < 8; ++i) this.bytes[this.at++] = eight[i];
  }

  int64(value) {
    longs[0] = typeof value === 'bigint' ? value : to_bigint(value);
    this.eight_bytes();
  }

  double(value) {
    doubles[0] = value;
    this.eight_bytes();
  }

  // The first `length` bytes of a buffer.
  elements(buffer, length) {
    this.reserve(length);
    set_bytes(this.bytes, new Bytes(buffer, 0, length), this.at);
    this.at += length;
  }

  // The length and the UTF-8 of `text`. Nothing when it was written, else why not.
  text(text) {
    const length = text.length;
    this.reserve(4 + 3 * length);
    const { bytes } = this;
    const begin = this.at + 4;
    let at = begin;
    for (let i = 0; i < length; ++i) {
      let code = char_code(text, i);
      if (code === 0) return 'a string that holds the character NUL, which no string may';
      if (code >= 0xd800 && code <= 0xdfff) {
        const next = i + 1 < length ? char_code(text, i + 1) : 0;
        if (code > 0xdbff || next < 0xdc00 || next > 0xdfff) {
          return 'a string with half of a surrogate pair, which is not text';
        }
        code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
        ++i;
      }
      at = put_utf8(bytes, at, code);
    }
    this.int32(at - begin);
    this.at = at;
    return undefined;
  }
}

// Writes one character and returns where the next one goes.
function put_utf8(bytes, at, code) {
  if (code < 0x80) {
    bytes[at] = code;
    return at + 1;
  }
  const count = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  const lead = [0, 0xc0, 0xe0, 0xf0][count];
  bytes[at] = lead | (code >> (6 * count));
  for (let i = 1; i <= count; ++i) bytes[at + i] = 0x80 | ((code >> (6 * (count - i))) & 0x3f);
  return at + 1 + count;
}

exports.Buffer = Buffer;
exports.Bytes = Bytes;
exports.Reader = Reader;
exports.Writer = Writer;
