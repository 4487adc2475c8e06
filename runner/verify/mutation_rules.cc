#include "runner/verify/mutation_rules.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/base/toml.h"

namespace gavel {
namespace {

// Reads one table; whatever is not as expected is an Error with file and line.
class RuleReader {
 public:
  RuleReader(const std::filesystem::path& file, const TomlTable& table)
      : file_(file), table_(table) {}

  [[noreturn]] void fail(TextPosition at, const std::string& what) const {
    throw Error(fmt::format("{}:{}:{}: {}", file_.string(), at.line, at.column, what),
                "docs/language-format.md describes this file");
  }

  void allow(std::initializer_list<std::string_view> keys) const {
    for (const TomlEntry& entry : table_) {
      if (std::find(keys.begin(), keys.end(), entry.key) == keys.end()) {
        fail(entry.position, fmt::format("unknown key '{}'", entry.key));
      }
    }
  }

  std::optional<RuleReader> table(std::string_view key) const {
    const TomlNode* node = find(table_, key);
    if (node == nullptr) return std::nullopt;
    return RuleReader(file_, as<TomlTable>(*node, "a table"));
  }

  std::vector<RuleReader> tables(std::string_view key) const {
    std::vector<RuleReader> result;
    const TomlNode* node = find(table_, key);
    if (node == nullptr) return result;
    for (const TomlNode& one : as<TomlArray>(*node, "a list of tables")) {
      result.emplace_back(file_, as<TomlTable>(one, "a table"));
    }
    return result;
  }

  std::string text(std::string_view key) const {
    const TomlNode* node = find(table_, key);
    return node == nullptr ? "" : as<std::string>(*node, "text");
  }

  bool truth(std::string_view key) const {
    const TomlNode* node = find(table_, key);
    return node != nullptr && as<bool>(*node, "true or false");
  }

  std::int64_t number(std::string_view key) const {
    const TomlNode* node = find(table_, key);
    return node == nullptr ? 0 : as<std::int64_t>(*node, "an integer");
  }

  std::vector<std::string> texts(std::string_view key) const {
    const TomlNode* node = find(table_, key);
    return node == nullptr ? std::vector<std::string>{} : texts_of(*node);
  }

  std::vector<std::int64_t> numbers(std::string_view key) const {
    std::vector<std::int64_t> result;
    const TomlNode* node = find(table_, key);
    if (node == nullptr) return result;
    for (const TomlNode& one : as<TomlArray>(*node, "a list of integers")) {
      result.push_back(as<std::int64_t>(one, "an integer"));
    }
    return result;
  }

  std::map<std::string, std::vector<std::string>> replacements(std::string_view key) const {
    std::map<std::string, std::vector<std::string>> result;
    const TomlNode* node = find(table_, key);
    if (node == nullptr) return result;
    for (const TomlEntry& entry : as<TomlTable>(*node, "a table")) {
      result[entry.key] = texts_of(entry.value);
    }
    return result;
  }

  Pattern pattern(const std::string& text) const {
    auto compiled = std::make_shared<const re2::RE2>(text, re2::RE2::Quiet);
    if (!compiled->ok()) {
      throw Error(fmt::format("{}: pattern '{}': {}", file_.string(), text, compiled->error()));
    }
    return compiled;
  }

 private:
  template <typename T>
  const T& as(const TomlNode& node, std::string_view expected) const {
    const T* data = std::get_if<T>(&node.data);
    if (data == nullptr) fail(node.position, fmt::format("expected {}", expected));
    return *data;
  }

  std::vector<std::string> texts_of(const TomlNode& node) const {
    std::vector<std::string> result;
    for (const TomlNode& one : as<TomlArray>(node, "a list of texts")) {
      result.push_back(as<std::string>(one, "text"));
    }
    return result;
  }

  const std::filesystem::path& file_;
  const TomlTable& table_;
};

void read_tokens(const RuleReader& file, MutationRules& rules) {
  const auto tokens = file.table("tokens");
  if (!tokens) return;
  constexpr std::pair<const char*, TokenKind> kKinds[] = {{"blank", TokenKind::Blank},
                                                          {"text", TokenKind::Text},
                                                          {"number", TokenKind::Number},
                                                          {"word", TokenKind::Word},
                                                          {"sign", TokenKind::Sign}};
  tokens->allow({"blank", "text", "number", "word", "sign"});
  for (const auto& [key, kind] : kKinds) {
    for (const std::string& pattern : tokens->texts(key)) {
      rules.tokens.push_back({kind, tokens->pattern(pattern)});
    }
  }
}

void read_operators(const RuleReader& file, MutationRules& rules) {
  for (const RuleReader& one : file.tables("replace")) {
    one.allow({"operator", "becomes", "spaced"});
    rules.replace.push_back({.name = one.text("operator"),
                             .becomes = one.replacements("becomes"),
                             .is_spaced = one.truth("spaced")});
  }
  if (const auto constants = file.table("constants")) rules.constants = constants->numbers("add");
  if (const auto one = file.table("delete")) {
    one->allow({"by_lines", "becomes", "never", "headed"});
    rules.remove = {.by_lines = one->truth("by_lines"),
                    .becomes = one->text("becomes"),
                    .never = one->texts("never"),
                    .headed = one->texts("headed")};
  }
  if (const auto one = file.table("swap")) {
    one->allow({"never", "definitions"});
    rules.swap = {.never = one->texts("never"), .definitions = one->texts("definitions")};
  }
  if (const auto one = file.table("return")) {
    one->allow({"word", "becomes", "alike"});
    rules.returns = {
        .word = one->text("word"), .becomes = one->texts("becomes"), .alike = one->texts("alike")};
  }
}

BatchRule read_batch(const RuleReader& one) {
  one.allow(
      {"count", "source", "begin", "before", "after", "middle", "each", "end", "edits", "compile"});
  BatchRule batch{.count = static_cast<std::size_t>(std::max<std::int64_t>(1, one.number("count"))),
                  .source = one.text("source"),
                  .begin = one.text("begin"),
                  .before = one.text("before"),
                  .after = one.text("after"),
                  .middle = one.text("middle"),
                  .each = one.text("each"),
                  .end = one.text("end"),
                  .edits = {},
                  .compile = one.texts("compile")};
  for (const RuleReader& edit : one.tables("edits")) {
    batch.edits.push_back({edit.pattern(edit.text("match")), edit.text("replace")});
  }
  return batch;
}

}  // namespace

std::optional<MutationRules> read_mutation_rules(const Toolchain& toolchain) {
  const std::filesystem::path path = toolchain.folder / "mutants.toml";
  if (!std::filesystem::exists(path)) return std::nullopt;
  const auto parsed = parse_toml(read_file(path));
  if (const auto* error = std::get_if<TomlSyntaxError>(&parsed)) {
    throw Error(fmt::format("{}:{}:{}: {}", path.string(), error->position.line,
                            error->position.column, error->message));
  }
  const RuleReader file(path, std::get<TomlTable>(parsed));
  file.allow({"tokens", "replace", "constants", "delete", "swap", "return", "batch"});
  MutationRules rules;
  read_tokens(file, rules);
  read_operators(file, rules);
  if (const auto batch = file.table("batch")) rules.batch = read_batch(*batch);
  return rules;
}

}  // namespace gavel
