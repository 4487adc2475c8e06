// Frames on the judge's channel (docs/harness-protocol.md).
'use strict';

const { readSync, writeSync } = require('fs');
const { set_bytes } = require('./safely.js');
const { Buffer, Bytes } = require('./bytes.js');

const CHANNEL = 3;
const HEADER = 16;
const ARRIVING = 1 << 16;
// Of the length's upper word; above them a request has how many inputs follow the first.
const BITS_ABOVE = 16;
const exit = process.reallyExit.bind(process);
const leave = () => exit(0);
const wait = Atomics.wait;
const never = new Int32Array(new SharedArrayBuffer(4));
const word_buffer = new ArrayBuffer(8);
const words = new Uint32Array(word_buffer);
const word_bytes = new Uint8Array(word_buffer);

// A solution may have made the descriptor non-blocking.
function patiently(transfer, bytes, at, count) {
  for (;;) {
    try {
      return transfer(CHANNEL, bytes, at, count, null);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
      wait(never, 0, 0, 1);
    }
  }
}

class Channel {
  constructor() {
    this.buffer = new Buffer(ARRIVING);
    this.bytes = new Bytes(this.buffer);
  }

  // Reads into bytes[at, end) at least one byte; ends the process when the judge is gone.
  read(bytes, at, end) {
    const count = patiently(readSync, bytes, at, end - at);
    if (count === 0) leave();
    return at + count;
  }

  // The nonce (8 bytes) of the next request, how many inputs it holds, and the buffer that holds its
  // payload from `begin` on.
  receive() {
    let { buffer, bytes } = this;
    let have = 0;
    while (have < HEADER) have = this.read(bytes, have, ARRIVING);
    const nonce = new Bytes(8);
    set_bytes(nonce, new Bytes(buffer, 0, 8));
    set_bytes(word_bytes, new Bytes(buffer, 8, 8));
    const inputs = 1 + (words[1] >>> BITS_ABOVE);
    const end = HEADER + words[0] + (words[1] & ((1 << BITS_ABOVE) - 1)) * 2 ** 32;
    if (end > ARRIVING) {
      buffer = new Buffer(end);
      bytes = new Bytes(buffer);
      set_bytes(bytes, new Bytes(this.buffer, 0, have));
    }
    while (have < end) have = this.read(bytes, have, end);
    return { nonce, inputs, buffer, bytes, begin: HEADER };
  }

  // `writer` begins with room for a header.
  send(nonce, writer) {
    const length = writer.at - HEADER;
    words[0] = length % 2 ** 32;
    words[1] = length / 2 ** 32;
    set_bytes(writer.bytes, nonce, 0);
    set_bytes(writer.bytes, word_bytes, 8);
    for (let at = 0; at < writer.at; ) {
      at += patiently(writeSync, writer.bytes, at, writer.at - at);
    }
  }
}

Object.assign(exports, { Channel, HEADER, leave });
