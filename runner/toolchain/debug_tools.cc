#include "runner/toolchain/debug_tools.h"

#include "runner/base/files.h"
#include "runner/toolchain/language_parts.h"

namespace gavel {
namespace {

void read_build(const TableReader& reader, Toolchain& toolchain) {
  toolchain.compile.reset();
  toolchain.outputs.clear();
  if (!reader.has("compile")) return;
  const TableReader compile = reader.table("compile");
  compile.allow({"command", "environment", "outputs"});
  toolchain.compile = read_command(compile);
  toolchain.outputs = compile.texts("outputs");
}

DebugTools read_tools(const TableReader& reader, const Toolchain& toolchain) {
  reader.allow({"mark", "source", "edit", "provide", "variant", "message", "literals", "compile",
                "run", "debugger"});
  DebugTools tools;
  tools.toolchain = toolchain;
  tools.toolchain.prepare.reset();
  tools.toolchain.extra.reset();
  tools.toolchain.plain.reset();
  FolderTexts texts(toolchain.folder);
  tools.toolchain.sources = read_sources(reader.tables("source"), texts);
  read_rewrites(reader, tools.toolchain);
  read_build(reader, tools.toolchain);
  tools.toolchain.run = read_command(reader.table("run"));
  tools.mark = reader.text("mark");
  const TableReader literals = reader.table("literals");
  for (const std::string& key : literals.keys()) tools.literals[key] = literals.text(key);
  for (const TableReader& debugger : reader.tables("debugger")) {
    debugger.allow({"programs", "command", "environment"});
    tools.debuggers.push_back(
        {.programs = debugger.texts("programs"), .line = read_command(debugger)});
  }
  return tools;
}

}  // namespace

DebugTools read_debug_tools(const Toolchain& toolchain) {
  const std::filesystem::path file = toolchain.folder / "debug.toml";
  const TomlTable root = read_table(file);
  return read_tools(TableReader(file, root), toolchain);
}

}  // namespace gavel
