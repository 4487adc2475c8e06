// The place of a run: /proc of its own pid namespace and a scratch file system, and whether a
// program has left them as it found them. Free of libc, allocation and exceptions.
//
// A place may be used again when nothing tells the next program that there was one before:
//   - no process is left (init has reaped all of them), and the next one gets the first number
//   again;
//   - nothing was made, changed or removed in scratch. Its folders' times say so, if the program
//     came later than what they say; extended attributes leave the time of change, too, but they
//     are looked at for themselves;
//   - the program could not touch init (another user) nor see what init has used by now (hidepid);
//   - nothing else outlives a process: the filter refuses System V IPC and message queues.
// Most programs that are judged only compute, so most runs find the place of the one before.
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <time.h>

#include <cerrno>
#include <iterator>
#include <type_traits>

#include "runner/sandbox/cell_calls.h"

namespace gavel {
namespace {

constexpr const char* kFolders[] = {kScratchMount, kMountedTemporary, kMountedWork};
static_assert(std::size(kFolders) == std::extent_v<decltype(PlaceState::folders)>);

long mount_over(const CellPlan& plan, const char* type, const char* target, unsigned long flags,
                const char* options) {
  return raw_call(SYS_mount, word(type), word(target), word(type), static_cast<long>(flags),
                  word(options), plan.ticket);
}

long make_directory(const char* path) { return raw_call(SYS_mkdirat, AT_FDCWD, word(path), 0777); }

long mount_proc(CellPlan& plan) {
  constexpr unsigned long kFlags = MS_NOSUID | MS_NODEV | MS_NOEXEC;
  const auto mounted = [&](const char* options) {
    return mount_over(plan, "proc", "/proc", kFlags, options);
  };
  if (plan.may_be_used_again && mounted("subset=pid,hidepid=invisible") >= 0) return 0;
  plan.may_be_used_again = false;
  const long result = mounted("subset=pid");
  return result == -EINVAL ? mounted(nullptr) : result;  // before Linux 5.8
}

bool look(const char* path, FolderState& state) {
  struct statx now {};
  if (raw_call(SYS_statx, AT_FDCWD, word(path), AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS,
               word(&now)) < 0)
    return false;
  state = {.mode = now.stx_mode,
           .user = now.stx_uid,
           .group = now.stx_gid,
           .links = now.stx_nlink,
           .size = now.stx_size,
           .attributes = now.stx_attributes,
           .changed = {now.stx_ctime.tv_sec, now.stx_ctime.tv_nsec},
           .modified = {now.stx_mtime.tv_sec, now.stx_mtime.tv_nsec},
           .extended_attributes = raw_call(SYS_llistxattr, word(path), 0, 0)};
  return true;
}

bool look(PlaceState& state) {
  struct statfs scratch {};
  if (raw_call(SYS_statfs, word(kScratchMount), word(&scratch)) < 0) return false;
  state.used_blocks = static_cast<std::int64_t>(scratch.f_blocks - scratch.f_bfree);
  state.used_inodes = static_cast<std::int64_t>(scratch.f_files - scratch.f_ffree);
  for (std::size_t i = 0; i < std::size(kFolders); ++i)
    if (!look(kFolders[i], state.folders[i])) return false;
  return true;
}

}  // namespace

CellStep make_place(CellPlan& plan, long& result) {
  if (plan.mounts_proc) {
    result = mount_proc(plan);
    if (result < 0) return CellStep::MountProc;
  }
  const ScratchOptions options(plan.scratch_bytes, ",nr_inodes=65536,mode=755");
  result = mount_over(plan, "tmpfs", kScratchMount, MS_NOSUID | MS_NODEV, options.text);
  if (result < 0) return CellStep::MountScratch;
  result = make_directory(kMountedTemporary);
  if (result >= 0) result = make_directory(kMountedWork);
  if (result < 0) return CellStep::MountScratch;
  plan.may_be_used_again = plan.may_be_used_again && look(plan.found);
  return CellStep::None;
}

// The clock that file systems take their times from.
void note_beginning(CellPlan& plan) {
  if (!plan.may_be_used_again) return;
  timespec now{};
  raw_call(SYS_clock_gettime, CLOCK_REALTIME_COARSE, word(&now));
  const PointInTime begin{now.tv_sec, static_cast<std::uint32_t>(now.tv_nsec)};
  for (const FolderState& folder : plan.found.folders)
    plan.may_be_used_again = plan.may_be_used_again && folder.changed < begin;
}

bool is_as_found(const CellPlan& plan) {
  PlaceState now;
  return plan.may_be_used_again && look(now) && now == plan.found;
}

// The kernel counts on from what is written (pid_namespaces(7)): the next process is number 2.
bool restart_numbers(const CellPlan& plan) {
  return raw_call(SYS_pwrite64, plan.last_pid, word("1"), 1, 0) == 1;
}

// The namespaces go when the judge has the report already, and maybe the next program runs: files
// that would count against its memory go before.
void give_back_scratch(const CellPlan& plan) {
  struct statfs scratch {};
  constexpr long kLittle = 1 << 20;
  if (!plan.has_namespaces || raw_call(SYS_statfs, word(kScratchMount), word(&scratch)) < 0) return;
  if (static_cast<long>(scratch.f_blocks - scratch.f_bfree) * scratch.f_bsize <= kLittle) return;
  raw_call(SYS_umount2, word(kScratchMount), MNT_DETACH, 0, 0, 0, plan.ticket);
}

}  // namespace gavel
