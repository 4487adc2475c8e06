#include "runner/problem/toml_reading.h"

#include <fmt/format.h>

#include <algorithm>

#include "runner/base/error.h"
#include "runner/base/nearest.h"
#include "runner/base/utf8.h"

namespace gavel {

void SpecErrors::add(TextPosition position, std::string message, std::string hint) {
  errors_.push_back(
      {file_, position.line, position.column, std::move(message), std::move(hint), ""});
}

std::vector<SpecError> SpecErrors::finish() {
  std::stable_sort(errors_.begin(), errors_.end(), [](const SpecError& a, const SpecError& b) {
    return std::pair(a.line, a.column) < std::pair(b.line, b.column);
  });
  return std::move(errors_);
}

const TomlNode* TableReader::optional(std::string_view key) {
  asked_.emplace_back(key);
  return find(table_, key);
}

const TomlNode* TableReader::required(std::string_view key, std::string_view expected) {
  const TomlNode* node = optional(key);
  if (!node) errors_.add(position_, fmt::format("missing key '{}': expected {}", key, expected));
  return node;
}

void TableReader::refuse_others() {
  for (const TomlEntry& entry : table_) {
    if (std::find(asked_.begin(), asked_.end(), entry.key) != asked_.end()) continue;
    errors_.add(entry.position, fmt::format("unknown key '{}'", entry.key),
                suggest(entry.key, asked_));
  }
}

void add_mismatch(const TomlNode& node, std::string_view expected, SpecErrors& errors) {
  errors.add(node.position, fmt::format("expected {}, this is {}", expected, describe(node)));
}

namespace {

template <typename T>
const T* read_as(const TomlNode& node, std::string_view expected, SpecErrors& errors) {
  const T* data = std::get_if<T>(&node.data);
  if (!data) add_mismatch(node, expected, errors);
  return data;
}

template <typename T>
std::optional<T> copy_of(const T* data) {
  return data ? std::optional<T>(*data) : std::nullopt;
}

}  // namespace

const TomlTable* read_table(const TomlNode& node, std::string_view expected, SpecErrors& errors) {
  return read_as<TomlTable>(node, expected, errors);
}

const TomlArray* read_array(const TomlNode& node, std::string_view expected, SpecErrors& errors) {
  return read_as<TomlArray>(node, expected, errors);
}

std::optional<std::string> read_text(const TomlNode& node, std::string_view expected,
                                     SpecErrors& errors) {
  const auto* text = read_as<std::string>(node, expected, errors);
  if (text && text->empty()) {
    errors.add(node.position, fmt::format("expected {}, this text is empty", expected));
    return std::nullopt;
  }
  return copy_of(text);
}

std::optional<std::int64_t> read_integer(const TomlNode& node, std::string_view expected,
                                         SpecErrors& errors) {
  return copy_of(read_as<std::int64_t>(node, expected, errors));
}

std::optional<double> read_decimal(const TomlNode& node, std::string_view expected,
                                   SpecErrors& errors) {
  if (const auto* integer = std::get_if<std::int64_t>(&node.data)) {
    return static_cast<double>(*integer);
  }
  return copy_of(read_as<double>(node, expected, errors));
}

std::optional<bool> read_bool(const TomlNode& node, std::string_view expected, SpecErrors& errors) {
  return copy_of(read_as<bool>(node, expected, errors));
}

std::optional<std::size_t> read_choice(const TomlNode& node, std::span<const std::string> choices,
                                       SpecErrors& errors) {
  const std::string expected = fmt::format("one of \"{}\"", fmt::join(choices, "\", \""));
  const std::optional<std::string> word = read_text(node, expected, errors);
  if (!word) return std::nullopt;
  const auto choice = std::find(choices.begin(), choices.end(), *word);
  if (choice == choices.end()) {
    errors.add(node.position, fmt::format("unknown word \"{}\"", *word), suggest(*word, choices));
    return std::nullopt;
  }
  return static_cast<std::size_t>(choice - choices.begin());
}

std::vector<TomlNode> one_or_many(const TomlNode& node) {
  if (const auto* array = std::get_if<TomlArray>(&node.data)) return *array;
  return {node};
}

bool is_slug(std::string_view text) {
  const auto is_part = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  };
  return !text.empty() && text.front() != '-' && std::all_of(text.begin(), text.end(), is_part);
}

bool is_identifier(std::string_view text) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return !text.empty() && is_letter(text.front()) &&
         std::all_of(text.begin(), text.end(),
                     [&](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '_'; });
}

std::string suggest(std::string_view word, std::span<const std::string> known) {
  if (const std::optional<std::string> near = nearest(word, known)) {
    return fmt::format("did you mean '{}'?", *near);
  }
  if (known.empty()) return "";
  std::vector<std::string> words(known.begin(), known.end());
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  std::erase(words, "");  // a name that is missing is told where it is
  return fmt::format("expected one of: {}", fmt::join(words, ", "));
}

TextPosition position_in_text(const TomlNode& node, std::size_t offset) {
  const auto& text = std::get<std::string>(node.data);
  const std::size_t before = count_code_points(std::string_view(text).substr(0, offset));
  return {node.position.line, node.position.column + 1 + before};
}

std::optional<Expression> read_expression_text(const TomlNode& node, const Scope& scope,
                                               SpecErrors& errors) {
  const std::optional<std::string> text = read_text(node, "an expression", errors);
  if (!text) return std::nullopt;
  std::variant<Expression, ExpressionFailure> parsed = parse_expression(*text, scope);
  if (const auto* failure = std::get_if<ExpressionFailure>(&parsed)) {
    errors.add(position_in_text(node, failure->offset), failure->message, failure->hint);
    return std::nullopt;
  }
  return std::get<Expression>(std::move(parsed));
}

namespace {

// The number itself, or what an expression of constants alone comes to.
std::optional<std::int64_t> constant_of(const TomlNode& node, const Scope& scope) {
  if (const auto* integer = std::get_if<std::int64_t>(&node.data)) return *integer;
  const auto* text = std::get_if<std::string>(&node.data);
  if (text == nullptr) return std::nullopt;
  const auto parsed = parse_expression(*text, Scope{{}, scope.constants});
  const auto* expression = std::get_if<Expression>(&parsed);
  if (expression == nullptr) return std::nullopt;
  try {
    return expression->evaluate({});
  } catch (const Error&) {
    return std::nullopt;  // told where it is evaluated
  }
}

}  // namespace

void refuse_empty_range(const TomlArray& range, const Scope& scope, SpecErrors& errors) {
  const std::optional<std::int64_t> low = constant_of(range.at(0), scope);
  const std::optional<std::int64_t> high = constant_of(range.at(1), scope);
  if (!low || !high || *low <= *high) return;
  errors.add(range.at(0).position, fmt::format("nothing lies between {} and {}", *low, *high),
             "the smaller one comes first");
}

std::optional<Expression> read_expression(const TomlNode& node, const Scope& scope,
                                          SpecErrors& errors) {
  if (const auto* integer = std::get_if<std::int64_t>(&node.data)) return Expression(*integer);
  if (!std::holds_alternative<std::string>(node.data)) {
    add_mismatch(node, "an integer or an expression", errors);
    return std::nullopt;
  }
  return read_expression_text(node, scope, errors);
}

}  // namespace gavel
