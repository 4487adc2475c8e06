#include "runner/sandbox/leftovers.h"

#include <fmt/format.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

namespace gavel {
namespace {

std::string name_in_this_namespace(const std::string& what) {
  struct stat status {};
  ::stat("/proc/self/ns/pid", &status);
  return fmt::format("{}{}-", what, status.st_ino);
}

}  // namespace

std::string name_of_ours(const std::string& what) {
  return fmt::format("{}{}-", name_in_this_namespace(what), ::getpid());
}

bool is_left_behind(const std::string& name, const std::string& what) {
  const std::string prefix = name_in_this_namespace(what);
  if (!name.starts_with(prefix)) return false;
  const int pid = std::atoi(name.c_str() + prefix.size());
  return pid > 0 && ::kill(pid, 0) < 0 && errno == ESRCH;
}

}  // namespace gavel
