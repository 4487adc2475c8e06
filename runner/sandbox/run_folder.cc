#include "runner/sandbox/run_folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>
#include <vector>

#include "runner/sandbox/system.h"

namespace gavel {
namespace {

constexpr int kDeepest = 64;

std::vector<std::string> names_in(int directory) {
  std::vector<std::string> names;
  const int copy = ::openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const std::unique_ptr<DIR, int (*)(DIR*)> entries(copy < 0 ? nullptr : ::fdopendir(copy),
                                                    &::closedir);
  while (const dirent* const entry = entries ? ::readdir(entries.get()) : nullptr) {
    const std::string name = entry->d_name;
    if (name != "." && name != "..") names.push_back(name);
  }
  return names;
}

// Folders below the deepest one that we descend to are moved up to `top` and removed from there.
void remove_below(int top, int directory, const std::string& name, int depth, int& moved) {
  if (::unlinkat(directory, name.c_str(), 0) == 0) return;
  ::fchmodat(directory, name.c_str(), 0700, 0);
  if (depth > kDeepest) {
    ::renameat(directory, name.c_str(), top, fmt::format("moved-{}", moved++).c_str());
    return;
  }
  const UniqueFd folder(
      ::openat(directory, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (folder) {
    // Moving needs the right to write to the folder that is moved, and to its parent.
    for (const std::string& child : names_in(folder.get()))
      remove_below(top, folder.get(), child, depth + 1, moved);
  }
  ::unlinkat(directory, name.c_str(), AT_REMOVEDIR);
}

}  // namespace

void remove_tree(int directory, const std::string& name) {
  ::fchmodat(directory, name.c_str(), 0700, 0);
  const UniqueFd top(
      ::openat(directory, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  int moved = 0;
  for (int rounds = 0; top && rounds < 10000; ++rounds) {
    const std::vector<std::string> names = names_in(top.get());
    if (names.empty()) break;
    for (const std::string& child : names) remove_below(top.get(), top.get(), child, 0, moved);
  }
  ::unlinkat(directory, name.c_str(), AT_REMOVEDIR);
}

RunFolder::RunFolder(const std::string& lane, unsigned user)
    : lane_(static_cast<int>(check(::open(lane.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC),
                                   "cannot open the scratch folder " + lane))),
      path_(lane + "/run") {
  remove_tree(lane_.get(), "run");
  for (const std::string& folder : {path_, work(), temporary()}) {
    check(::mkdir(folder.c_str(), 0700), "cannot make the scratch folder " + folder);
    if (user != 0) check(::chown(folder.c_str(), user, user), "cannot hand over " + folder);
  }
}

RunFolder::~RunFolder() { remove_tree(lane_.get(), "run"); }

}  // namespace gavel
