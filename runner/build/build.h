// SourceTree -> Executable | CompileFailure, in the sandbox, kept by content.
#pragma once

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "runner/base/unique_fd.h"
#include "runner/build/prepared_store.h"
#include "runner/harness/message_places.h"
#include "runner/harness/source_tree.h"
#include "runner/sandbox/lanes.h"
#include "runner/toolchain/toolchain.h"

namespace gavel {

// Ready to be started any number of times.
struct Executable {
  Command command;  // complete but for what the judge adds; `program` refers to `program`
  View view;
  UniqueFd program;  // an unnamed file; empty for interpreters
  std::string key;
  bool is_cached = false;
  Duration wall_time{};
  std::string message;   // the compiler's warnings
  MessagePlaces places;  // for what it will say itself
};

// The compiler said no, or ran into its limits.
struct CompileFailure {
  std::string message;
  bool lacks_something = false;
  Duration wall_time{};
};

// What a build is for: judging, or one of the measured runs of docs/harness-protocol.md. Held is
// Live, or Space in a language without it, of calls that are given up before their end; AtMost is
// Live that tells what was alive at most.
enum class Purpose { Judge, Instructions, Space, Live, AtMost, Held, Blocks };

struct BuildOptions {
  Bytes memory;  // the problem's limit, for runtimes that must be told
  Purpose purpose = Purpose::Judge;
  // Put before the run's command: the emulator. Everything it needs must be in `visible`.
  std::vector<std::string> prefix = {};
  std::vector<std::filesystem::path> visible = {};
};

// Names everything that goes into an executable. The same whether or not everything is prepared
// already: that makes a build faster, not another.
std::string executable_key(const SourceTree& tree, const Toolchain& toolchain, Purpose purpose);

// Builds the first tree that compiles; when none does, the first one's message. With what is
// prepared plainly a refusal may be for what is lacking there: `lacks_something` tells.
std::variant<Executable, CompileFailure> build(const std::vector<SourceTree>& trees,
                                               const Toolchain& toolchain, const Prepared& prepared,
                                               const BuildOptions& options, Lanes& lanes);

}  // namespace gavel
