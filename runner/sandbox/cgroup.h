// Control groups, version 1 or 2, as far as this machine lets us have them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runner/base/unique_fd.h"
#include "runner/base/units.h"

namespace gavel {

// Where groups of our own may be made. A folder is empty where that controller cannot be had.
struct CgroupPlaces {
  bool is_version_two = false;
  std::string memory, cpu, processes;  // the same folder in version 2
};

// Finds and makes one folder for this process below its own groups; removes those of judges that
// are gone. `mountinfo`: the text of /proc/self/mountinfo. Never throws: what is missing stays
// empty.
CgroupPlaces find_cgroups(std::string_view mountinfo);
// The folders made, each once.
std::vector<std::string> folders(const CgroupPlaces& places);

// A process that was killed is a member for a moment after it was waited for: waits for that.
void remove_empty_group(const std::string& folder);

// The group of one lane: its launcher and everything below.
class LaneCgroup {
 public:
  LaneCgroup(const CgroupPlaces& places, unsigned lane);
  LaneCgroup(const LaneCgroup&) = delete;
  LaneCgroup& operator=(const LaneCgroup&) = delete;
  ~LaneCgroup();  // its processes must be gone, unless it was left
  // Whether it is gone now: its processes must be.
  bool remove();
  // To the zygote, which removes it when everything else is gone.
  void leave() { folders_.clear(); }

  bool counts_memory() const { return static_cast<bool>(memory_peak_); }
  // Whether peak() is that of a run, not of all that the lane has run: before Linux 6.12 the peak
  // of a group of version 2 cannot be set back.
  bool tells_peak() const { return starts_peak_anew_; }
  bool counts_cpu() const { return static_cast<bool>(cpu_); }
  bool caps_processes() const { return static_cast<bool>(processes_max_); }
  std::vector<std::string> folders() const { return folders_; }

  // Error when the kernel refuses.
  void set_limits(Bytes memory, int processes);
  bool reset_peak();  // false where the kernel cannot

  // Becomes ready when a process was killed for memory: POLLIN (version 1) or POLLPRI. -1: never.
  int oom_event() const {
    return oom_event_ ? oom_event_.get() : is_version_two_ ? oom_.get() : -1;
  }

  Bytes peak() const;  // since reset_peak(); page cache included
  // Whether a process was killed for memory since the last call.
  bool take_oom_kill() {
    const std::int64_t kills = oom_kills();
    return std::exchange(known_oom_kills_, kills) < kills;
  }
  // Whether it is worth asking: cheaper, and false only where nobody was killed for want of memory
  // in this group.
  bool may_have_killed() const;
  Duration cpu() const;  // ever; running tasks lag by a tick unless their clock was read
  std::vector<int> members() const;  // process ids
  std::vector<int> threads() const;  // of all members

 private:
  std::string in(const std::string& parent, unsigned lane);
  void watch_oom(const std::string& folder);
  std::int64_t oom_kills() const;  // ever
  std::vector<int> listed_in(const char* name) const;

  bool is_version_two_;
  std::vector<std::string> folders_;
  UniqueFd memory_max_, swap_max_, memory_peak_, oom_, oom_event_, cpu_, processes_max_;
  Bytes memory_limit_{};
  int process_limit_ = 0;
  bool starts_peak_anew_ = false;
  std::int64_t known_oom_kills_ = 0;
};

}  // namespace gavel
