// A program that has the terminal to itself, such as a debugger.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace gavel {

// How it ended: its exit status, or the signal that ended it.
struct ProgramEnd {
  int status = 0;
  int signal = 0;
};

// Runs it in `folder` on our standard streams, with our environment and `environment` besides, and
// waits. Ctrl-C is for the program alone. SIGTERM and SIGHUP end it, and are its end's signal then.
// `arguments` begin with a path, which may be relative to the folder. Error when it cannot be
// started.
ProgramEnd run_in_terminal(const std::vector<std::string>& arguments,
                           const std::vector<std::string>& environment,
                           const std::filesystem::path& folder);

// The same, and what it writes to its error stream is added to `said` (the last 64 KiB of it) as it
// goes to ours.
ProgramEnd run_in_terminal(const std::vector<std::string>& arguments,
                           const std::vector<std::string>& environment,
                           const std::filesystem::path& folder, std::string& said);

}  // namespace gavel
