#include "cli/places.h"

#include "runner/base/error.h"

namespace gavel {

namespace {
constexpr const char* kPlugin = "gavel-instruction-counter.so";
}

Places find_places() {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error)
    throw Error(system_error("cannot find the program's own file", error.value()).what(),
                "is /proc mounted here? gavel and what it runs need it");
  const fs::path share = program.parent_path().parent_path() / "share" / "gavel";
  if (fs::is_directory(share / "languages", error)) {
    return {.languages = share / "languages",
            .problems = share / "problems",
            .problem_starter = share / "problem-starter",
            .completion = share / "completion",
            .counter_plugin = share.parent_path().parent_path() / "lib" / "gavel" / kPlugin};
  }
  constexpr int kMostFoldersUp = 3;  // build/cli/gavel
  fs::path folder = program.parent_path();
  for (int i = 0; i < kMostFoldersUp; ++i, folder = folder.parent_path()) {
    if (fs::is_directory(folder / "runner" / "languages", error)) {
      return {.languages = folder / "runner" / "languages",
              .problems = folder / "problems",
              .problem_starter = folder / "runner" / "problem" / "starter",
              .completion = folder / "cli" / "completion",
              .counter_plugin = program.parent_path().parent_path() / "counter" / kPlugin};
    }
  }
  throw Error("the languages that belong to " + program.string() + " are not there",
              "run ./gavel in its source tree, or install the program again");
}

}  // namespace gavel
