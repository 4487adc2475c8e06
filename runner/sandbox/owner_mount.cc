#include "runner/sandbox/owner_mount.h"

#include <fcntl.h>
#include <linux/mount.h>
#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

#include "runner/sandbox/cell_calls.h"
#include "runner/sandbox/raw_call.h"
#include "runner/sandbox/system.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

// A user namespace of these ids, which needs a process to be made; nothing where that is refused.
UniqueFd make_user_namespace(const std::string& map) {
  Pipe life = make_pipe();
  // Not fork(2), whose handlers belong to a process that goes on.
  const auto child = static_cast<pid_t>(::syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0));
  if (child == 0) {
    raw_call(SYS_close, life.writer.get());
    char byte;
    raw_call(SYS_read, life.reader.get(), word(&byte), 1);
    raw_call(SYS_exit_group, 0);
  }
  if (child < 0) return {};
  UniqueFd made;
  try {
    const std::string folder = "/proc/" + std::to_string(child);
    write_whole_file(folder + "/uid_map", map, "mapping users");
    write_whole_file(folder + "/gid_map", map, "mapping groups");
    made = UniqueFd(::open((folder + "/ns/user").c_str(), O_RDONLY | O_CLOEXEC));
  } catch (const StepFailed&) {
  }
  life.writer.reset();
  while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
  }
  return made;
}

std::string map_of(unsigned user) {
  constexpr unsigned kNobody = ~0U;  // (uid_t)-1 is no user
  const std::string own = std::to_string(user);
  const std::string next = std::to_string(user + 1);
  return "0 " + own + " 1\n1 1 " + std::to_string(user - 1) + "\n" + next + " " + next + " " +
         std::to_string(kNobody - user - 1) + "\n";
}

UniqueFd mount_one(const std::string& path, mount_attr attributes) {
  UniqueFd mount(static_cast<int>(::syscall(SYS_open_tree, AT_FDCWD, path.c_str(),
                                            OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE)));
  if (!mount) return {};
  const long set = ::syscall(SYS_mount_setattr, mount.get(), "", AT_EMPTY_PATH | AT_RECURSIVE,
                             &attributes, sizeof attributes);
  return set == 0 ? std::move(mount) : UniqueFd();
}

}  // namespace

std::vector<OwnerMount> mount_for_user(std::span<const fs::path> paths, bool is_read_only,
                                       unsigned user) {
  std::vector<OwnerMount> mounts;
  if (paths.empty()) return mounts;
  const UniqueFd users = make_user_namespace(map_of(user));
  if (!users) return mounts;
  mount_attr attributes{};
  attributes.attr_set = MOUNT_ATTR_IDMAP | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV |
                        (is_read_only ? MOUNT_ATTR_RDONLY : 0);
  attributes.userns_fd = static_cast<std::uint64_t>(users.get());
  for (const fs::path& path : paths) {
    std::error_code error;
    const std::string resolved = fs::canonical(path, error).string();
    if (error) continue;
    UniqueFd mount = mount_one(resolved, attributes);
    if (mount) mounts.push_back({resolved, std::move(mount)});
  }
  return mounts;
}

}  // namespace gavel
