// Linked lists and trees.
'use strict';

const { Mismatch, unexpected } = require('./mismatch.js');
const safely = require('./safely.js');
const { Kind } = require('./scalars.js');

const { is_array } = safely;
const NewSet = Set;

function ListNode(val, next) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
}

function TreeNode(val, left, right) {
  this.val = val === undefined ? 0 : val;
  this.left = left === undefined ? null : left;
  this.right = right === undefined ? null : right;
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

Object.assign(exports, { Linked, ListNode, Tree, TreeNode });
