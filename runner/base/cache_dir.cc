#include "runner/base/cache_dir.h"

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

namespace gavel {
namespace {

namespace fs = std::filesystem;

std::optional<fs::path> base() {
  // XDG Base Directory Specification: a relative path is invalid and is ignored.
  if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache != nullptr && *cache == '/') {
    return fs::path(cache);
  }
  std::error_code ignored;
  if (const char* home = std::getenv("HOME");
      home != nullptr && *home == '/' && fs::is_directory(home, ignored)) {
    return fs::path(home) / ".cache";
  }
  return std::nullopt;
}

// Ours alone to write: what another user could put there would be run as if we had built it.
bool is_private(const fs::path& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::geteuid() &&
         (info.st_mode & 022) == 0 && ::access(path.c_str(), W_OK | X_OK) == 0;
}

}  // namespace

std::optional<fs::path> cache_dir(std::string_view part) {
  const auto parent = base();
  if (!parent) return std::nullopt;
  const fs::path root = *parent / "gavel";
  const fs::path directory = root / part;
  const auto is_ours = [&] { return is_private(root) && is_private(directory); };
  if (is_ours()) return directory;
  std::error_code ignored;
  fs::create_directories(*parent, ignored);
  ::mkdir(root.c_str(), 0700);
  ::mkdir(directory.c_str(), 0700);
  if (!is_ours()) return std::nullopt;
  return directory;
}

bool has_room_in_cache() {
  // About what a language needs for what its programs share.
  constexpr std::uint64_t kLeastRoom = 16 << 20;
  const auto directory = cache_dir("executables");
  struct statvfs disk {};
  if (!directory || ::statvfs(directory->c_str(), &disk) != 0) return false;
  // Some file systems count no inodes at all.
  const bool has_names = disk.f_files == 0 || disk.f_favail > 0;
  return has_names && disk.f_bavail * disk.f_frsize >= kLeastRoom;
}

}  // namespace gavel
