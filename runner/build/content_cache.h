// What was built before, by the name of everything that went into it.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gavel {

// One kept file.
struct CacheFile {
  std::string name;  // relative, may have folders
  std::string contents;
  bool is_executable = false;
};

// Entries are single files: written whole and renamed, checked by their own hash when read, so that
// a half-written, truncated or altered entry is a miss. Without a cache directory all is a miss and
// nothing is kept. Safe between threads and processes.
class ContentCache {
 public:
  // `part` is the folder below the cache directory.
  explicit ContentCache(std::string_view part);

  std::optional<std::vector<CacheFile>> get(const std::string& key) const;
  // A cache that cannot be written (a full disk) is left as it is: false.
  bool put(const std::string& key, const std::vector<CacheFile>& files) const;
  bool is_usable() const { return directory_.has_value(); }

 private:
  std::optional<std::filesystem::path> directory_;
};

}  // namespace gavel
