#include "runner/base/cache_upkeep.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <chrono>

#include "runner/base/cache_dir.h"
#include "runner/base/file_lock.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

constexpr std::array kParts = {"answers",  "executables", "inputs",
                               "prepared", "probes",      "summaries"};
constexpr std::string_view kInUse = "in-use.lock";
constexpr std::chrono::minutes kBetweenTrims{1};

// Everything that belongs to one key: a file, or a folder with all that is in it.
struct Entry {
  fs::path path;
  Bytes size;
  timespec last_use{};
};

bool is_lock(const fs::path& path) { return path.extension() == ".lock"; }

Bytes size_of(const fs::path& path) {
  struct stat info {};
  if (::lstat(path.c_str(), &info) != 0) return {};
  Bytes size{static_cast<std::uint64_t>(info.st_blocks) * 512};
  if (!S_ISDIR(info.st_mode)) return size;
  std::error_code error;
  for (const auto& below : fs::directory_iterator(path, error)) size = size + size_of(below.path());
  return size;
}

std::vector<Entry> entries_in(const fs::path& folder) {
  std::vector<Entry> entries;
  std::error_code error;
  for (const auto& found : fs::directory_iterator(folder, error)) {
    struct stat info {};
    if (is_lock(found.path()) || ::lstat(found.path().c_str(), &info) != 0) continue;
    entries.push_back(
        {.path = found.path(), .size = size_of(found.path()), .last_use = info.st_mtim});
  }
  return entries;
}

// Held while prepared folders are removed; empty when a judge uses one.
UniqueFd lock_prepared(const fs::path& cache) {
  return try_lock(cache / "prepared" / kInUse, LockKind::Alone);
}

fs::path cache_folder() {
  const auto part = cache_dir(kParts.front());
  return part ? part->parent_path() : fs::path();
}

bool remove(const Entry& entry) {
  std::error_code error;
  fs::remove_all(entry.path, error);
  return !error;
}

bool is_used_before(const Entry& a, const Entry& b) {
  return a.last_use.tv_sec != b.last_use.tv_sec ? a.last_use.tv_sec < b.last_use.tv_sec
                                                : a.last_use.tv_nsec < b.last_use.tv_nsec;
}

}  // namespace

Bytes CacheContents::size() const {
  Bytes sum;
  for (const CachePart& part : parts) sum = sum + part.size;
  return sum;
}

CacheContents look_into_cache() {
  CacheContents contents{.folder = cache_folder(), .parts = {}};
  if (contents.folder.empty()) return contents;
  for (const char* name : kParts) {
    CachePart part{.name = name, .entries = 0, .size = {}};
    for (const Entry& entry : entries_in(contents.folder / name)) {
      ++part.entries;
      part.size = part.size + entry.size;
    }
    contents.parts.push_back(std::move(part));
  }
  return contents;
}

bool clear_cache() {
  const fs::path cache = cache_folder();
  if (cache.empty()) return true;
  const UniqueFd prepared_lock = lock_prepared(cache);
  for (const std::string_view part : kParts) {
    if (part == "prepared" && !prepared_lock) continue;
    for (const Entry& entry : entries_in(cache / part)) remove(entry);
  }
  return static_cast<bool>(prepared_lock) || entries_in(cache / "prepared").empty();
}

void trim_cache(Bytes most) {
  const fs::path cache = cache_folder();
  if (cache.empty()) return;
  const UniqueFd prepared_lock = lock_prepared(cache);
  std::vector<Entry> removable;
  Bytes size;
  for (const std::string_view part : kParts) {
    for (Entry& entry : entries_in(cache / part)) {
      size = size + entry.size;
      if (part != "prepared" || prepared_lock) removable.push_back(std::move(entry));
    }
  }
  if (size <= most) return;
  std::ranges::sort(removable, is_used_before);
  const Bytes enough{most.count / 10 * 9};
  for (const Entry& entry : removable) {
    if (size <= enough) return;
    if (remove(entry)) size.count -= std::min(size.count, entry.size.count);
  }
}

void trim_cache_sometimes(Bytes most) {
  const fs::path cache = cache_folder();
  if (cache.empty()) return;
  struct stat info {};
  const fs::path stamp = cache / "trim.lock";
  using Clock = std::chrono::system_clock;
  if (::stat(stamp.c_str(), &info) == 0) {
    const auto age = Clock::now() - Clock::from_time_t(info.st_mtim.tv_sec);
    if (age >= Clock::duration::zero() && age < kBetweenTrims) return;
  }
  const UniqueFd lock = try_lock(stamp, LockKind::Alone);
  if (!lock) return;
  ::futimens(lock.get(), nullptr);
  trim_cache(most);
}

}  // namespace gavel
