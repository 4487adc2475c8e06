#include "runner/problem/text.h"

#include <fmt/format.h>

#include <cmath>
#include <iterator>

#include "runner/base/error.h"

namespace gavel {
namespace {

void put_quoted(std::string_view text, std::string& out) {
  out += '"';
  for (const char c : text) {
    switch (c) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\t':
        out += "\\t";
        break;
      case '\r':
        out += "\\r";
        break;
      default:
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
          out += fmt::format("\\u{:04x}", static_cast<unsigned char>(c));
        } else {
          out += c;
        }
    }
  }
  out += '"';
}

void put_double(double number, std::string& out) {
  if (std::isnan(number)) {
    out += "NaN";
  } else if (std::isinf(number)) {
    out += number < 0 ? "-Infinity" : "Infinity";
  } else {
    const std::string digits = fmt::format("{}", number);
    out += digits;
    if (digits.find_first_of(".e") == std::string::npos) out += ".0";
  }
}

class Writer {
 public:
  explicit Writer(Bytes most) : most_(most.count) {}

  void put(std::string_view text) { out_ += text; }

  void put_value(const Type& type, const Value& value) {
    switch (type.kind()) {
      case TypeKind::Int:
        put_integer(std::get<std::int32_t>(value.data));
        return;
      case TypeKind::Long:
        put_integer(std::get<std::int64_t>(value.data));
        return;
      case TypeKind::Double:
        put_double(std::get<double>(value.data), out_);
        return;
      case TypeKind::Bool:
        put(std::get<bool>(value.data) ? "true" : "false");
        return;
      case TypeKind::Char: {
        const char c = std::get<char>(value.data);
        put_quoted({&c, 1}, out_);
        return;
      }
      case TypeKind::String:
        put_quoted(std::get<std::string>(value.data), out_);
        return;
      case TypeKind::List:
      case TypeKind::Linked:
        put_list(type.element(), value);
        return;
      case TypeKind::Tree:
        put_tree(type.element(), *std::get<std::shared_ptr<const TreeSlots>>(value.data));
        return;
      case TypeKind::Void:
        put("null");
        return;
    }
  }

  void put_arguments(const std::vector<Parameter>& params, const std::vector<Value>& arguments,
                     bool is_named) {
    for (std::size_t i = 0; i < params.size() && !is_full(); ++i) {
      if (i > 0) put(is_named ? ", " : ",");
      if (is_named) put(params[i].name + " = ");
      put_value(params[i].type, arguments.at(i));
    }
  }

  bool is_full() const { return out_.size() > most_; }

  std::string finish() {
    if (!is_full()) return std::move(out_);
    constexpr std::string_view kCut = "...";
    std::size_t end = most_ > kCut.size() ? most_ - kCut.size() : 0;
    while (end > 0 && (static_cast<unsigned char>(out_[end]) & 0xC0) == 0x80) --end;
    out_.resize(end);
    return out_.append(kCut);
  }

 private:
  void put_integer(std::int64_t number) { out_ += std::to_string(number); }

  void put_list(const Type& element, const Value& list) {
    put("[");
    const std::size_t length = length_of(list);
    if (const auto* nested = std::get_if<Nested>(&list.data)) {
      for (std::size_t i = 0; i < length && !is_full(); ++i) {
        if (i > 0) put(",");
        put_value(element, (*nested)[i]);
      }
    } else {
      for (std::size_t i = 0; i < length && !is_full(); ++i) {
        if (i > 0) put(",");
        put_value(element, element_at(list, i));
      }
    }
    put("]");
  }

  void put_tree(const Type& element, const TreeSlots& tree) {
    put("[");
    std::size_t node = 0;
    for (std::size_t slot = 0; slot < tree.present.size() && !is_full(); ++slot) {
      if (slot > 0) put(",");
      if (tree.present[slot] != 0) {
        put_value(element, element_at(tree.nodes, node++));
      } else {
        put("null");
      }
    }
    put("]");
  }

  std::string out_;
  std::uint64_t most_;
};

}  // namespace

std::string quote(std::string_view text) {
  std::string out;
  put_quoted(text, out);
  return out;
}

std::string to_text(const Type& type, const Value& value, Bytes most) {
  Writer writer(most);
  writer.put_value(type, value);
  return writer.finish();
}

std::string to_text(const Signature& signature, const Input& input, Bytes most) {
  Writer writer(most);
  if (!signature.is_class) {
    writer.put_arguments(signature.function.params, input.arguments, true);
    return writer.finish();
  }
  writer.put(signature.name + "(");
  writer.put_arguments(signature.constructor.params, input.arguments, false);
  writer.put(")");
  for (const Call& call : input.calls) {
    if (writer.is_full()) break;
    const Method& method = signature.methods.at(call.method);
    writer.put(", " + method.name + "(");
    writer.put_arguments(method.params, call.arguments, false);
    writer.put(")");
  }
  return writer.finish();
}

std::string to_text(const Signature& signature, const Input& input, const Answer& answer,
                    Bytes most) {
  Writer writer(most);
  if (!signature.is_class) {
    writer.put_value(answer_type(signature), answer.values.at(0));
    return writer.finish();
  }
  writer.put("[null");
  for (std::size_t i = 0; i < input.calls.size() && !writer.is_full(); ++i) {
    writer.put(",");
    writer.put_value(signature.methods.at(input.calls[i].method).returns, answer.values.at(i));
  }
  writer.put("]");
  return writer.finish();
}

}  // namespace gavel
