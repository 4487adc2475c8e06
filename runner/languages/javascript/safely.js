// Operations of the language in forms that a solution cannot change. Everything the runtime needs
// after a solution is loaded is bound before it: a solution may replace any method of any prototype
// and any property of any global.
'use strict';

const { bind, call } = Function.prototype;
const unbound = bind.bind(call);

exports.unbound = unbound;
exports.is_array = Array.isArray;
exports.is_view = ArrayBuffer.isView;
exports.char_code = unbound(String.prototype.charCodeAt);
exports.slice_text = unbound(String.prototype.slice);
exports.index_of = unbound(String.prototype.indexOf);
exports.split_text = unbound(String.prototype.split);
exports.set_bytes = unbound(Uint8Array.prototype.set);
exports.utf8_text = unbound(Buffer.prototype.utf8Slice);
exports.call = Reflect.apply;
exports.construct = Reflect.construct;
exports.replace_text = unbound(String.prototype.replace);
exports.add_to_set = unbound(Set.prototype.add);
exports.quoted = JSON.stringify;
exports.truncated = Math.trunc;
exports.to_bigint = BigInt;
exports.set_size = unbound(Object.getOwnPropertyDescriptor(Set.prototype, 'size').get);
