// Values without others inside, one by one and many at once.
'use strict';

const { Buffer } = require('./bytes.js');
const { Mismatch, unexpected, unfitting } = require('./mismatch.js');
const { char_code, truncated } = require('./safely.js');

const NewArray = Array;
const NewNumber = Number;
const Int32 = Int32Array;
const Float64 = Float64Array;
// Below this many elements a typed array costs more than it saves.
const FEW = 64;

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

class Void extends Kind {
  encode() {}
}

const SCALARS = {
  int: Int, long: Long, double: Double, bool: Bool, char: Char, string: Text, void: Void,
};

Object.assign(exports, { Kind, SCALARS });
