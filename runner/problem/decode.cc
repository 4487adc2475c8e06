#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <optional>
#include <utility>

#include "runner/base/utf8.h"
#include "runner/problem/codec.h"

namespace gavel {
namespace {

static_assert(std::endian::native == std::endian::little, "the channel is little-endian");

// Thrown inside this file only; decode turns it into a DecodeFailure.
struct Malformed {
  std::string message;
};

// The least bytes that a value of a type takes: what bounds the memory that a count may claim.
std::size_t least_size(const Type& type) {
  switch (type.kind()) {
    case TypeKind::Long:
    case TypeKind::Double:
      return 8;
    case TypeKind::Bool:
    case TypeKind::Char:
      return 1;
    case TypeKind::Int:
    case TypeKind::String:
    case TypeKind::List:
    case TypeKind::Linked:
    case TypeKind::Tree:
      return 4;
    case TypeKind::Void:
      return 0;
  }
  return 0;
}

class Decoder {
 public:
  explicit Decoder(std::string_view bytes) : bytes_(bytes), size_(bytes.size()) {}

  std::string_view rest() const { return bytes_; }

  Value take_value(const Type& type) {
    switch (type.kind()) {
      case TypeKind::Int:
        return {take<std::int32_t>()};
      case TypeKind::Long:
        return {take<std::int64_t>()};
      case TypeKind::Double:
        return {take<double>()};
      case TypeKind::Bool:
        return {take_bool()};
      case TypeKind::Char:
        return {take_char()};
      case TypeKind::String:
        return {take_string()};
      case TypeKind::List:
      case TypeKind::Linked:
        return take_list(type.element());
      case TypeKind::Tree:
        return take_tree(type.element());
      case TypeKind::Void:
        return {};
    }
    return {};
  }

 private:
  std::size_t offset() const { return size_ - bytes_.size(); }

  std::string_view take_bytes(std::size_t count) {
    if (bytes_.size() < count) {
      throw Malformed{fmt::format("it ends early: {} more bytes at byte {}, {} are there", count,
                                  offset(), bytes_.size())};
    }
    const std::string_view taken = bytes_.substr(0, count);
    bytes_.remove_prefix(count);
    return taken;
  }

  template <typename T>
  T take() {
    T number;
    std::memcpy(&number, take_bytes(sizeof number).data(), sizeof number);
    return number;
  }

  bool take_bool() {
    const auto byte = take<std::uint8_t>();
    if (byte > 1) throw Malformed{fmt::format("a bool is {} at byte {}", byte, offset() - 1)};
    return byte != 0;
  }

  char take_char() {
    const auto byte = take<std::uint8_t>();
    if (byte < 1 || byte > 127) {
      throw Malformed{fmt::format("a char is {} at byte {}", byte, offset() - 1)};
    }
    return static_cast<char>(byte);
  }

  std::string take_string() {
    const std::size_t start = offset() + 4;
    const std::string_view text = take_bytes(take<std::uint32_t>());
    if (const auto invalid = find_invalid_utf8(text)) {
      throw Malformed{fmt::format("a string is not UTF-8 at byte {}", start + *invalid)};
    }
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
      throw Malformed{fmt::format("a string holds NUL at byte {}", start + nul)};
    }
    return std::string(text);
  }

  std::size_t take_count(std::size_t least_element) {
    const std::size_t count = take<std::uint32_t>();
    if (count > bytes_.size() / least_element) {
      throw Malformed{
          fmt::format("it ends early: {} elements are announced at byte {}, {} bytes follow", count,
                      offset() - 4, bytes_.size())};
    }
    return count;
  }

  template <typename T>
  std::vector<T> take_numbers() {
    const std::size_t count = take_count(sizeof(T));
    const std::string_view bytes = take_bytes(count * sizeof(T));
    // In pieces that stay in the cache: to fill the whole with zeros first would cost as much as to
    // copy it.
    constexpr std::size_t kPiece = 2048;
    std::array<T, kPiece> piece;
    std::vector<T> numbers;
    numbers.reserve(count);
    for (std::size_t at = 0; at < count; at += kPiece) {
      const std::size_t size = std::min(kPiece, count - at);
      std::memcpy(piece.data(), bytes.data() + at * sizeof(T), size * sizeof(T));
      numbers.insert(numbers.end(), piece.data(), piece.data() + size);
    }
    return numbers;
  }

  Value take_list(const Type& element) {
    switch (element.kind()) {
      case TypeKind::Int:
        return {take_numbers<std::int32_t>()};
      case TypeKind::Long:
        return {take_numbers<std::int64_t>()};
      case TypeKind::Double:
        return {take_numbers<double>()};
      case TypeKind::Bool:
      case TypeKind::Char:
      case TypeKind::String:
      case TypeKind::List:
      case TypeKind::Linked:
      case TypeKind::Tree:
      case TypeKind::Void:
        break;
    }
    Value list = empty_list(element);
    // Not reserved ahead: a Value is larger than the least of its encodings.
    for (std::size_t left = take_count(least_size(element)); left > 0; --left) {
      append(list, take_value(element));
    }
    return list;
  }

  Value take_tree(const Type& element) {
    const std::size_t start = offset();
    const std::size_t count = take_count(1);
    std::vector<std::uint8_t> present;
    Value nodes = empty_list(element);
    for (std::size_t slot = 0; slot < count; ++slot) {
      present.push_back(take_bool() ? 1 : 0);
      if (present.back() != 0) append(nodes, take_value(element));
    }
    if (!is_well_formed(present)) {
      throw Malformed{fmt::format("the slots of a tree do not fit together at byte {}", start)};
    }
    return make_tree(std::move(present), std::move(nodes));
  }

  std::string_view bytes_;
  std::size_t size_;
};

}  // namespace

std::variant<Value, DecodeFailure> decode(const Type& type, std::string_view& bytes) {
  Decoder decoder(bytes);
  try {
    Value value = decoder.take_value(type);
    bytes = decoder.rest();
    return value;
  } catch (const Malformed& malformed) {
    return DecodeFailure{malformed.message};
  }
}

namespace {

bool take_arguments(const Method& method, std::string_view& bytes, std::vector<Value>& arguments) {
  for (const auto& param : method.params) {
    std::variant<Value, DecodeFailure> value = decode(param.type, bytes);
    if (std::holds_alternative<DecodeFailure>(value)) return false;
    arguments.push_back(std::move(std::get<Value>(value)));
  }
  return true;
}

std::optional<std::uint32_t> take_number(std::string_view& bytes) {
  if (bytes.size() < 4) return std::nullopt;
  std::uint32_t number = 0;
  for (int i = 3; i >= 0; --i)
    number = number << 8 | static_cast<std::uint8_t>(bytes[static_cast<std::size_t>(i)]);
  bytes.remove_prefix(4);
  return number;
}

bool take_call(const Signature& signature, std::string_view& bytes, std::vector<Call>& calls) {
  const auto method = take_number(bytes);
  if (!method || *method >= signature.methods.size()) return false;
  calls.push_back({.method = *method, .arguments = {}});
  return take_arguments(signature.methods[*method], bytes, calls.back().arguments);
}

}  // namespace

std::optional<Input> decode_input(const Signature& signature, std::string_view bytes) {
  Input input;
  const Method& first = signature.is_class ? signature.constructor : signature.function;
  if (!take_arguments(first, bytes, input.arguments)) return std::nullopt;
  if (signature.is_class) {
    const auto count = take_number(bytes);
    if (!count || *count > bytes.size()) return std::nullopt;
    input.calls.reserve(*count);
    for (std::uint32_t i = 0; i < *count; ++i)
      if (!take_call(signature, bytes, input.calls)) return std::nullopt;
  }
  return bytes.empty() ? std::optional(std::move(input)) : std::nullopt;
}

std::variant<Answer, DecodeFailure> take_answer(const Signature& signature, const Input& input,
                                                std::string_view& bytes) {
  Answer answer;
  answer.values.reserve(signature.is_class ? input.calls.size() : 1);
  const auto take = [&](const Type& type) -> std::optional<DecodeFailure> {
    std::variant<Value, DecodeFailure> value = decode(type, bytes);
    if (auto* failure = std::get_if<DecodeFailure>(&value)) return std::move(*failure);
    answer.values.push_back(std::move(std::get<Value>(value)));
    return std::nullopt;
  };
  if (!signature.is_class) {
    if (auto failure = take(answer_type(signature))) return *failure;
  }
  for (const Call& call : input.calls) {
    if (auto failure = take(signature.methods.at(call.method).returns)) return *failure;
  }
  return answer;
}

std::variant<Answer, DecodeFailure> decode_answer(const Signature& signature, const Input& input,
                                                  std::string_view bytes) {
  auto answer = take_answer(signature, input, bytes);
  if (std::holds_alternative<DecodeFailure>(answer) || bytes.empty()) return answer;
  return DecodeFailure{fmt::format("{} bytes follow it", bytes.size())};
}

}  // namespace gavel
