#include "runner/sandbox/cgroup.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <filesystem>

#include "runner/base/error.h"
#include "runner/sandbox/kernel_text.h"
#include "runner/sandbox/leftovers.h"
#include "runner/sandbox/system.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

std::string read_small(int file) {
  std::array<char, 4096> text;
  const ssize_t size = ::pread(file, text.data(), text.size(), 0);
  return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size)) : "";
}

std::int64_t number_after(const std::string& text, std::string_view key) {
  const std::size_t at = key.empty() ? 0 : text.find(key);
  if (at == std::string::npos) return 0;
  std::int64_t number = 0;
  std::from_chars(text.data() + at + key.size(), text.data() + text.size(), number);
  return number;
}

bool write_small(int file, const std::string& text) {
  return ::pwrite(file, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

UniqueFd open_in(const std::string& folder, const char* name, int flags) {
  if (folder.empty()) return UniqueFd();
  return UniqueFd(::open((folder + "/" + name).c_str(), flags | O_CLOEXEC));
}

const std::string kGroups = "gavel-";

void remove_group(const fs::path& folder) {
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    if (entry.is_directory(ignored)) ::rmdir(entry.path().c_str());
  ::rmdir(folder.c_str());
}

// Groups of judges that were killed together with their zygote.
void sweep_stale(const std::string& parent) {
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(parent, ignored))
    if (is_left_behind(entry.path().filename(), kGroups)) remove_group(entry.path());
}

// Our folder in the group `parent`; empty when it may not be made. `name` is that of this process.
std::string make_group(const std::string& parent, const std::string& name) {
  static std::atomic<int> count{0};
  if (parent.empty() || ::access((parent + "/cgroup.procs").c_str(), W_OK) != 0) return "";
  sweep_stale(parent);
  const std::string folder = fmt::format("{}/{}{}", parent, name, count++);
  return ::mkdir(folder.c_str(), 0755) == 0 ? folder : "";
}

struct Mount {
  std::string_view root, point, type, options;
};

// proc_pid_mountinfo(5): six fields, more of them up to a dash, then type, source and options.
std::vector<Mount> cgroup_mounts(std::string_view mountinfo) {
  std::vector<Mount> mounts;
  while (!mountinfo.empty()) {
    std::string_view line = take_word(mountinfo, '\n');
    for (int skipped = 0; skipped < 3; ++skipped) take_word(line, ' ');
    Mount mount;
    mount.root = take_word(line, ' ');
    mount.point = take_word(line, ' ');
    while (!line.empty() && take_word(line, ' ') != "-") {
    }
    mount.type = take_word(line, ' ');
    take_word(line, ' ');
    mount.options = line;
    if (mount.type.starts_with("cgroup")) mounts.push_back(mount);
  }
  return mounts;
}

// What the kernel says of groups when the judge begins.
struct KnownGroups {
  std::vector<Mount> mounts;
  std::string own;   // /proc/self/cgroup
  std::string name;  // what this process calls its groups
};

// The folder of our own group for `controller` ("": version 2), as the mounts show it.
std::string own_group(const KnownGroups& known, std::string_view controller) {
  for (std::string_view rest = known.own; !rest.empty();) {
    std::string_view path = take_word(rest, '\n');
    take_word(path, ':');
    const std::string_view controllers = take_word(path, ':');
    if (controller.empty() ? !controllers.empty() : !has_word(controllers, controller, ','))
      continue;
    for (const Mount& mount : known.mounts) {
      const bool fits =
          controller.empty() ? mount.type == "cgroup2" : has_word(mount.options, controller, ',');
      if (!fits || !path.starts_with(mount.root)) continue;
      const std::string_view below = mount.root == "/" ? path : path.substr(mount.root.size());
      return std::string(mount.point).append(below == "/" ? "" : below);
    }
  }
  return "";
}

// Whether `folder` gives its children the controllers for memory and processes. The kernel's own
// root group (the only one without a type) does not, where no service manager has asked for it: it
// is asked then, as a service manager would.
bool passes_controllers_on(const std::string& folder) {
  constexpr const char* kWanted = "+memory +pids";
  const auto passes = [&] {
    std::string text = text_of(folder + "/cgroup.subtree_control");
    std::replace(text.begin(), text.end(), '\n', ' ');
    return has_word(text, "memory", ' ') && has_word(text, "pids", ' ');
  };
  if (passes()) return true;
  if (::access((folder + "/cgroup.type").c_str(), F_OK) == 0) return false;
  const UniqueFd control = open_in(folder, "cgroup.subtree_control", O_WRONLY);
  return control && write_small(control.get(), kWanted) && passes();
}

// In version 2 a group with processes cannot have controlled children, so ours is made beside the
// nearest ancestor's: the closest one that may be written and passes the controllers on.
std::string version_two_folder(const KnownGroups& known) {
  std::string_view root;
  for (const Mount& mount : known.mounts)
    if (mount.type == "cgroup2") root = mount.point;
  std::string folder = own_group(known, "");
  while (!folder.empty() && folder.size() >= root.size()) {
    if (passes_controllers_on(folder)) {
      std::string made = make_group(folder, known.name);
      if (!made.empty()) {
        const UniqueFd control = open_in(made, "cgroup.subtree_control", O_WRONLY);
        if (control && write_small(control.get(), "+memory +pids")) return made;
        ::rmdir(made.c_str());
      }
    }
    folder = folder.substr(0, folder.rfind('/'));
  }
  return "";
}

}  // namespace

CgroupPlaces find_cgroups(std::string_view mountinfo) {
  const KnownGroups known{.mounts = cgroup_mounts(mountinfo),
                          .own = text_of("/proc/self/cgroup"),
                          .name = name_of_ours(kGroups)};
  CgroupPlaces places;
  const std::string unified = version_two_folder(known);
  if (!unified.empty()) return {true, unified, unified, unified};
  places.memory = make_group(own_group(known, "memory"), known.name);
  places.cpu = make_group(own_group(known, "cpuacct"), known.name);
  places.processes = make_group(own_group(known, "pids"), known.name);
  return places;
}

std::vector<std::string> folders(const CgroupPlaces& places) {
  std::vector<std::string> all;
  for (const std::string& folder : {places.memory, places.cpu, places.processes})
    if (!folder.empty() && std::find(all.begin(), all.end(), folder) == all.end())
      all.push_back(folder);
  return all;
}

void remove_empty_group(const std::string& folder) {
  constexpr timespec kMoment{.tv_sec = 0, .tv_nsec = 1'000'000};
  for (int attempt = 0; attempt < 500; ++attempt) {
    if (::rmdir(folder.c_str()) == 0 || errno != EBUSY) return;
    ::nanosleep(&kMoment, nullptr);
  }
}

std::string LaneCgroup::in(const std::string& parent, unsigned lane) {
  if (parent.empty()) return "";
  std::string folder = fmt::format("{}/lane-{}", parent, lane);
  if (::mkdir(folder.c_str(), 0755) != 0 && errno != EEXIST) return "";
  if (std::find(folders_.begin(), folders_.end(), folder) == folders_.end())
    folders_.push_back(folder);
  return folder;
}

LaneCgroup::LaneCgroup(const CgroupPlaces& places, unsigned lane)
    : is_version_two_(places.is_version_two) {
  const std::string memory = in(places.memory, lane);
  const std::string cpu = in(places.cpu, lane);
  const std::string processes = in(places.processes, lane);
  const bool two = is_version_two_;
  memory_max_ = open_in(memory, two ? "memory.max" : "memory.limit_in_bytes", O_WRONLY);
  swap_max_ = open_in(memory, two ? "memory.swap.max" : "memory.memsw.limit_in_bytes", O_WRONLY);
  memory_peak_ = open_in(memory, two ? "memory.peak" : "memory.max_usage_in_bytes", O_RDWR);
  if (!memory_peak_) memory_peak_ = open_in(memory, two ? "memory.peak" : "", O_RDONLY);
  starts_peak_anew_ = reset_peak();
  oom_ = open_in(memory, two ? "memory.events" : "memory.oom_control", O_RDONLY);
  if (oom_ && !two) watch_oom(memory);
  cpu_ = open_in(cpu, two ? "cpu.stat" : "cpuacct.usage", O_RDONLY);
  processes_max_ = open_in(processes, "pids.max", O_WRONLY);
}

// Version 1 announces on an eventfd that is registered with the group.
void LaneCgroup::watch_oom(const std::string& folder) {
  oom_event_ = UniqueFd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  const UniqueFd control = open_in(folder, "cgroup.event_control", O_WRONLY);
  if (!control || !write_small(control.get(), fmt::format("{} {}", oom_event_.get(), oom_.get())))
    oom_event_.reset();
}

LaneCgroup::~LaneCgroup() {
  for (const std::string& folder : folders_) remove_empty_group(folder);
}

bool LaneCgroup::remove() {
  std::erase_if(folders_, [](const std::string& folder) {
    return ::rmdir(folder.c_str()) == 0 || errno != EBUSY;
  });
  return folders_.empty();
}

void LaneCgroup::set_limits(Bytes memory, int processes) {
  if (memory_max_ && memory != memory_limit_) {
    const std::string text = std::to_string(memory.count);
    const bool is_raised = memory > memory_limit_ && memory_limit_.count != 0;
    // Version 1 keeps "memory <= memory and swap": widen the outer one first, narrow it last.
    if (swap_max_ && !is_version_two_ && is_raised) write_small(swap_max_.get(), text);
    if (!write_small(memory_max_.get(), text))
      throw system_error("cannot limit memory to " + format_bytes(memory), errno);
    if (swap_max_) write_small(swap_max_.get(), is_version_two_ ? "0" : text);
    memory_limit_ = memory;
  }
  if (processes_max_ && processes != process_limit_) {
    if (!write_small(processes_max_.get(), std::to_string(processes)))
      throw system_error("cannot limit the number of processes", errno);
    process_limit_ = processes;
  }
}

bool LaneCgroup::reset_peak() { return memory_peak_ && write_small(memory_peak_.get(), "0"); }

Bytes LaneCgroup::peak() const {
  return {static_cast<std::uint64_t>(memory_peak_ ? number_after(read_small(memory_peak_.get()), "")
                                                  : 0)};
}

// Version 1 announces before it kills; in version 2 the word may come later than the kill.
bool LaneCgroup::may_have_killed() const {
  pollfd watched{oom_event_.get(), POLLIN, 0};
  return !oom_event_ || ::poll(&watched, 1, 0) != 0;
}

std::int64_t LaneCgroup::oom_kills() const {
  return oom_ ? number_after(read_small(oom_.get()), "oom_kill ") : 0;
}

Duration LaneCgroup::cpu() const {
  if (!cpu_) return {};
  const std::string text = read_small(cpu_.get());
  return is_version_two_ ? std::chrono::microseconds(number_after(text, "usage_usec "))
                         : std::chrono::nanoseconds(number_after(text, ""));
}

// Version 1 keeps a list for a second after it was read, and shows the same one to who reads it
// again without opening it anew.
std::vector<int> LaneCgroup::listed_in(const char* name) const {
  std::vector<int> processes;
  const std::string text = folders_.empty() ? "" : text_of(folders_.front() + "/" + name);
  for (std::string_view rest = text; !rest.empty();)
    processes.push_back(static_cast<int>(number_after(std::string(take_word(rest, '\n')), "")));
  return processes;
}

std::vector<int> LaneCgroup::members() const { return listed_in("cgroup.procs"); }

std::vector<int> LaneCgroup::threads() const {
  return listed_in(is_version_two_ ? "cgroup.threads" : "tasks");
}

}  // namespace gavel
