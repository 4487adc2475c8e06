#include "runner/sandbox/root.h"

#include <fcntl.h>
#include <linux/mount.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <optional>

#include "runner/sandbox/cell.h"
#include "runner/sandbox/system.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

constexpr const char* kOldRoot = "/.host";
constexpr const char* kStage = "/tmp";  // exists on every system; only covered, never changed

// A visible path without symbolic links, and the links met on the way to it.
struct Resolved {
  fs::path path;
  std::vector<std::pair<fs::path, fs::path>> links;  // where, to what
};

std::string on_host(const fs::path& path) { return kOldRoot + path.string(); }

// Follows links by hand, because inside /.host an absolute link would leave it.
std::optional<Resolved> resolve(const fs::path& wanted) {
  Resolved resolved;
  std::vector<fs::path> left;
  const auto push = [&](const fs::path& path) {
    std::vector<fs::path> parts(path.begin(), path.end());
    left.insert(left.end(), parts.rbegin(), parts.rend());
  };
  push(wanted.lexically_normal());
  resolved.path = "/";
  for (int steps = 0; !left.empty(); ++steps) {
    if (steps > 200) return std::nullopt;
    const fs::path part = left.back();
    left.pop_back();
    if (part == "/" || part.empty() || part == ".") {
      if (part == "/") resolved.path = "/";
      continue;
    }
    if (part == "..") {
      resolved.path = resolved.path.parent_path();
      continue;
    }
    const fs::path next = resolved.path / part;
    std::error_code error;
    const fs::file_status status = fs::symlink_status(on_host(next), error);
    if (error || !fs::exists(status)) return std::nullopt;
    if (fs::is_symlink(status)) {
      const fs::path target = fs::read_symlink(on_host(next), error);
      if (error) return std::nullopt;
      resolved.links.emplace_back(next, target);
      push(target);
    } else {
      resolved.path = next;
    }
  }
  return resolved;
}

bool is_below(const fs::path& path, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first ==
         folder.end();
}

void make_mount_point(const std::string& file) {
  const UniqueFd made(::open(file.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0644));
}

bool move_to(const std::string& target, std::span<const OwnerMount> mounts) {
  const auto found = std::find_if(mounts.begin(), mounts.end(),
                                  [&](const OwnerMount& mount) { return mount.path == target; });
  return found != mounts.end() && ::syscall(SYS_move_mount, found->mount.get(), "", AT_FDCWD,
                                            target.c_str(), MOVE_MOUNT_F_EMPTY_PATH) == 0;
}

void bind(const fs::path& path, unsigned long attributes, std::span<const OwnerMount> mounts) {
  const std::string source = on_host(path);
  const std::string target = path.string();
  if (path == "/") throw StepFailed{"the whole root cannot be shown", EINVAL};
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  if (fs::is_directory(source)) {
    fs::create_directory(path, error);
  } else {
    make_mount_point(target);
  }
  if (move_to(target, mounts)) return;
  const std::string step = "showing " + target;
  must(::mount(source.c_str(), target.c_str(), nullptr, MS_BIND | MS_REC, nullptr), step);
  mount_attr attributes_set{};
  attributes_set.attr_set = attributes;
  must(::syscall(SYS_mount_setattr, AT_FDCWD, target.c_str(), AT_RECURSIVE, &attributes_set,
                 sizeof attributes_set),
       step + " read-only");
}

void show_all(const std::vector<std::string>& paths, unsigned long attributes,
              std::span<const OwnerMount> mounts, std::vector<fs::path>& shown) {
  std::vector<Resolved> all;
  for (const std::string& path : paths)
    if (auto resolved = resolve(path)) all.push_back(std::move(*resolved));
  std::sort(all.begin(), all.end(),
            [](const Resolved& a, const Resolved& b) { return a.path < b.path; });
  for (const Resolved& one : all) {
    const auto covers = [&](const fs::path& folder) { return is_below(one.path, folder); };
    if (attributes == 0 || std::none_of(shown.begin(), shown.end(), covers)) {
      bind(one.path, attributes | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV, mounts);
      shown.push_back(one.path);
    }
  }
  std::error_code ignored;
  for (const Resolved& one : all) {
    for (const auto& [link, target] : one.links) {
      fs::create_directories(link.parent_path(), ignored);
      if (!fs::exists(fs::symlink_status(link, ignored))) fs::create_symlink(target, link, ignored);
    }
  }
}

void make_devices() {
  fs::create_directory("/dev");
  for (const char* name : {"null", "zero", "full", "random", "urandom"}) {
    const std::string target = std::string("/dev/") + name;
    make_mount_point(target);
    must(::mount(on_host(target).c_str(), target.c_str(), nullptr, MS_BIND, nullptr),
         "showing " + target);
  }
  fs::create_symlink("/proc/self/fd", "/dev/fd");
  fs::create_symlink("/proc/self/fd/0", "/dev/stdin");
  fs::create_symlink("/proc/self/fd/1", "/dev/stdout");
  fs::create_symlink("/proc/self/fd/2", "/dev/stderr");
  fs::create_symlink("/box/run/tmp", "/dev/shm");
}

void make_file(const char* path, std::string_view text) {
  const UniqueFd file(static_cast<int>(
      must(::open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0644), std::string("making ") + path)));
  must(::write(file.get(), text.data(), text.size()), std::string("making ") + path);
}

void make_settings(const std::vector<fs::path>& shown) {
  const auto covers = [](const fs::path& folder) { return is_below("/etc", folder); };
  if (std::any_of(shown.begin(), shown.end(), covers)) return;
  std::error_code ignored;
  fs::create_directory("/etc", ignored);
  make_file("/etc/passwd", "solution:x:1000:1000::/box/run/tmp:/bin/false\n");
  make_file("/etc/group", "solution:x:1000:\n");
  fs::copy_file(on_host("/etc/ld.so.cache"), "/etc/ld.so.cache", ignored);
}

}  // namespace

void enter_empty_root() {
  must(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr), "making mounts private");
  must(::mount("tmpfs", kStage, "tmpfs", MS_NOSUID, "size=4m,mode=755"), "mounting a new root");
  must(::mkdir((std::string(kStage) + kOldRoot).c_str(), 0700), "mounting a new root");
  must(::syscall(SYS_pivot_root, kStage, (std::string(kStage) + kOldRoot).c_str()),
       "entering the new root");
  must(::chdir("/"), "entering the new root");
}

void fill_root(const std::vector<std::string>& visible, const std::vector<std::string>& writable,
               std::span<const OwnerMount> mounts, bool keeps_proc) {
  std::vector<fs::path> shown;
  show_all(visible, MOUNT_ATTR_RDONLY, mounts, shown);
  show_all(writable, 0, mounts, shown);
  make_devices();
  make_settings(shown);
  std::error_code ignored;
  fs::create_directories("/proc", ignored);
  fs::create_directories(kScratchMount, ignored);
  if (!fs::exists("/tmp", ignored)) fs::create_symlink("/box/run/tmp", "/tmp", ignored);
  if (keeps_proc)
    must(::mount(on_host("/proc").c_str(), "/proc", nullptr, MS_BIND | MS_REC, nullptr),
         "keeping /proc");
  must(::umount2(kOldRoot, MNT_DETACH), "leaving the host's root");
  must(::rmdir(kOldRoot), "leaving the host's root");
  must(::mount(nullptr, "/", nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID, nullptr),
       "making the root read-only");
}

}  // namespace gavel
