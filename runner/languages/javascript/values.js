// The judge's values, between bytes (docs/harness-protocol.md) and JavaScript's own.
'use strict';

const safely = require('./safely.js');
const { Buffer } = require('./bytes.js');
const { is_array, is_view, char_code, index_of, quoted, slice_text, truncated } = safely;

const NewArray = Array;
const NewNumber = Number;
const NewSet = Set;
const Int32 = Int32Array;
const Float64 = Float64Array;
// Below this many elements a typed array costs more than it saves.
const FEW = 64;

function ListNode(val, next) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
}

function TreeNode(val, left, right) {
  this.val = val === undefined ? 0 : val;
  this.left = left === undefined ? null : left;
  this.right = right === undefined ? null : right;
}

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

// encode_items for kinds without a faster way.
function encode_each(kind, writer, items) {
  const count = items.length;
  for (let i = 0; i < count; ++i) {
    try {
      kind.encode(writer, items[i]);
    } catch (error) {
      throw error instanceof Mismatch ? error.inside(i) : error;
    }
  }
}

function decode_each(kind, reader, count) {
  const items = new NewArray(count);
  for (let i = 0; i < count; ++i) items[i] = kind.decode(reader);
  return items;
}

function copied(elements, count) {
  const items = new NewArray(count);
  for (let i = 0; i < count; ++i) items[i] = elements[i];
  return items;
}

class Kind {
  constructor(name) {
    this.name = name;
  }

  decode_items(reader, count) {
    return decode_each(this, reader, count);
  }

  encode_items(writer, items) {
    encode_each(this, writer, items);
  }
}

class Int extends Kind {
  decode(reader) {
    return reader.int32();
  }

  exact(value) {
    if (typeof value === 'number' && (value | 0) === value) return value;
    if (typeof value === 'bigint' && value >= -0x80000000n && value <= 0x7fffffffn) {
      return NewNumber(value);
    }
    if (typeof value === 'bigint' || (typeof value === 'number' && truncated(value) === value)) {
      throw unfitting(value, 'int');
    }
    throw unexpected(value, 'int');
  }

  encode(writer, value) {
    writer.int32(this.exact(value));
  }

  decode_items(reader, count) {
    if (count < FEW) return decode_each(this, reader, count);
    return copied(reader.elements(Int32, 4, count), count);
  }

  encode_items(writer, items) {
    const count = items.length;
    if (count < FEW) return encode_each(this, writer, items);
    const buffer = new Buffer(4 * count);
    const elements = new Int32(buffer);
    for (let i = 0; i < count; ++i) {
      const value = items[i];
      if (typeof value !== 'number' || (value | 0) !== value) {
        return encode_each(this, writer, items);
      }
      elements[i] = value;
    }
    return writer.elements(buffer, 4 * count);
  }
}

class Long extends Kind {
  decode(reader) {
    return reader.int64();
  }

  encode(writer, value) {
    if (typeof value === 'bigint') {
      if (value < -(2n ** 63n) || value >= 2n ** 63n) throw unfitting(value, 'long');
    } else {
      if (typeof value !== 'number' || !(truncated(value) === value)) {
        throw unexpected(value, 'long');
      }
      if (!(value >= -(2 ** 63) && value < 2 ** 63)) throw unfitting(value, 'long');
    }
    writer.int64(value);
  }
}

class Double extends Kind {
  decode(reader) {
    return reader.double();
  }

  encode(writer, value) {
    if (typeof value !== 'number') throw unexpected(value, 'double');
    writer.double(value);
  }

  decode_items(reader, count) {
    if (count < FEW) return decode_each(this, reader, count);
    return copied(reader.elements(Float64, 8, count), count);
  }

  encode_items(writer, items) {
    const count = items.length;
    if (count < FEW) return encode_each(this, writer, items);
    const buffer = new Buffer(8 * count);
    const elements = new Float64(buffer);
    for (let i = 0; i < count; ++i) {
      if (typeof items[i] !== 'number') return encode_each(this, writer, items);
      elements[i] = items[i];
    }
    return writer.elements(buffer, 8 * count);
  }
}

class Bool extends Kind {
  decode(reader) {
    return reader.byte() === 1;
  }

  encode(writer, value) {
    if (typeof value !== 'boolean') throw unexpected(value, 'bool');
    writer.byte(value ? 1 : 0);
  }
}

const CHARS = [];
for (let code = 0; code < 128; ++code) CHARS[code] = String.fromCharCode(code);

class Char extends Kind {
  decode(reader) {
    return CHARS[reader.byte()];
  }

  encode(writer, value) {
    if (typeof value !== 'string' || value.length !== 1) throw unexpected(value, 'char');
    const code = char_code(value, 0);
    if (code < 1 || code > 127) throw unfitting(value, 'char');
    writer.byte(code);
  }
}

class Text extends Kind {
  decode(reader) {
    return reader.text();
  }

  encode(writer, value) {
    if (typeof value !== 'string') throw unexpected(value, 'string');
    const problem = writer.text(value);
    if (problem !== undefined) throw new Mismatch(problem);
  }
}

class List extends Kind {
  constructor(element) {
    super(`list<${element.name}>`);
    this.element = element;
  }

  decode(reader) {
    return this.element.decode_items(reader, reader.uint32());
  }

  encode(writer, value) {
    if (!is_array(value) && !(is_view(value) && typeof value.length === 'number')) {
      throw unexpected(value, this.name);
    }
    writer.int32(value.length);
    this.element.encode_items(writer, value);
  }
}

function is_absent(node) {
  return node === null || node === undefined;
}

class Linked extends Kind {
  constructor(element, nodes) {
    super(`linked<${element.name}>`);
    this.element = element;
    this.nodes = nodes;
  }

  decode(reader) {
    const values = this.element.decode_items(reader, reader.uint32());
    const Node = this.nodes.ListNode;
    let head = null;
    for (let i = values.length - 1; i >= 0; --i) {
      const node = new Node(values[i]);
      node.next = head;
      head = node;
    }
    return head;
  }

  // Brent's cycle detection: the marker moves to the current node at every power of two.
  values(head) {
    const values = [];
    let marker;
    let steps = 0;
    let limit = 1;
    for (let node = head; !is_absent(node); node = node.next) {
      if (typeof node !== 'object' || is_array(node) || !('val' in node)) {
        throw unexpected(node, this.name);
      }
      if (node === marker) throw new Mismatch('a linked list with a cycle');
      values[values.length] = node.val;
      if (++steps === limit) {
        marker = node;
        limit *= 2;
        steps = 0;
      }
    }
    return values;
  }

  encode(writer, value) {
    if (value === undefined) throw unexpected(value, this.name);
    const values = this.values(value);
    writer.int32(values.length);
    this.element.encode_items(writer, values);
  }
}

class Tree extends Kind {
  constructor(element, nodes) {
    super(`tree<${element.name}>`);
    this.element = element;
    this.nodes = nodes;
  }

  decode(reader) {
    const Node = this.nodes.TreeNode;
    const count = reader.uint32();
    const nodes = [];
    for (let slot = 0; slot < count; ++slot) {
      if (reader.byte() === 0) continue;
      const node = new Node(this.element.decode(reader));
      node.left = null;
      node.right = null;
      // Only nodes have slots for children, two each, in order.
      if (slot > 0) nodes[(slot - 1) >> 1][slot % 2 === 0 ? 'right' : 'left'] = node;
      nodes[nodes.length] = node;
    }
    return count === 0 ? null : nodes[0];
  }

  // The slots in level order, trailing absent ones left out.
  slots(root) {
    const seen = new NewSet();
    const slots = [root];
    let used = 0;
    for (let i = 0; i < slots.length; ++i) {
      const node = slots[i];
      if (is_absent(node)) continue;
      if (typeof node !== 'object' || is_array(node) || !('val' in node)) {
        throw unexpected(node, this.name);
      }
      safely.add_to_set(seen, node);
      if (safely.set_size(seen) === used) {
        throw new Mismatch('a tree in which one node is reached twice');
      }
      ++used;
      slots[slots.length] = node.left;
      slots[slots.length] = node.right;
    }
    while (slots.length > 0 && is_absent(slots[slots.length - 1])) --slots.length;
    return slots;
  }

  encode(writer, value) {
    if (value === undefined) throw unexpected(value, this.name);
    const slots = this.slots(value);
    writer.int32(slots.length);
    let used = 0;
    for (let i = 0; i < slots.length; ++i) {
      const node = slots[i];
      writer.byte(is_absent(node) ? 0 : 1);
      if (is_absent(node)) continue;
      try {
        this.element.encode(writer, node.val);
      } catch (error) {
        throw error instanceof Mismatch ? error.inside(used) : error;
      }
      ++used;
    }
  }
}

class Void extends Kind {
  encode() {}
}

const SCALARS = {
  int: Int, long: Long, double: Double, bool: Bool, char: Char, string: Text, void: Void,
};

// The codec of a type as the judge spells it: "list<linked<int>>". `nodes` holds the classes of
// nodes, which may change until the first value is decoded.
function kind_of(text, nodes) {
  const open = index_of(text, '<');
  if (open < 0) return new SCALARS[text](text);
  const element = kind_of(slice_text(text, open + 1, -1), nodes);
  const word = slice_text(text, 0, open);
  if (word === 'list') return new List(element);
  if (word === 'linked') return new Linked(element, nodes);
  return new Tree(element, nodes);
}

Object.assign(exports, { ListNode, TreeNode, Mismatch, described, kind_of });
