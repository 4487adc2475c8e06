#include "runner/build/prepared_folder.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>

#include "runner/base/error.h"
#include "runner/base/files.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

constexpr const char* kListName = ".files";

// "12 1700000000.000000001 name"; empty when there is no such file.
std::string list_line(const fs::path& folder, const std::string& name) {
  struct stat info {};
  if (::stat((folder / name).c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return "";
  return fmt::format("{} {}.{:09} {}\n", info.st_size, info.st_mtim.tv_sec, info.st_mtim.tv_nsec,
                     name);
}

std::string name_in(std::string_view line) {
  const std::size_t second = line.find(' ', line.find(' ') + 1);
  return second == std::string_view::npos ? "" : std::string(line.substr(second + 1));
}

void remove_quietly(const fs::path& path) {
  std::error_code ignored;
  fs::remove_all(path, ignored);
}

// A folder beside the target that has never been there before; empty when none can be made.
fs::path fresh_neighbour(const fs::path& folder) {
  std::string name = (folder.parent_path() / "new-XXXXXX").string();
  return ::mkdtemp(name.data()) == nullptr ? fs::path() : fs::path(name);
}

// Puts `fresh` in the place of `folder`.
bool replace_folder(const fs::path& folder, const fs::path& fresh) {
  const fs::path old = fresh_neighbour(folder);
  if (old.empty() || ::rename(folder.c_str(), old.c_str()) != 0) return false;
  remove_quietly(old);
  return ::rename(fresh.c_str(), folder.c_str()) == 0;
}

}  // namespace

void fill_folder(const fs::path& folder, const std::vector<CacheFile>& files) {
  // The program in the sandbox may be another user: everything is for all to read.
  ::chmod(folder.c_str(), 0755);
  for (const CacheFile& file : files) {
    fs::path path = folder;
    const fs::path name(file.name);
    for (const fs::path& part : name.parent_path()) {
      path /= part;
      ::mkdir(path.c_str(), 0755);
      ::chmod(path.c_str(), 0755);
    }
    path = folder / name;
    write_file(path, file.contents);
    ::chmod(path.c_str(), file.is_executable ? 0755 : 0644);
  }
}

bool write_prepared_folder(const fs::path& folder, const std::vector<CacheFile>& files) {
  const fs::path fresh = fresh_neighbour(folder);
  if (fresh.empty()) return false;
  try {
    fill_folder(fresh, files);
    std::string list;
    for (const CacheFile& file : files) list += list_line(fresh, file.name);
    write_file(fresh / kListName, list);
    if (::rename(fresh.c_str(), folder.c_str()) == 0) return true;
    // Another process was sooner, and compiles with it.
    if (is_whole(folder)) {
      remove_quietly(fresh);
      return true;
    }
    if (replace_folder(folder, fresh)) return true;
  } catch (const Error&) {  // a cache that cannot be written is only slower
  }
  remove_quietly(fresh);
  return false;
}

bool is_whole(const fs::path& folder) {
  std::string list;
  try {
    list = read_file(folder / kListName);
  } catch (const Error&) {
    return false;
  }
  std::string_view rest = list;
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return false;
    const std::string_view line = rest.substr(0, end + 1);
    if (list_line(folder, name_in(line.substr(0, end))) != line) return false;
    rest.remove_prefix(end + 1);
  }
  return !list.empty();
}

}  // namespace gavel
