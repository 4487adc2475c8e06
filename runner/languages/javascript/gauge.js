// Measured runs, for `gavel time`: instructions or space of one call (docs/harness-protocol.md).
'use strict';

const { closeSync, fsyncSync, openSync, readSync } = require('fs');
const v8 = require('v8');
const { index_of, utf8_text } = require('./safely.js');

const CHANNEL = 3;
const { GAVEL_MEASURE } = process.env;
const heap_statistics = v8.getHeapStatistics;
const space_statistics = v8.getHeapSpaceStatistics;
const NEW_SPACE = space_statistics().findIndex(({ space_name }) => space_name === 'new_space');
const STATUS_SIZE = 1 << 12;

function mark() {
  try {
    fsyncSync(CHANNEL);
  } catch {
    // always, with a socket; the emulator has seen it
  }
}

const instructions = {
  measured(call) {
    mark();
    try {
      return call();
    } finally {
      mark();
    }
  },
  figure: () => undefined,
};

// Bytes of the main thread's stack at its greatest so far; 0 where /proc does not tell.
function greatest_stack() {
  const bytes = new Uint8Array(STATUS_SIZE);
  let length = 0;
  try {
    const file = openSync('/proc/self/status', 'r');
    length = readSync(file, bytes, 0, STATUS_SIZE, null);
    closeSync(file);
  } catch {
    return 0;
  }
  const text = utf8_text(bytes, 0, length);
  let kibibytes = 0;
  for (let at = index_of(text, 'VmStk:') + 6; text[at] !== 'k' && at < length; ++at) {
    const digit = index_of('0123456789', text[at]);
    if (digit >= 0) kibibytes = 10 * kibibytes + digit;
  }
  return kibibytes * 1024;
}

function used_by({ used_heap_size, external_memory }) {
  return used_heap_size + external_memory;
}

// While no collection happens during the call, all that it allocated is there at its end: never less
// than what was alive. Otherwise the heap is looked at after each collection, and at the end without
// the space of young objects, most of which are garbage by then. Small objects count when they live
// while that space fills up once, so that less than its size is not known.
const YOUNG = 1 << 20;

class Space {
  constructor() {
    this.collect = globalThis.gc;
    this.Profiler = v8.GCProfiler;
    this.first_stack = greatest_stack();
    this.collect();
  }

  measured(call) {
    const profiler = new this.Profiler();
    this.collect();
    profiler.start();
    const before = used_by(heap_statistics());
    try {
      return call();
    } finally {
      const young = space_statistics()[NEW_SPACE].space_used_size;
      const all = used_by(heap_statistics()) - before;
      const { statistics } = profiler.stop();
      this.is_exact = statistics.length === 0;
      this.peak = this.is_exact ? all : all - young;
      for (let i = 0; i < statistics.length; ++i) {
        const { usedHeapSize, externalMemory } = statistics[i].afterGC.heapStatistics;
        const peak = usedHeapSize + externalMemory - before;
        if (peak > this.peak) this.peak = peak;
      }
    }
  }

  // The auxiliary space in bytes; `forget` drops the last reference to what was returned.
  figure(forget) {
    this.collect();
    const held = used_by(heap_statistics());
    forget();
    this.collect();
    const freed = held - used_by(heap_statistics());
    const stack = greatest_stack() - this.first_stack;
    const space = this.peak - (freed > 0 ? freed : 0);
    const least = this.is_exact ? 0 : YOUNG;
    return (space > least ? space : least) + stack;
  }
}

// Nothing when nothing is to be measured.
function make_gauge() {
  if (GAVEL_MEASURE === 'instructions') return instructions;
  if (GAVEL_MEASURE === 'space') return new Space();
  return undefined;
}

exports.make_gauge = make_gauge;
