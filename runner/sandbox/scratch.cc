#include "runner/sandbox/scratch.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>

#include "runner/base/error.h"

namespace gavel {
namespace {

constexpr std::size_t kMostOutputs = 20000;
constexpr int kDeepestFolder = 64;

UniqueFd open_beneath(int directory, const std::string& name, int flags, unsigned mode = 0) {
  open_how how{};
  how.flags = static_cast<std::uint64_t>(flags | O_CLOEXEC | O_NOFOLLOW);
  how.mode = mode;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
  return UniqueFd(
      static_cast<int>(::syscall(SYS_openat2, directory, name.c_str(), &how, sizeof how)));
}

bool is_plain_name(const std::filesystem::path& name) {
  return name.is_relative() && !name.empty() &&
         std::none_of(name.begin(), name.end(), [](const auto& part) { return part == ".."; });
}

void make_folders(int directory, const std::filesystem::path& name) {
  std::filesystem::path folder;
  for (const auto& part : name.parent_path()) {
    folder /= part;
    if (::mkdirat(directory, folder.c_str(), 0777) != 0 && errno != EEXIST)
      throw system_error("cannot make the folder " + folder.string() + " in the sandbox", errno);
    ::fchmodat(directory, folder.c_str(), 0777, 0);
  }
}

void write_all(int file, const StagedFile& staged) {
  std::size_t written = 0;
  while (written < staged.contents.size()) {
    const ssize_t size =
        ::write(file, staged.contents.data() + written, staged.contents.size() - written);
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) throw system_error("cannot put " + staged.name + " into the sandbox", errno);
    written += static_cast<std::size_t>(size);
  }
}

void collect_one(int directory, const std::string& name, int depth,
                 std::vector<OutputFile>& outputs);

void collect_folder(int directory, UniqueFd folder, const std::string& name, int depth,
                    std::vector<OutputFile>& outputs) {
  const std::unique_ptr<DIR, int (*)(DIR*)> entries(::fdopendir(folder.get()), &::closedir);
  if (!entries) return;
  folder.release();
  std::vector<std::string> names;
  while (const dirent* const entry = ::readdir(entries.get())) {
    const std::string child = entry->d_name;
    if (child != "." && child != ".." && names.size() < kMostOutputs)
      names.push_back(name + "/" + child);
  }
  std::sort(names.begin(), names.end());
  for (const std::string& child : names) collect_one(directory, child, depth + 1, outputs);
}

void collect_one(int directory, const std::string& name, int depth,
                 std::vector<OutputFile>& outputs) {
  if (depth > kDeepestFolder || outputs.size() >= kMostOutputs) return;
  // O_NONBLOCK: opening a fifo must not wait for its writer.
  UniqueFd file = open_beneath(directory, name, O_RDONLY | O_NONBLOCK | O_NOCTTY);
  struct stat status {};
  if (!file || ::fstat(file.get(), &status) != 0) return;
  if (S_ISDIR(status.st_mode))
    return collect_folder(directory, std::move(file), name, depth, outputs);
  if (!S_ISREG(status.st_mode)) return;
  outputs.push_back(
      {.name = name, .file = std::move(file), .is_executable = (status.st_mode & S_IXUSR) != 0});
}

}  // namespace

void stage(int directory, const std::vector<StagedFile>& files) {
  for (const StagedFile& staged : files) {
    const std::filesystem::path name = std::filesystem::path(staged.name).lexically_normal();
    if (!is_plain_name(name)) throw Error("not a file name inside the sandbox: " + staged.name);
    make_folders(directory, name);
    const UniqueFd file =
        open_beneath(directory, name.string(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (!file) throw system_error("cannot put " + staged.name + " into the sandbox", errno);
    write_all(file.get(), staged);
    ::fchmod(file.get(), staged.is_executable ? 0777 : 0666);
  }
}

std::vector<OutputFile> collect(int directory, const std::vector<std::string>& names) {
  std::vector<OutputFile> outputs;
  for (const std::string& name : names) {
    const std::filesystem::path normal = std::filesystem::path(name).lexically_normal();
    if (is_plain_name(normal)) collect_one(directory, normal.string(), 0, outputs);
  }
  return outputs;
}

}  // namespace gavel
