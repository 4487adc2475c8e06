#include "runner/build/content_cache.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cstdint>

#include "runner/base/cache_dir.h"
#include "runner/base/content_hash.h"
#include "runner/base/error.h"
#include "runner/base/files.h"

namespace gavel {
namespace {

constexpr std::size_t kHashDigits = 40;

void append_u64(std::string& out, std::uint64_t number) {
  for (int shift = 0; shift < 64; shift += 8) out.push_back(static_cast<char>(number >> shift));
}

std::uint64_t take_u64(std::string_view& bytes) {
  std::uint64_t number = 0;
  for (int i = 7; i >= 0; --i) {
    number = number << 8 | static_cast<std::uint8_t>(bytes[static_cast<std::size_t>(i)]);
  }
  bytes.remove_prefix(8);
  return number;
}

// An entry is the hash of the rest, then for each file: flags, sizes of name and contents, both.
std::string pack(const std::vector<CacheFile>& files) {
  std::string body;
  for (const CacheFile& file : files) {
    append_u64(body, file.is_executable ? 1 : 0);
    append_u64(body, file.name.size());
    append_u64(body, file.contents.size());
    body += file.name;
    body += file.contents;
  }
  return ContentHash().add(body).name() + body;
}

std::optional<std::vector<CacheFile>> unpack(std::string_view entry) {
  if (entry.size() < kHashDigits) return std::nullopt;
  std::string_view body = entry.substr(kHashDigits);
  if (ContentHash().add(body).name() != entry.substr(0, kHashDigits)) return std::nullopt;
  std::vector<CacheFile> files;
  while (body.size() >= 24) {
    CacheFile file;
    file.is_executable = take_u64(body) != 0;
    const std::uint64_t name_size = take_u64(body);
    const std::uint64_t contents_size = take_u64(body);
    if (name_size > body.size() || contents_size > body.size() - name_size) return std::nullopt;
    file.name = body.substr(0, name_size);
    file.contents = body.substr(name_size, contents_size);
    body.remove_prefix(name_size + contents_size);
    files.push_back(std::move(file));
  }
  return files;
}

}  // namespace

ContentCache::ContentCache(std::string_view part) : directory_(cache_dir(part)) {}

std::optional<std::vector<CacheFile>> ContentCache::get(const std::string& key) const {
  if (!directory_) return std::nullopt;
  const auto path = *directory_ / key;
  try {
    auto files = unpack(read_file(path));
    // The time of change is the time of last use: eviction takes the oldest.
    if (files) ::utimensat(AT_FDCWD, path.c_str(), nullptr, 0);
    return files;
  } catch (const Error&) {
    return std::nullopt;
  }
}

bool ContentCache::put(const std::string& key, const std::vector<CacheFile>& files) const {
  if (!directory_) return false;
  try {
    write_file(*directory_ / key, pack(files));
    return true;
  } catch (const Error&) {
    return false;
  }
}

}  // namespace gavel
