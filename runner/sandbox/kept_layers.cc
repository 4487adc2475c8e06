#include "runner/sandbox/kept_layers.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <string>

#include "runner/base/cache_dir.h"
#include "runner/base/content_hash.h"
#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/sandbox/kernel_text.h"

namespace gavel {
namespace {

// Capabilities, filters and whether privileges can be gained, as the kernel sees this process.
std::string privileges() {
  const std::string status = text_of("/proc/self/status");
  std::string kept;
  for (std::string_view rest = status; !rest.empty();) {
    const std::string_view line = take_word(rest, '\n');
    for (const char* name : {"Uid:", "Gid:", "Groups:", "Cap", "NoNewPrivs:", "Seccomp"})
      if (line.starts_with(name)) kept.append(line).append("\n");
  }
  return kept;
}

std::string identity_of(const std::string& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return "";
  return fmt::format("{}.{} {} {}.{:09}", info.st_dev, info.st_ino, info.st_size,
                     info.st_mtim.tv_sec, info.st_mtim.tv_nsec);
}

std::string link_of(const std::string& path) {
  std::array<char, 64> text;
  const ssize_t size = ::readlink(path.c_str(), text.data(), text.size());
  return {text.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0))};
}

// Everything that a layer is known to depend on.
std::string situation(std::string_view mountinfo) {
  ContentHash hash;
  hash.add(GAVEL_VERSION).add(identity_of("/proc/self/exe")).add(privileges());
  for (const char* name : {"cgroup", "ipc", "mnt", "net", "pid", "user", "uts"}) {
    hash.add(link_of(fmt::format("/proc/self/ns/{}", name)));
    hash.add(text_of(fmt::format("/proc/sys/user/max_{}_namespaces", name)));
  }
  for (const char* path :
       {"/proc/sys/kernel/random/boot_id", "/proc/sys/kernel/unprivileged_userns_clone",
        "/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "/proc/self/attr/current"})
    hash.add(text_of(path));
  hash.add(mountinfo);
  return hash.name();
}

}  // namespace

bool has_seen_all_layers(std::string_view mountinfo) {
  const auto folder = cache_dir("probes");
  return folder && text_of(*folder / "layers") == situation(mountinfo);
}

void keep_all_layers(std::string_view mountinfo) {
  const auto folder = cache_dir("probes");
  if (!folder) return;
  try {
    write_file(*folder / "layers", situation(mountinfo));
  } catch (const Error&) {  // then it is found out each time
  }
}

void forget_layers() {
  if (const auto folder = cache_dir("probes")) ::unlink((*folder / "layers").c_str());
}

}  // namespace gavel
