// Which files change, as the kernel tells it (inotify).
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <utility>

#include "runner/base/unique_fd.h"

namespace gavel {

// Watches folders, so that a file that an editor replaces by renaming is still followed.
class FileWatch {
 public:
  // Error when the kernel has no watch left.
  FileWatch();

  // The folder alone, or with all below it (hidden ones left out).
  void add(const std::filesystem::path& folder, bool with_all_below);

  int descriptor() const { return events_.get(); }
  // Files that were written, came or went since the last call. New folders below one that was added
  // with all below it are watched from then on, and what stands in them has come.
  std::set<std::filesystem::path> take_changes();
  // Whether there were more changes than the kernel keeps, since the last call: any file may have
  // changed.
  bool take_loss() { return std::exchange(has_lost_changes_, false); }

 private:
  void add_if_possible(const std::filesystem::path& folder);

  struct Folder {
    std::filesystem::path path;
    bool with_all_below;
  };
  UniqueFd events_;
  std::map<int, Folder> folders_;  // by inotify's number
  bool has_lost_changes_ = false;
};

}  // namespace gavel
