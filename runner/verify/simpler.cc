#include "runner/verify/simpler.h"

#include "runner/base/utf8.h"

namespace gavel {
namespace {

// Longer lists are only cut: simplifying each element would take too long.
constexpr std::size_t kMostElements = 40;

template <typename Integer>
std::vector<Value> simpler_integers(Integer number) {
  std::vector<Value> values;
  const auto add = [&](Integer other) {
    if (other != number) values.push_back({other});
  };
  add(0);
  if (number < 0 && number != std::numeric_limits<Integer>::min()) add(-number);
  add(number / 2);
  if (number != 0) add(number > 0 ? number - 1 : number + 1);
  return values;
}

std::vector<std::string> characters_of(std::string_view text) {
  std::vector<std::string> characters;
  while (!text.empty()) {
    const auto point = first_code_point(text);
    const std::size_t length = point ? point->length : 1;
    characters.emplace_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return characters;
}

std::vector<Value> simpler_texts(const std::string& text) {
  std::vector<Value> values;
  const std::vector<std::string> characters = characters_of(text);
  if (characters.size() > kMostElements) return values;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    if (characters[i] == "a") continue;
    std::string plainer;
    for (std::size_t k = 0; k < characters.size(); ++k) plainer += k == i ? "a" : characters[k];
    values.push_back({plainer});
  }
  for (std::size_t i = 0; i < characters.size(); ++i) {
    std::string shorter;
    for (std::size_t k = 0; k < characters.size(); ++k) shorter += k == i ? "" : characters[k];
    values.push_back({shorter});
  }
  return values;
}

Value with_element(const Type& type, const Value& list, std::size_t index, const Value& element) {
  Value result = empty_list(type.element());
  for (std::size_t i = 0; i < length_of(list); ++i) {
    append(result, i == index ? element : element_at(list, i));
  }
  return result;
}

bool is_list(const Type& type) {
  return type.kind() == TypeKind::List || type.kind() == TypeKind::Linked;
}

std::vector<Value> simpler_elements(const Type& type, const Value& list) {
  std::vector<Value> values;
  const std::size_t length = length_of(list);
  if (length > kMostElements) return values;
  for (std::size_t i = 0; i < length; ++i) {
    const Value element = element_at(list, i);
    const std::size_t parts = parts_of(type.element(), element);
    for (std::size_t part = 0; part < parts && parts <= kMostElements; ++part) {
      values.push_back(with_element(type, list, i, without(type.element(), element, part, 1)));
    }
    for (const Value& other : simpler_values(type.element(), element)) {
      values.push_back(with_element(type, list, i, other));
    }
  }
  return values;
}

}  // namespace

std::size_t parts_of(const Type& type, const Value& value) {
  if (is_list(type)) return length_of(value);
  if (type.kind() == TypeKind::String) return characters_of(std::get<std::string>(value.data)).size();
  return 0;
}

Value without(const Type& type, const Value& value, std::size_t begin, std::size_t count) {
  if (type.kind() == TypeKind::String) {
    std::string text;
    const auto characters = characters_of(std::get<std::string>(value.data));
    for (std::size_t i = 0; i < characters.size(); ++i) {
      if (i < begin || i >= begin + count) text += characters[i];
    }
    return {text};
  }
  Value result = empty_list(type.element());
  for (std::size_t i = 0; i < length_of(value); ++i) {
    if (i < begin || i >= begin + count) append(result, element_at(value, i));
  }
  return result;
}

std::vector<Value> simpler_values(const Type& type, const Value& value) {
  if (is_list(type)) return simpler_elements(type, value);
  switch (type.kind()) {
    case TypeKind::Int:
      return simpler_integers(std::get<std::int32_t>(value.data));
    case TypeKind::Long:
      return simpler_integers(std::get<std::int64_t>(value.data));
    case TypeKind::Double:
      if (std::get<double>(value.data) == 0) return {};
      return {{0.0}, {1.0}};
    case TypeKind::Bool:
      if (!std::get<bool>(value.data)) return {};
      return {{false}};
    case TypeKind::Char:
      if (std::get<char>(value.data) == 'a') return {};
      return {{'a'}};
    case TypeKind::String:
      return simpler_texts(std::get<std::string>(value.data));
    case TypeKind::List:
    case TypeKind::Linked:
    case TypeKind::Tree:
    case TypeKind::Void:
      break;
  }
  return {};
}

std::vector<Value> small_steps(const Type& type, const Value& value) {
  const std::size_t parts = parts_of(type, value);
  if (parts > 0) {
    std::vector<Value> values = {without(type, value, parts - 1, 1)};
    if (parts > 1) values.push_back(without(type, value, 0, 1));
    if (parts > 2 && parts <= kMostElements) {
      for (std::size_t i = 1; i + 1 < parts; ++i) values.push_back(without(type, value, i, 1));
    }
    return values;
  }
  if (type.kind() == TypeKind::Int) {
    const auto number = std::get<std::int32_t>(value.data);
    if (number != 0) return {{number > 0 ? number - 1 : number + 1}};
  }
  if (type.kind() == TypeKind::Long) {
    const auto number = std::get<std::int64_t>(value.data);
    if (number != 0) return {{number > 0 ? number - 1 : number + 1}};
  }
  return {};
}

}  // namespace gavel
