// Queues that solutions elsewhere find already there: PriorityQueue, MinPriorityQueue,
// MaxPriorityQueue, Queue, Deque, with the names that those have.
'use strict';

const NewError = Error;

// A binary heap. `before(a, b)` says whether a leaves before b.
class Heap {
  #items = [];
  #before;

  constructor(before, values) {
    this.#before = before;
    for (const value of values || []) this.insert(value);
  }

  size() {
    return this.#items.length;
  }

  isEmpty() {
    return this.#items.length === 0;
  }

  front() {
    return this.isEmpty() ? null : this.#items[0];
  }

  // The one that leaves last.
  back() {
    const items = this.#items;
    let last = items.length >> 1;
    if (items.length === 0) return null;
    for (let i = last + 1; i < items.length; i++) {
      if (this.#before(items[last], items[i])) last = i;
    }
    return items[last];
  }

  enqueue(value) {
    return this.insert(value);
  }

  insert(value) {
    const items = this.#items;
    let at = items.length;
    for (let parent; at > 0 && this.#before(value, items[(parent = (at - 1) >> 1)]); at = parent) {
      items[at] = items[parent];
    }
    items[at] = value;
    return this;
  }

  push(value) {
    return this.enqueue(value);
  }

  dequeue() {
    const items = this.#items;
    if (items.length === 0) return null;
    const first = items[0];
    const moved = items.pop();
    const count = items.length;
    if (count === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= count) break;
      if (child + 1 < count && this.#before(items[child + 1], items[child])) child++;
      if (!this.#before(items[child], moved)) break;
      items[at] = items[child];
      at = child;
    }
    items[at] = moved;
    return first;
  }

  pop() {
    return this.dequeue();
  }

  contains(is_wanted) {
    return this.#items.some((item) => is_wanted(item));
  }

  // Those removed.
  remove(is_unwanted) {
    const removed = this.#items.filter((item) => is_unwanted(item));
    const kept = this.#items.filter((item) => !is_unwanted(item));
    this.#items = [];
    for (const item of kept) this.insert(item);
    return removed;
  }

  // In the order in which they would leave.
  toArray() {
    const before = this.#before;
    return [...this.#items].sort((a, b) => (before(a, b) ? -1 : before(b, a) ? 1 : 0));
  }

  clear() {
    this.#items = [];
  }

  *[Symbol.iterator]() {
    while (!this.isEmpty()) yield this.dequeue();
  }
}

function key_of(options) {
  if (typeof options === 'function') return options;
  return (options && options.priority) || ((value) => value);
}

class PriorityQueue extends Heap {
  constructor(options, values) {
    const compare = typeof options === 'function' ? options : options && options.compare;
    if (typeof compare !== 'function') throw new NewError('a PriorityQueue needs a function that compares');
    super((a, b) => compare(a, b) < 0, values);
  }

  static fromArray(values, compare) {
    return new PriorityQueue(compare, values);
  }
}

// Until version 5 the queues by key handed out entries, { priority, element }.
let hands_out_entries = false;

// For a solution that looks into such entries.
function suit_queues(source) {
  const takes_entries =
    /\.\s*element\b|\)\s*[?!]?\.\s*priority\b|\{[^{}]*\belement\b[^{}]*\}\s*(?:=[^=>]|\)\s*=>)/;
  hands_out_entries = takes_entries.test(source);
}

class KeyedQueue extends Heap {
  #key;
  #has_entries;

  // `is_before` tells of keys.
  constructor(options, values, is_before) {
    const compare = options && options.compare;
    const key = key_of(options);
    const has_entries = hands_out_entries && !compare;
    const key_in = has_entries ? (entry) => entry.priority : key;
    super(compare ? (a, b) => compare(a, b) < 0 : (a, b) => is_before(key_in(a), key_in(b)));
    this.#key = key;
    this.#has_entries = has_entries;
    for (const value of values || []) this.enqueue(value);
  }

  // What was put in, where that has an element of its own: then it is no entry that is looked for.
  #shown(item) {
    if (!this.#has_entries || item === null) return item;
    const { element } = item;
    return typeof element === 'object' && element !== null && 'element' in element ? element : item;
  }

  enqueue(value, priority) {
    if (!this.#has_entries) return this.insert(value);
    return this.insert({ priority: priority === undefined ? this.#key(value) : priority, element: value });
  }

  push(value, priority) {
    return this.enqueue(value, priority);
  }

  front() {
    return this.#shown(super.front());
  }

  back() {
    return this.#shown(super.back());
  }

  dequeue() {
    return this.#shown(super.dequeue());
  }

  contains(is_wanted) {
    return super.contains((item) => is_wanted(this.#shown(item)));
  }

  remove(is_unwanted) {
    return super.remove((item) => is_unwanted(this.#shown(item))).map((item) => this.#shown(item));
  }

  toArray() {
    return super.toArray().map((item) => this.#shown(item));
  }
}

class MinPriorityQueue extends KeyedQueue {
  constructor(options, values) {
    super(options, values, (a, b) => a < b);
  }

  static fromArray(values, key) {
    return new MinPriorityQueue(key, values);
  }
}

class MaxPriorityQueue extends KeyedQueue {
  constructor(options, values) {
    super(options, values, (a, b) => a > b);
  }

  static fromArray(values, key) {
    return new MaxPriorityQueue(key, values);
  }
}

// Both ends in constant time: positions grow and shrink, items stay where they are.
class Deque {
  #items = new Map();
  #begin = 0;
  #end = 0;

  constructor(values) {
    for (const value of values || []) this.pushBack(value);
  }

  size() {
    return this.#end - this.#begin;
  }

  isEmpty() {
    return this.#end === this.#begin;
  }

  front() {
    return this.isEmpty() ? null : this.#items.get(this.#begin);
  }

  back() {
    return this.isEmpty() ? null : this.#items.get(this.#end - 1);
  }

  pushFront(value) {
    this.#items.set(--this.#begin, value);
    return this;
  }

  pushBack(value) {
    this.#items.set(this.#end++, value);
    return this;
  }

  popFront() {
    if (this.isEmpty()) return null;
    const value = this.#items.get(this.#begin);
    this.#items.delete(this.#begin++);
    return value;
  }

  popBack() {
    if (this.isEmpty()) return null;
    const value = this.#items.get(--this.#end);
    this.#items.delete(this.#end);
    return value;
  }

  toArray() {
    const values = [];
    for (let i = this.#begin; i < this.#end; i++) values.push(this.#items.get(i));
    return values;
  }

  clear() {
    this.#items.clear();
    this.#begin = this.#end = 0;
  }
}

class Queue extends Deque {
  static fromArray(values) {
    return new Queue(values);
  }

  enqueue(value) {
    return this.pushBack(value);
  }

  push(value) {
    return this.pushBack(value);
  }

  dequeue() {
    return this.popFront();
  }

  pop() {
    return this.popFront();
  }
}

exports.queues = { PriorityQueue, MinPriorityQueue, MaxPriorityQueue, Queue, Deque };
exports.suit_queues = suit_queues;
