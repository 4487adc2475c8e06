// Mounts in which files of the judge's user, root, are those of a program's user, who has no other
// rights: what root keeps for itself can be lent to a program without running it as root.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "runner/base/unique_fd.h"

namespace gavel {

struct OwnerMount {
  std::string path;  // on the host, without symbolic links
  UniqueFd mount;    // detached: move_mount(2) puts it where it is to be seen
};

// Of each of these paths, by an idmapped mount (mount_setattr(2), MOUNT_ATTR_IDMAP; Linux 5.12)
// that maps root to `user` and everybody else to themselves. Neither setuid bits nor devices count
// there. What the kernel or a file system refuses is left out. Needs the rights of root.
std::vector<OwnerMount> mount_for_user(std::span<const std::filesystem::path> paths,
                                       bool is_read_only, unsigned user);

}  // namespace gavel
