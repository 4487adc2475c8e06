#include "runner/toolchain/language_parts.h"

#include "runner/base/files.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

SourceRule read_source(const TableReader& reader, FolderTexts& texts) {
  reader.allow({"name", "template", "copy"});
  SourceRule rule;
  rule.name = reader.required_text("name");
  rule.is_template = reader.has("template");
  const std::string from = reader.required_text(rule.is_template ? "template" : "copy");
  rule.text = texts.get(from);
  return rule;
}

// With the text of the file that it copies.
std::string code_of(const TableReader& provide, const fs::path& folder) {
  constexpr std::string_view kHole = "{copy}";
  std::string code = provide.required_text("code");
  const std::size_t at = provide.has("copy") ? code.find(kHole) : std::string::npos;
  if (at != std::string::npos) {
    code.replace(at, kHole.size(), read_file(folder / provide.required_text("copy")));
  }
  return code;
}

}  // namespace

const std::string& FolderTexts::get(const std::string& name) {
  const auto known = known_.find(name);
  if (known != known_.end()) return known->second;
  return known_.emplace(name, read_file(folder_ / name)).first->second;
}

std::vector<SourceRule> read_sources(const std::vector<TableReader>& readers, FolderTexts& texts) {
  std::vector<SourceRule> rules;
  rules.reserve(readers.size());
  for (const TableReader& reader : readers) rules.push_back(read_source(reader, texts));
  return rules;
}

CommandLine read_command(const TableReader& reader) {
  return {.arguments = reader.texts("command"), .environment = reader.texts("environment")};
}

void read_rewrites(const TableReader& reader, Toolchain& toolchain) {
  if (reader.has("edit")) toolchain.edits.clear();
  for (const TableReader& edit : reader.tables("edit")) {
    edit.allow({"match", "replace", "otherwise"});
    toolchain.edits.push_back({.match = edit.required_text("match"),
                               .replace = edit.text("replace", "\\0"),
                               .otherwise = edit.text("otherwise")});
  }
  if (reader.has("provide")) toolchain.provisions.clear();
  for (const TableReader& provide : reader.tables("provide")) {
    provide.allow({"when", "unless", "code", "copy", "into"});
    toolchain.provisions.push_back({.when = provide.text("when"),
                                    .unless = provide.text("unless"),
                                    .code = code_of(provide, toolchain.folder),
                                    .into = provide.text("into", "provided")});
  }
  if (reader.has("variant")) toolchain.variants.clear();
  for (const TableReader& variant : reader.tables("variant")) {
    variant.allow({"when", "words", "after", "instead_of"});
    Variant result{.when = variant.text("when"),
                   .words = {},
                   .after = variant.text("after"),
                   .instead_of = variant.text("instead_of")};
    const TableReader words = variant.table("words");
    for (const std::string& key : words.keys()) result.words[key] = words.text(key);
    toolchain.variants.push_back(std::move(result));
  }
  if (reader.has("message")) toolchain.messages.clear();
  for (const TableReader& message : reader.tables("message")) {
    message.allow({"match", "says"});
    toolchain.messages.push_back(
        {.match = message.required_text("match"), .says = message.text("says", "{text}")});
  }
  if (reader.has("repair")) toolchain.repairs.clear();
  for (const TableReader& one : reader.tables("repair")) {
    one.allow({"message", "match", "replace", "add", "behind"});
    toolchain.repairs.push_back({.message = one.required_text("message"),
                                 .match = one.required_text("match"),
                                 .replace = one.text("replace", "\\0"),
                                 .add = one.text("add", ""),
                                 .behind = one.text("behind", "")});
  }
  if (toolchain.variants.empty()) toolchain.variants.emplace_back();
}

}  // namespace gavel
