#include "runner/base/file_watch.h"

#include <sys/inotify.h>
#include <unistd.h>

#include <cerrno>

#include "runner/base/error.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kWatchedEvents =
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ONLYDIR;

Error watch_error(const std::string& what, int number) {
  if (number != ENOSPC && number != EMFILE) return system_error(what, number);
  return Error("the kernel watches no more folders for this user",
               "watch fewer, or raise fs.inotify.max_user_watches and max_user_instances");
}

// What came before its folder was watched.
void add_files_below(const fs::path& folder, std::set<fs::path>& files) {
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, error);
  for (const fs::recursive_directory_iterator end; !error && entry != end; entry.increment(error)) {
    if (entry->path().filename().string().starts_with('.')) {
      entry.disable_recursion_pending();
    } else if (entry->is_regular_file(error)) {
      files.insert(entry->path());
    }
  }
}

}  // namespace

FileWatch::FileWatch() : events_(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {
  if (events_.get() < 0) throw watch_error("inotify_init1", errno);
}

void FileWatch::add(const fs::path& folder, bool with_all_below) {
  const int number = ::inotify_add_watch(events_.get(), folder.c_str(), kWatchedEvents);
  if (number < 0) throw watch_error("cannot watch " + folder.string(), errno);
  folders_[number] = {folder, with_all_below};
  if (!with_all_below) return;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().filename().string().starts_with('.')) continue;
    if (entry.is_directory(error) && !entry.is_symlink(error)) add(entry.path(), true);
  }
}

// It may be gone again, or be one too many: what is watched so far stays watched.
void FileWatch::add_if_possible(const fs::path& folder) {
  try {
    add(folder, true);
  } catch (const Error&) {  // nothing to watch
  }
}

std::set<fs::path> FileWatch::take_changes() {
  std::set<fs::path> changed;
  alignas(inotify_event) char buffer[16 << 10];
  for (;;) {
    const ssize_t size = ::read(events_.get(), buffer, sizeof buffer);
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) return changed;
    for (ssize_t at = 0; at < size;) {
      const auto* event = reinterpret_cast<const inotify_event*>(buffer + at);
      at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
      if ((event->mask & IN_Q_OVERFLOW) != 0) has_lost_changes_ = true;
      const auto folder = folders_.find(event->wd);
      if (folder == folders_.end() || event->len == 0) continue;
      const fs::path path = folder->second.path / event->name;
      if ((event->mask & IN_ISDIR) != 0) {
        const bool is_new = (event->mask & (IN_CREATE | IN_MOVED_TO)) != 0;
        if (!is_new || !folder->second.with_all_below || event->name[0] == '.') continue;
        add_if_possible(path);
        add_files_below(path, changed);
      } else if ((event->mask & IN_CREATE) == 0) {
        changed.insert(path);
      }
    }
  }
}

}  // namespace gavel
