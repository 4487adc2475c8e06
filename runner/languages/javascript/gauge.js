// Measured runs, for `gavel time`: instructions or space of one call (docs/harness-protocol.md).
'use strict';

const { fsyncSync } = require('fs');
const v8 = require('v8');
const { NEVER, probe } = require('./probes.js');
const { truncated } = require('./safely.js');

const CHANNEL = 3;
const { GAVEL_MEASURE, GAVEL_GIVE_UP } = process.env;
const heap_statistics = v8.getHeapStatistics;
const space_statistics = v8.getHeapSpaceStatistics;
// The spaces of young objects and of large ones, among those that statistics list.
const FRESH = [];
if (GAVEL_MEASURE === 'space') {
  space_statistics().forEach(({ space_name }, index) => {
    if (/^(?:new|(?:new_)?large_object)_/.test(space_name)) FRESH.push(index);
  });
}

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

function used_by({ used_heap_size, external_memory }) {
  return used_heap_size + external_memory;
}

// Bytes of a call's frame, about.
const FRAME = 160;
// Less of the heap than this is not told: what the engine keeps for itself differs by about as much.
const NOISE = 1024;
// How much more than known before is worth a collection: a share of it, and some bytes.
const MORE = 1.05;
const LITTLE = 256;
// The young collection leaves what died old. All is collected where that may be more than this share,
// and than so many bytes for the square of how often it was: what died old is all there is then.
const OLD = 1.06;
const PATIENCE = 8;
// So many statements are looked at one by one; then each time that this share of them more has run.
const ONE_BY_ONE = 32;
const SHARE = 0.08;
// A call is given up after so many, where the judge asks for no more than what it has taken until then.
const MOST_STATEMENTS = GAVEL_GIVE_UP === undefined ? Infinity : 8e6;
const YOUNG = { type: 'minor' };

// The heap is looked at between the solution's statements, by the probes in its text. What is there is
// never less than what is alive; where it may be more than ever, it is collected, and what is left
// is alive. What a single statement has made among the young and the large objects counts as alive
// together: it was the library's.
class Space {
  constructor() {
    this.collect = globalThis.gc;
    probe.look = () => this.look();
    this.collect();
    for (let i = 0; i < 2; ++i) { // the first one makes what stays
      const before = this.fresh();
      this.price = this.fresh() - before;
    }
  }

  used() {
    return used_by(heap_statistics()) - this.start;
  }

  fresh() {
    const spaces = space_statistics();
    let bytes = heap_statistics().external_memory; // of typed arrays
    for (let i = 0; i < FRESH.length; ++i) bytes += spaces[FRESH[i]].space_used_size;
    return bytes;
  }

  begin() {
    this.collect();
    this.peak = this.alive = this.sure = this.statements = this.collections = 0;
    probe.left = probe.depth = probe.deepest = 0;
    this.step = 1;
    this.start = used_by(heap_statistics());
    this.before = this.fresh();
  }

  look() {
    this.statements += this.step;
    const is_single = this.statements < ONE_BY_ONE;
    if (is_single) {
      const together = this.alive + this.fresh() - this.before - this.price;
      if (together > this.peak) this.peak = together;
    }
    if (this.used() > this.peak * MORE + LITTLE) this.look_closer();
    if (is_single) this.before = this.fresh();
    if (this.statements > MOST_STATEMENTS) this.give_up(this.so_far(this.peak));
    this.step = is_single ? 1 : truncated(this.statements * SHARE);
    probe.left = this.step - 1;
  }

  look_closer() {
    this.collect(YOUNG);
    this.alive = this.used();
    const patience = PATIENCE * this.collections * this.collections;
    if (this.alive < this.sure * OLD + LITTLE + patience) return;
    this.collect();
    ++this.collections;
    this.alive = this.sure = this.used();
    if (this.sure > this.peak) this.peak = this.sure;
  }

  measured(call) {
    this.begin();
    try {
      const value = call();
      this.returns_space = typeof value !== 'number' && typeof value !== 'boolean' && value !== undefined;
      return value;
    } finally {
      this.look();
      probe.left = NEVER;
    }
  }

  so_far(heap) {
    return (heap > NOISE ? heap : NOISE) + probe.deepest * FRAME;
  }

  // Bytes of the answer beyond those it took before; `forget` drops the last reference to it.
  returned_space(forget, before) {
    if (!this.returns_space && before === 0) return 0;
    this.collect();
    const held = used_by(heap_statistics());
    forget();
    this.collect();
    const freed = held - used_by(heap_statistics());
    return freed > before ? freed - before : 0;
  }

  // The auxiliary space in bytes. `answer_before` is what the answer took before the call.
  figure(forget, answer_before) {
    return this.so_far(this.peak - this.returned_space(forget, answer_before));
  }
}

// Nothing when nothing is to be measured.
function make_gauge() {
  if (GAVEL_MEASURE === 'instructions') return instructions;
  if (GAVEL_MEASURE === 'space' && probe.is_set) return new Space();
  return undefined;
}

exports.make_gauge = make_gauge;
