// The judge's values, between bytes (docs/harness-protocol.md) and JavaScript's own.
'use strict';

const { Mismatch, described, unexpected } = require('./mismatch.js');
const { Linked, ListNode, Tree, TreeNode } = require('./nodes.js');
const { index_of, is_array, is_view, slice_text } = require('./safely.js');
const { Kind, SCALARS } = require('./scalars.js');

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

Object.assign(exports, { ListNode, Mismatch, TreeNode, described, kind_of });
