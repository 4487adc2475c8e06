// Whole files and temporary directories.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "runner/base/units.h"

namespace gavel {

// The whole file; Error when it cannot be read, is not a regular file, or is larger than `most`.
std::string read_file(const std::filesystem::path& path, Bytes most = Bytes{1ull << 32});

// Writes beside the target and renames: a reader sees the old file or the new one, never a part.
// Error when it cannot be written (the target is then untouched).
void write_file(const std::filesystem::path& path, std::string_view contents);

// Writes a file that was not there before; false, and nothing is touched, when something is.
// Error when it cannot be written (nothing is left behind).
bool write_new_file(const std::filesystem::path& path, std::string_view contents);

// What tells files apart, by whatever path they are reached.
struct FileId {
  std::uint64_t device = 0, number = 0;
  friend bool operator==(const FileId&, const FileId&) = default;
};
std::optional<FileId> file_id(const std::filesystem::path& path);  // nothing where there is no file

// A fresh directory of our own, removed with everything in it at the end.
class TempDir {
 public:
  // Below $TMPDIR, else /tmp; Error when neither can be written.
  explicit TempDir(std::string_view prefix = "gavel-");
  TempDir(TempDir&& other) noexcept : path_(std::move(other.path_)) { other.path_.clear(); }
  TempDir& operator=(TempDir&&) = delete;
  ~TempDir();
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace gavel
