// Values as bytes on the harness's channel: exact, little-endian, typed by the signature.
//
//   int: 4 bytes, two's complement    long: 8 bytes       double: 8 bytes, IEEE 754
//   bool: 1 byte, 0 or 1              char: 1 byte        string: u32 length in bytes, UTF-8
//   list<T>, linked<T>: u32 count, then the elements
//   tree<T>: u32 number of slots in level order (trailing absent ones left out), then for each slot
//            one byte (1: a node, 0: absent) and, for a node, its value
//   void: nothing
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "runner/problem/spec.h"
#include "runner/problem/type.h"
#include "runner/problem/value.h"

namespace gavel {

// Appends `value`, which must be of `type` (else Error: a fault of the judge), to `out`.
void encode(const Type& type, const Value& value, std::string& out);

// How many bytes that would be.
std::size_t encoded_size(const Type& type, const Value& value);

// Why bytes are not a value of a type: "the answer ends early", "not UTF-8 at byte 3".
struct DecodeFailure {
  std::string message;
};

// Takes one value off the front of `bytes` (untrusted: never throws, allocates no more than the
// bytes at hand justify).
std::variant<Value, DecodeFailure> decode(const Type& type, std::string_view& bytes);

// A request's payload: the arguments; for a class also the calls, as docs/harness-protocol.md says.
void encode_input(const Signature& signature, const Input& input, std::string& out);
// The same input again, from all of the bytes; nothing when they are no input. Never throws.
std::optional<Input> decode_input(const Signature& signature, std::string_view bytes);
// Takes the answer to `input` off the front of `bytes` (untrusted). Never throws.
std::variant<Answer, DecodeFailure> take_answer(const Signature& signature, const Input& input,
                                                std::string_view& bytes);
// The body of a reply of status 0 to `input`, all of it. Never throws.
std::variant<Answer, DecodeFailure> decode_answer(const Signature& signature, const Input& input,
                                                  std::string_view bytes);

}  // namespace gavel
