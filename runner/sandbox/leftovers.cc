#include "runner/sandbox/leftovers.h"

#include <fmt/format.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace gavel {
namespace {

std::string name_in_this_namespace(const std::string& what) {
  struct stat status {};
  ::stat("/proc/self/ns/pid", &status);
  return fmt::format("{}{}-", what, status.st_ino);
}

// When it started, in clock ticks since boot (proc_pid_stat(5), field 22); 0: cannot be told.
unsigned long long start_of(const std::string& process) {
  std::ifstream file("/proc/" + process + "/stat");
  std::string text;
  std::getline(file, text);
  const std::size_t name_end = text.rfind(')');  // the name may hold anything
  if (name_end == std::string::npos) return 0;
  std::istringstream words(text.substr(name_end + 1));
  std::string word;
  for (int field = 3; field <= 22; ++field) words >> word;
  return words ? std::strtoull(word.c_str(), nullptr, 10) : 0;
}

}  // namespace

std::string name_of_ours(const std::string& what) {
  return fmt::format("{}{}-s{}-", name_in_this_namespace(what), ::getpid(), start_of("self"));
}

bool is_left_behind(const std::string& name, const std::string& what) {
  if (!name.starts_with(what)) return false;  // most of a folder: told without a call
  const std::string prefix = name_in_this_namespace(what);
  if (!name.starts_with(prefix)) return false;
  char* rest = nullptr;
  const long pid = std::strtol(name.c_str() + prefix.size(), &rest, 10);
  if (pid <= 0) return false;
  if (::kill(static_cast<pid_t>(pid), 0) < 0 && errno == ESRCH) return true;
  // Somebody has the number: a fork bomb goes through all of them in a second.
  constexpr std::string_view kStart = "-s";
  if (!std::string_view(rest).starts_with(kStart)) return false;
  const auto started = std::strtoull(rest + kStart.size(), nullptr, 10);
  const auto now = start_of(std::to_string(pid));
  return started != 0 && now != 0 && started != now;
}

}  // namespace gavel
