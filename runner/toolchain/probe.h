// Asks the host's own compilers and interpreters about themselves.
#pragma once

#include <string>
#include <vector>

namespace gavel {

struct ProbeResult {
  bool has_succeeded = false;
  std::string output;  // standard output and error together
};

// Runs a program of the host, trusted, with our environment; ends it after ten seconds. What it
// printed is kept in the cache for as long as the program's file does not change.
ProbeResult probe(const std::vector<std::string>& command);

// Names a file by path, size and time of change: it changes when a package is upgraded.
std::string file_identity(const std::string& path);

}  // namespace gavel
