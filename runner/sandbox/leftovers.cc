#include "runner/sandbox/leftovers.h"

#include <fmt/format.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdlib>

#include "runner/sandbox/kernel_text.h"

namespace gavel {
namespace {

std::string name_in_this_namespace(const std::string& what) {
  struct stat status {};
  ::stat("/proc/self/ns/pid", &status);
  return fmt::format("{}{}-", what, status.st_ino);
}

// When it started, in clock ticks since boot (proc_pid_stat(5), field 22); 0: cannot be told.
unsigned long long start_of(const std::string& process) {
  const std::string text = text_of("/proc/" + process + "/stat");
  const std::size_t name_end = text.rfind(')');  // the name may hold anything
  if (name_end == std::string::npos) return 0;
  std::string_view rest = std::string_view(text).substr(std::min(name_end + 2, text.size()));
  for (int field = 3; field < 22; ++field) take_word(rest, ' ');
  unsigned long long start = 0;
  std::from_chars(rest.data(), rest.data() + rest.size(), start);
  return start;
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
