#include "runner/base/plain_toml.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "runner/base/plain_toml_reader.h"

namespace gavel {
namespace {

constexpr int kDeepest = 16;

TomlEntry* entry_of(TomlTable& table, std::string_view key) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const TomlEntry& one) { return one.key == key; });
  return found == table.end() ? nullptr : &*found;
}

class PlainParser {
 public:
  explicit PlainParser(std::string_view text) : in_(text) {}

  std::optional<TomlTable> parse() {
    TomlTable* table = &root_;
    for (in_.skip_lines(); !in_.is_at_end(); in_.skip_lines()) {
      if (in_.is_next('[')) {
        table = parse_header();
      } else {
        parse_entry(*table, 0);
      }
      in_.end_line();
    }
    if (in_.has_given_up()) return std::nullopt;
    return std::move(root_);
  }

 private:
  // [key] and [[key]], and [key] below a table that [[key]] has opened.
  TomlTable* parse_header() {
    const TextPosition where = in_.position();
    in_.take('[');
    const bool is_one_of_many = in_.take('[');
    PlainTomlReader::Key key = in_.take_key();
    TomlTable* parent = &root_;
    if (in_.take('.')) {
      parent = is_one_of_many ? nullptr : last_of_many(key.text);
      key = in_.take_key();
    }
    in_.expect(']');
    if (is_one_of_many) in_.expect(']');
    if (is_one_of_many) return parent == nullptr ? refuse() : add_to_many(std::move(key), where);
    if (parent == nullptr || entry_of(*parent, key.text) != nullptr) return refuse();
    parent->push_back({std::move(key.text), key.position, {where, TomlTable{}}});
    return &std::get<TomlTable>(parent->back().value.data);
  }

  TomlTable* refuse() {
    in_.give_up();
    return &root_;
  }

  TomlTable* add_to_many(PlainTomlReader::Key key, TextPosition where) {
    TomlEntry* entry = entry_of(root_, key.text);
    // An array that was written as a value is complete.
    if (entry != nullptr && !is_many(key.text)) return refuse();
    if (entry == nullptr) {
      many_.push_back(key.text);
      root_.push_back({std::move(key.text), key.position, {where, TomlArray{}}});
      entry = &root_.back();
    }
    auto& tables = std::get<TomlArray>(entry->value.data);
    tables.push_back({where, TomlTable{}});
    return &std::get<TomlTable>(tables.back().data);
  }

  bool is_many(std::string_view key) const {
    return std::find(many_.begin(), many_.end(), key) != many_.end();
  }

  TomlTable* last_of_many(std::string_view key) {
    if (!is_many(key)) return nullptr;
    auto& tables = std::get<TomlArray>(entry_of(root_, key)->value.data);
    return &std::get<TomlTable>(tables.back().data);
  }

  void parse_entry(TomlTable& table, int depth) {
    PlainTomlReader::Key key = in_.take_key();
    in_.skip_blanks();
    in_.expect('=');
    in_.skip_blanks();
    if (entry_of(table, key.text) != nullptr) return in_.give_up();
    TomlNode value = parse_value(depth);
    table.push_back({std::move(key.text), key.position, std::move(value)});
  }

  TomlNode parse_value(int depth) {
    const TextPosition where = in_.position();
    if (depth > kDeepest) in_.give_up();
    if (in_.take('[')) return {where, parse_array(depth)};
    if (in_.take('{')) return {where, parse_inline_table(depth)};
    return in_.take_scalar();
  }

  TomlArray parse_array(int depth) {
    TomlArray elements;
    in_.skip_lines();
    while (!in_.is_at_end() && !in_.is_next(']')) {
      elements.push_back(parse_value(depth + 1));
      in_.skip_lines();
      if (!in_.is_next(']')) in_.expect(',');
      in_.skip_lines();
    }
    in_.expect(']');
    return elements;
  }

  TomlTable parse_inline_table(int depth) {
    TomlTable table;
    in_.skip_blanks();
    if (in_.take('}')) return table;
    do {
      in_.skip_blanks();
      parse_entry(table, depth + 1);
      in_.skip_blanks();
    } while (in_.take(','));
    in_.expect('}');
    return table;
  }

  PlainTomlReader in_;
  TomlTable root_;
  std::vector<std::string> many_;  // what [[key]] has begun
};

}  // namespace

std::optional<TomlTable> parse_plain_toml(std::string_view text) {
  return PlainParser(text).parse();
}

}  // namespace gavel
