#include "runner/build/debug_build.h"

#include "runner/build/compile.h"
#include "runner/build/prepared_folder.h"

namespace gavel {

std::variant<DebugBuild, CompileFailure> build_to_debug(const std::vector<SourceTree>& trees,
                                                        const Toolchain& toolchain,
                                                        const std::filesystem::path& folder,
                                                        Lanes& lanes) {
  std::vector<std::string> messages;
  for (const SourceTree& tree : trees) {
    std::vector<CacheFile> files;
    for (const SourceFile& file : tree.files) {
      files.push_back({.name = file.name, .contents = file.contents});
    }
    if (toolchain.compile) {
      auto compiled = compile({.toolchain = toolchain,
                               .command = *toolchain.compile,
                               .outputs = toolchain.outputs,
                               .words = {{"source", tree.files.front().name}},
                               .files = staged(tree),
                               .view = view_of(toolchain, {}),
                               .limits = compile_limits(toolchain)},
                              lanes);
      if (auto* refused = std::get_if<Refused>(&compiled)) {
        messages.push_back(std::move(refused->message));
        continue;
      }
      for (CacheFile& output : std::get<Compiled>(compiled).outputs) {
        files.push_back(std::move(output));
      }
    }
    fill_folder(folder, files);
    return DebugBuild{&tree};
  }
  return CompileFailure{.message = messages.front()};
}

}  // namespace gavel
