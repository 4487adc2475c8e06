#include "runner/sandbox/kept_layers.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "runner/base/cache_dir.h"
#include "runner/base/content_hash.h"
#include "runner/base/error.h"
#include "runner/base/files.h"

namespace gavel {
namespace {

std::string text_of(const std::string& path) {
  const std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

// Capabilities, filters and whether privileges can be gained, as the kernel sees this process.
std::string privileges() {
  std::istringstream status(text_of("/proc/self/status"));
  std::string kept;
  for (std::string line; std::getline(status, line);) {
    for (const char* name : {"Uid:", "Gid:", "Groups:", "Cap", "NoNewPrivs:", "Seccomp"})
      if (line.starts_with(name)) kept += line + "\n";
  }
  return kept;
}

std::string identity_of(const std::string& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return "";
  return fmt::format("{}.{} {} {}.{:09}", info.st_dev, info.st_ino, info.st_size,
                     info.st_mtim.tv_sec, info.st_mtim.tv_nsec);
}

// Everything that a layer is known to depend on.
std::string situation() {
  ContentHash hash;
  hash.add(GAVEL_VERSION).add(identity_of("/proc/self/exe")).add(privileges());
  for (const char* name : {"cgroup", "ipc", "mnt", "net", "pid", "user", "uts"}) {
    std::error_code ignored;
    hash.add(
        std::filesystem::read_symlink(fmt::format("/proc/self/ns/{}", name), ignored).string());
    hash.add(text_of(fmt::format("/proc/sys/user/max_{}_namespaces", name)));
  }
  for (const char* path :
       {"/proc/sys/kernel/random/boot_id", "/proc/sys/kernel/unprivileged_userns_clone",
        "/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "/proc/self/attr/current",
        "/proc/self/mountinfo"})
    hash.add(text_of(path));
  return hash.name();
}

}  // namespace

bool has_seen_all_layers() {
  const auto folder = cache_dir("probes");
  return folder && text_of(*folder / "layers") == situation();
}

void keep_all_layers() {
  const auto folder = cache_dir("probes");
  if (!folder) return;
  try {
    write_file(*folder / "layers", situation());
  } catch (const Error&) {  // then it is found out each time
  }
}

void forget_layers() {
  if (const auto folder = cache_dir("probes")) ::unlink((*folder / "layers").c_str());
}

}  // namespace gavel
