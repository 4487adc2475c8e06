#include "runner/base/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <vector>

#include "runner/base/error.h"
#include "runner/base/unique_fd.h"

namespace gavel {
namespace {

void write_all(int fd, std::string_view contents, const std::filesystem::path& path) {
  while (!contents.empty()) {
    const ssize_t n = ::write(fd, contents.data(), contents.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) throw system_error(fmt::format("cannot write {}", path.string()), errno);
    contents.remove_prefix(static_cast<size_t>(n));
  }
}

}  // namespace

std::string read_file(const std::filesystem::path& path, Bytes most) {
  const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
  if (!fd) throw system_error(fmt::format("cannot read {}", path.string()), errno);
  struct stat info {};
  if (::fstat(fd.get(), &info) != 0) throw system_error(path.string(), errno);
  if (!S_ISREG(info.st_mode)) {
    throw Error(fmt::format("cannot read {}: it is not a regular file", path.string()));
  }
  if (static_cast<std::uint64_t>(info.st_size) > most.count) {
    throw Error(fmt::format("{} is too large: {}, and at most {} is read", path.string(),
                            format_bytes({static_cast<std::uint64_t>(info.st_size)}),
                            format_bytes(most)));
  }
  std::string contents;
  contents.resize(static_cast<size_t>(info.st_size));
  size_t have = 0;
  while (have < contents.size()) {
    const ssize_t n = ::read(fd.get(), contents.data() + have, contents.size() - have);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) throw system_error(fmt::format("cannot read {}", path.string()), errno);
    if (n == 0) break;
    have += static_cast<size_t>(n);
  }
  contents.resize(have);
  return contents;
}

void write_file(const std::filesystem::path& path, std::string_view contents) {
  std::string temporary = path.string() + ".XXXXXX";
  UniqueFd fd(::mkostemp(temporary.data(), O_CLOEXEC));
  if (!fd) throw system_error(fmt::format("cannot write {}", path.string()), errno);
  try {
    write_all(fd.get(), contents, path);
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(fd.get(), 0666 & ~mask);
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
      throw system_error(fmt::format("cannot write {}", path.string()), errno);
    }
  } catch (...) {
    ::unlink(temporary.c_str());
    throw;
  }
}

std::optional<FileId> file_id(const std::filesystem::path& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return std::nullopt;
  return FileId{.device = info.st_dev, .number = info.st_ino};
}

bool write_new_file(const std::filesystem::path& path, std::string_view contents) {
  const UniqueFd fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!fd && errno == EEXIST) return false;
  if (!fd) throw system_error(fmt::format("cannot write {}", path.string()), errno);
  try {
    write_all(fd.get(), contents, path);
  } catch (...) {
    ::unlink(path.c_str());
    throw;
  }
  return true;
}

TempDir::TempDir(std::string_view prefix) {
  std::vector<std::string> parents;
  if (const char* configured = std::getenv("TMPDIR"); configured && *configured) {
    parents.emplace_back(configured);
  }
  parents.emplace_back("/tmp");
  int error_number = 0;
  for (const std::string& parent : parents) {
    std::string name = fmt::format("{}/{}XXXXXX", parent, prefix);
    if (::mkdtemp(name.data()) != nullptr) {
      path_ = name;
      return;
    }
    error_number = errno;
  }
  throw system_error(fmt::format("cannot make a temporary directory in {}", parents.front()),
                     error_number);
}

TempDir::~TempDir() {
  if (path_.empty()) return;
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace gavel
