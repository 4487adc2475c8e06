#include "runner/toolchain/toml_reader.h"

#include <algorithm>

#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/toolchain/language_parts.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

FindRules read_find(const TableReader& reader) {
  reader.allow({"programs", "version", "visible", "visible_from", "resolve"});
  FindRules rules;
  const TableReader programs = reader.table("programs");
  for (const std::string& name : programs.keys()) rules.programs[name] = programs.texts(name);
  const TableReader resolve = reader.table("resolve");
  for (const std::string& name : resolve.keys()) rules.resolve[name] = resolve.texts(name);
  rules.version = reader.texts("version");
  rules.visible = reader.texts("visible");
  rules.visible_from = reader.lists_of_texts("visible_from");
  return rules;
}

void read_text_rules(const TableReader& reader, Toolchain& toolchain) {
  const TableReader text = reader.table("text");
  text.allow({"line_comment", "block_comment", "strings"});
  toolchain.line_comment = text.text("line_comment");
  toolchain.block_comment = text.texts("block_comment");
  toolchain.string_delimiters = text.texts("strings");
  read_rewrites(reader, toolchain);
}

void read_types(const TableReader& types, Toolchain& toolchain) {
  for (const std::string& pattern : types.keys()) {
    const TableReader words = types.table(pattern);
    for (const std::string& key : words.keys()) {
      toolchain.types[pattern][key] = words.text(key);
    }
  }
}

Preparation read_preparation(const TableReader& reader, FolderTexts& texts) {
  reader.allow({"files", "command", "environment", "outputs", "time", "memory", "lacks"});
  return {.files = read_sources(reader.tables("files"), texts),
          .command = read_command(reader),
          .outputs = reader.texts("outputs"),
          .time = reader.duration("time", std::chrono::seconds(60)),
          .memory = reader.bytes("memory", Bytes{2ull << 30}),
          .lacks = reader.text("lacks")};
}

void read_commands(const TableReader& reader, FolderTexts& texts, Toolchain& toolchain) {
  if (reader.has("prepare")) toolchain.prepare = read_preparation(reader.table("prepare"), texts);
  if (reader.has("extra")) toolchain.extra = read_preparation(reader.table("extra"), texts);
  if (reader.has("plain")) toolchain.plain = read_preparation(reader.table("plain"), texts);
  if (reader.has("compile")) {
    const TableReader compile = reader.table("compile");
    compile.allow(
        {"command", "environment", "outputs", "time", "memory", "lacks_name", "says_instead"});
    toolchain.compile = read_command(compile);
    toolchain.outputs = compile.texts("outputs");
    toolchain.compile_time = compile.duration("time", std::chrono::seconds(30));
    toolchain.compile_memory = compile.bytes("memory", Bytes{2ull << 30});
    toolchain.lacks_name = compile.text("lacks_name");
    toolchain.says_instead = compile.text("says_instead");
  }
  const TableReader run = reader.table("run");
  run.allow({"command", "environment", "startup_time", "time_factor", "memory_extra", "processes",
             "memory_refused", "stack_overflow"});
  toolchain.run = read_command(run);
  toolchain.startup_time = run.duration("startup_time", std::chrono::seconds(2));
  toolchain.time_factor = run.number("time_factor", 1.0);
  toolchain.memory_extra = run.bytes("memory_extra", Bytes{});
  toolchain.processes = static_cast<int>(run.number("processes", 64));
  if (run.has("memory_refused")) toolchain.memory_refused = run.text("memory_refused");
  if (run.has("stack_overflow")) toolchain.stack_overflow = run.text("stack_overflow");
  for (const std::string& output : toolchain.outputs) {
    if (!toolchain.run.arguments.empty() && toolchain.run.arguments[0] == "./" + output) {
      toolchain.runs_output = true;
    }
  }
}

MeasuredRun read_measured(const TableReader& reader) {
  reader.allow({"command", "environment", "compile", "resolution", "unseen", "each_call",
                "emulated_share", "collector_moves", "tells_allocated"});
  const MeasuredRun::Effort usual;
  return {.run = read_command(reader),
          .resolution = reader.bytes("resolution", Bytes{}),
          .unseen = reader.bytes("unseen", Bytes{}),
          .compile = reader.texts("compile"),
          .effort = {.each = reader.duration("each_call", usual.each),
                     .share = reader.number("emulated_share", usual.share)},
          .collector_moves = reader.flag("collector_moves"),
          .tells_allocated = reader.flag("tells_allocated")};
}

Toolchain read_head(const TableReader& reader, const fs::path& folder) {
  Toolchain toolchain;
  toolchain.id = reader.required_text("id");
  toolchain.name = reader.required_text("name");
  toolchain.aliases = reader.texts("aliases");
  toolchain.extensions = reader.texts("extensions");
  toolchain.package = reader.text("package");
  toolchain.sanitizers = reader.text("sanitizers");
  toolchain.folder = folder;
  return toolchain;
}

}  // namespace

Toolchain read_language_head(const fs::path& folder) {
  const fs::path file = folder / "toolchain.toml";
  std::string text = read_file(file);
  text.resize(std::min(text.find("\n["), text.size()));
  const TomlTable root = read_table(file, text);
  const TableReader reader(file, root);
  reader.allow({"id", "name", "aliases", "extensions", "package", "sanitizers"});
  return read_head(reader, folder);
}

LanguageFile read_language_file(const fs::path& folder) {
  const fs::path file = folder / "toolchain.toml";
  const TomlTable root = read_table(file);
  const TableReader reader(file, root);
  reader.allow({"id",      "name",    "aliases", "extensions", "package", "sanitizers",
                "find",    "text",    "prepare", "extra",      "plain",   "source",
                "edit",    "provide", "variant", "message",    "repair",  "types",
                "compile", "run",     "count",   "space",      "live",    "blocks"});
  LanguageFile result{.toolchain = read_head(reader, folder), .find = {}};
  Toolchain& toolchain = result.toolchain;
  result.find = read_find(reader.table("find"));
  read_text_rules(reader, toolchain);
  read_types(reader.table("types"), toolchain);
  FolderTexts texts(folder);
  toolchain.sources = read_sources(reader.tables("source"), texts);
  read_commands(reader, texts, toolchain);
  toolchain.count = read_measured(reader.table("count"));
  toolchain.space = read_measured(reader.table("space"));
  if (reader.has("live")) toolchain.live = read_measured(reader.table("live"));
  if (reader.has("blocks")) toolchain.blocks = read_measured(reader.table("blocks"));
  return result;
}

}  // namespace gavel
