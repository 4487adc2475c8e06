#include "runner/toolchain/toml_reader.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <initializer_list>
#include <set>

#include "runner/base/error.h"
#include "runner/base/files.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& file, const toml::source_region& where,
                       const std::string& what) {
  throw Error(
      fmt::format("{}:{}:{}: {}", file.string(), where.begin.line, where.begin.column, what),
      "docs/language-format.md describes this file");
}

// One table of the file; every key must be asked for.
class Reader {
 public:
  Reader(const fs::path& file, const toml::table& table) : file_(file), table_(table) {}

  void allow(std::initializer_list<std::string_view> keys) const {
    const std::set<std::string_view> known(keys);
    for (const auto& [key, node] : table_) {
      if (!known.contains(key.str())) {
        fail(file_, node.source(), fmt::format("unknown key '{}'", key.str()));
      }
    }
  }

  bool has(std::string_view key) const { return table_.contains(key); }

  std::string text(std::string_view key, std::string fallback = "") const {
    const toml::node* node = table_.get(key);
    if (node == nullptr) return fallback;
    return as_text(*node, key);
  }

  std::string required_text(std::string_view key) const {
    if (!has(key)) fail(file_, table_.source(), fmt::format("'{}' is missing", key));
    return text(key);
  }

  std::vector<std::string> texts(std::string_view key) const {
    std::vector<std::string> result;
    const toml::node* node = table_.get(key);
    if (node == nullptr) return result;
    const toml::array* array = node->as_array();
    if (array == nullptr) fail(file_, node->source(), fmt::format("'{}' is a list of texts", key));
    for (const toml::node& item : *array) result.push_back(as_text(item, key));
    return result;
  }

  double number(std::string_view key, double fallback) const {
    const toml::node* node = table_.get(key);
    if (node == nullptr) return fallback;
    const auto value = node->value<double>();
    if (!value) fail(file_, node->source(), fmt::format("'{}' is a number", key));
    return *value;
  }

  Duration duration(std::string_view key, Duration fallback) const {
    if (!has(key)) return fallback;
    const auto value = parse_duration(text(key));
    if (!value) fail(file_, table_.get(key)->source(), fmt::format("'{}' is a time: \"2s\"", key));
    return *value;
  }

  Bytes bytes(std::string_view key, Bytes fallback) const {
    if (!has(key)) return fallback;
    const auto value = parse_bytes(text(key));
    if (!value) {
      fail(file_, table_.get(key)->source(), fmt::format("'{}' is a size: \"64MiB\"", key));
    }
    return *value;
  }

  // The table below `key`; an empty one when it is not there.
  Reader table(std::string_view key) const {
    static const toml::table kEmpty;
    const toml::node* node = table_.get(key);
    if (node == nullptr) return {file_, kEmpty};
    if (!node->is_table()) fail(file_, node->source(), fmt::format("'{}' is a table", key));
    return {file_, *node->as_table()};
  }

  std::vector<Reader> tables(std::string_view key) const {
    std::vector<Reader> result;
    const toml::node* node = table_.get(key);
    if (node == nullptr) return result;
    const toml::array* array = node->as_array();
    if (array == nullptr) fail(file_, node->source(), fmt::format("'{}' is a list of tables", key));
    for (const toml::node& item : *array) {
      if (!item.is_table()) fail(file_, item.source(), fmt::format("'{}' holds tables", key));
      result.emplace_back(file_, *item.as_table());
    }
    return result;
  }

  std::vector<std::string> keys() const {
    std::vector<std::string> result;
    for (const auto& [key, node] : table_) result.emplace_back(key.str());
    return result;
  }

  const toml::array* array_of_arrays(std::string_view key) const {
    const toml::node* node = table_.get(key);
    if (node == nullptr) return nullptr;
    if (!node->is_array()) fail(file_, node->source(), fmt::format("'{}' is a list", key));
    return node->as_array();
  }

  const fs::path& file() const { return file_; }

 private:
  std::string as_text(const toml::node& node, std::string_view key) const {
    const auto value = node.value<std::string>();
    if (!value) fail(file_, node.source(), fmt::format("'{}' must be text", key));
    return *value;
  }

  const fs::path& file_;
  const toml::table& table_;
};

std::vector<std::vector<std::string>> command_list(const Reader& reader, std::string_view key) {
  std::vector<std::vector<std::string>> result;
  const toml::array* array = reader.array_of_arrays(key);
  if (array == nullptr) return result;
  for (const toml::node& item : *array) {
    std::vector<std::string> command;
    if (!item.is_array()) fail(reader.file(), item.source(), "expected a list of commands");
    for (const toml::node& word : *item.as_array()) {
      command.push_back(word.value_or(std::string()));
    }
    result.push_back(std::move(command));
  }
  return result;
}

FindRules read_find(const Reader& reader) {
  reader.allow({"programs", "version", "visible", "visible_from", "resolve"});
  FindRules rules;
  const Reader programs = reader.table("programs");
  for (const std::string& name : programs.keys()) rules.programs[name] = programs.texts(name);
  const Reader resolve = reader.table("resolve");
  for (const std::string& name : resolve.keys()) rules.resolve[name] = resolve.texts(name);
  rules.version = reader.texts("version");
  rules.visible = reader.texts("visible");
  rules.visible_from = command_list(reader, "visible_from");
  return rules;
}

SourceRule read_source(const Reader& reader, const fs::path& folder) {
  reader.allow({"name", "template", "copy"});
  SourceRule rule;
  rule.name = reader.required_text("name");
  rule.is_template = reader.has("template");
  const std::string from = reader.required_text(rule.is_template ? "template" : "copy");
  rule.text = read_file(folder / from);
  return rule;
}

std::vector<SourceRule> read_sources(const std::vector<Reader>& readers, const fs::path& folder) {
  std::vector<SourceRule> rules;
  for (const Reader& reader : readers) rules.push_back(read_source(reader, folder));
  return rules;
}

CommandLine read_command(const Reader& reader) {
  return {.arguments = reader.texts("command"), .environment = reader.texts("environment")};
}

void read_text_rules(const Reader& reader, Toolchain& toolchain) {
  const Reader text = reader.table("text");
  text.allow({"line_comment", "block_comment", "strings"});
  toolchain.line_comment = text.text("line_comment");
  toolchain.block_comment = text.texts("block_comment");
  toolchain.string_delimiters = text.texts("strings");
  for (const Reader& edit : reader.tables("edit")) {
    edit.allow({"match", "replace", "otherwise"});
    toolchain.edits.push_back({.match = edit.required_text("match"),
                               .replace = edit.text("replace", "\\0"),
                               .otherwise = edit.text("otherwise")});
  }
  for (const Reader& provide : reader.tables("provide")) {
    provide.allow({"unless", "code"});
    toolchain.provisions.push_back(
        {.unless = provide.required_text("unless"), .code = provide.required_text("code")});
  }
  for (const Reader& variant : reader.tables("variant")) {
    variant.allow({"when", "words", "after"});
    Variant result{.when = variant.text("when"), .words = {}, .after = variant.text("after")};
    const Reader words = variant.table("words");
    for (const std::string& key : words.keys()) result.words[key] = words.text(key);
    toolchain.variants.push_back(std::move(result));
  }
  if (toolchain.variants.empty()) toolchain.variants.emplace_back();
}

void read_types(const Reader& types, Toolchain& toolchain) {
  for (const std::string& pattern : types.keys()) {
    const Reader words = types.table(pattern);
    for (const std::string& key : words.keys()) {
      toolchain.types[pattern][key] = words.text(key);
    }
  }
}

Preparation read_preparation(const Reader& reader, const fs::path& folder) {
  reader.allow({"files", "command", "environment", "outputs", "time", "memory", "lacks"});
  return {.files = read_sources(reader.tables("files"), folder),
          .command = read_command(reader),
          .outputs = reader.texts("outputs"),
          .time = reader.duration("time", std::chrono::seconds(60)),
          .memory = reader.bytes("memory", Bytes{2ull << 30}),
          .lacks = reader.text("lacks")};
}

void read_commands(const Reader& reader, const fs::path& folder, Toolchain& toolchain) {
  if (reader.has("prepare")) toolchain.prepare = read_preparation(reader.table("prepare"), folder);
  if (reader.has("extra")) toolchain.extra = read_preparation(reader.table("extra"), folder);
  if (reader.has("plain")) toolchain.plain = read_preparation(reader.table("plain"), folder);
  if (reader.has("compile")) {
    const Reader compile = reader.table("compile");
    compile.allow({"command", "environment", "outputs", "time", "memory"});
    toolchain.compile = read_command(compile);
    toolchain.outputs = compile.texts("outputs");
    toolchain.compile_time = compile.duration("time", std::chrono::seconds(30));
    toolchain.compile_memory = compile.bytes("memory", Bytes{2ull << 30});
  }
  const Reader run = reader.table("run");
  run.allow({"command", "environment", "startup_time", "time_factor", "memory_extra", "processes",
             "memory_refused"});
  toolchain.run = read_command(run);
  toolchain.startup_time = run.duration("startup_time", std::chrono::seconds(2));
  toolchain.time_factor = run.number("time_factor", 1.0);
  toolchain.memory_extra = run.bytes("memory_extra", Bytes{});
  toolchain.processes = static_cast<int>(run.number("processes", 64));
  if (run.has("memory_refused")) toolchain.memory_refused = run.text("memory_refused");
  for (const std::string& output : toolchain.outputs) {
    if (!toolchain.run.arguments.empty() && toolchain.run.arguments[0] == "./" + output) {
      toolchain.runs_output = true;
    }
  }
}

MeasuredRun read_measured(const Reader& reader) {
  reader.allow({"command", "environment", "compile", "resolution"});
  return {.run = read_command(reader),
          .resolution = reader.bytes("resolution", Bytes{}),
          .compile = reader.texts("compile")};
}

std::string find_by_stem(const fs::path& folder, std::string_view stem) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().stem() == stem) return read_file(entry.path());
  }
  return "";
}

}  // namespace

LanguageFile read_language_file(const fs::path& folder) {
  const fs::path file = folder / "toolchain.toml";
  toml::table root;
  try {
    root = toml::parse(read_file(file), file.string());
  } catch (const toml::parse_error& error) {
    fail(file, error.source(), std::string(error.description()));
  }
  const Reader reader(file, root);
  reader.allow({"id", "name", "extensions", "package", "find", "text", "prepare", "extra", "plain",
                "source", "edit", "provide", "variant", "types", "compile", "run", "count", "space",
                "blocks"});
  LanguageFile result;
  Toolchain& toolchain = result.toolchain;
  toolchain.id = reader.required_text("id");
  toolchain.name = reader.required_text("name");
  toolchain.extensions = reader.texts("extensions");
  toolchain.package = reader.text("package");
  toolchain.folder = folder;
  result.find = read_find(reader.table("find"));
  read_text_rules(reader, toolchain);
  read_types(reader.table("types"), toolchain);
  toolchain.sources = read_sources(reader.tables("source"), folder);
  read_commands(reader, folder, toolchain);
  toolchain.count = read_measured(reader.table("count"));
  toolchain.space = read_measured(reader.table("space"));
  if (reader.has("blocks")) toolchain.blocks = read_measured(reader.table("blocks"));
  toolchain.starter = find_by_stem(folder, "starter");
  toolchain.echo = find_by_stem(folder, "echo");
  return result;
}

}  // namespace gavel
