// Where there are no mounts: a run's scratch as an ordinary folder.
#pragma once

#include <string>

#include "runner/base/unique_fd.h"

namespace gavel {

// Removes `name` in `directory` with everything in it, however deep it is and whatever its
// permissions say. Links are not followed. What cannot be removed stays.
void remove_tree(int directory, const std::string& name);

// A fresh folder with "work" and "tmp" in it, removed at the end.
class RunFolder {
 public:
  // `lane` is a folder of our own; `user` becomes the owner unless it is 0.
  RunFolder(const std::string& lane, unsigned user);
  RunFolder(const RunFolder&) = delete;
  RunFolder& operator=(const RunFolder&) = delete;
  ~RunFolder();

  const std::string& path() const { return path_; }
  std::string work() const { return path_ + "/work"; }
  std::string temporary() const { return path_ + "/tmp"; }

 private:
  UniqueFd lane_;
  std::string path_;
};

}  // namespace gavel
