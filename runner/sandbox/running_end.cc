// How a running program ends, and what it used.
#include <signal.h>
#include <sys/wait.h>

#include <algorithm>
#include <map>

#include "runner/sandbox/running_watch.h"

namespace gavel {
namespace {

RunReport receive_report_of(const LaneEnds& ends, std::uint32_t number) {
  Message message;
  while (receive_message(ends.control.get(), message)) {
    WireReader reader(message.data);
    const auto report = reader.get<RunReport>();
    if (report.number == number) return report;  // else an earlier run's, sent twice
  }
  throw Error("a lane of the sandbox is gone", "was its launcher killed?");
}

bool is_in(const ProcessGroup& group, int process) {
  const auto stat = stat_of(process);
  return stat && stat->group == group.number();
}

}  // namespace

// Who uses the lane next waits for the end, except where it leaves a folder for us to remove.
void RunningProgram::abandon() noexcept {
  if (ending_) return;
  try {
    send_end();
    if (folder_) receive_report();
    ends_.is_ending = !folder_;
  } catch (const std::exception&) {
    // The launcher is gone, and everything below it.
  }
}

void RunningProgram::await_former() {
  if (!ends_.is_ending) return;
  ends_.is_ending = false;
  receive_report_of(ends_, number_ - 1);
  (void)cgroup_.take_oom_kill();
}

void RunningProgram::end(Watch& watch, Ending ending) {
  if (!report_) {
    if (!cgroup_.tells_peak()) memory_.peak();  // while there is somebody to ask
    if (watch.at_limit != Watch::Clock::time_point{}) kill_program(watch);
    send_end();
    receive_report();
  }
  ending_ = watch.ending = std::move(ending);
}

void RunningProgram::send_end() const {
  const EndRequest word{number_};
  send_message(ends_.words.get(), {reinterpret_cast<const char*>(&word), sizeof word});
}

void RunningProgram::receive_report() {
  ending_ = Signalled{SIGKILL};  // whatever comes, there is nothing left to end
  report_ = receive_report_of(ends_, number_);
  was_killed_for_memory_ |= cgroup_.take_oom_kill();
}

void RunningProgram::throw_failed_step() const {
  if (report_->failed_step == CellStep::None || was_killed_for_memory_) return;
  const std::string what =
      report_->failed_step == CellStep::Exec
          ? "cannot execute " + name_ + " in the sandbox"
          : std::string("the sandbox failed at ") + describe(report_->failed_step);
  const Error error = system_error(what, report_->failed_errno);
  if (ends_.user == 0 || report_->failed_errno != EACCES) throw error;
  throw Error(error.what(),
              "programs run as a user of their own here: let others read and execute the program, "
              "and enter the folders above it (chmod o+rx)");
}

Ending RunningProgram::ending_of_report() const {
  if (was_killed_for_memory_) return OutOfMemory{};
  if (!report_->has_ended) return Signalled{SIGKILL};
  const int status = report_->status;
  if (WIFEXITED(status)) return Exited{WEXITSTATUS(status)};
  if (WTERMSIG(status) == SIGSYS) return ForbiddenCall{"a call of another architecture"};
  if (WTERMSIG(status) == SIGXCPU) return TimedOut{TimedOut::Clock::Cpu};
  return Signalled{WTERMSIG(status)};
}

// What was reached without being seen in time: a limit between two looks, output that waited in
// the pipe, a process killed for memory while the program itself went on.
void RunningProgram::note_limits(Watch& watch, const Usage& usage) {
  const bool output_fits = capture_->read(watch.limits.output);
  const bool is_settled = watch.ending && !std::holds_alternative<Exited>(*watch.ending) &&
                          !std::holds_alternative<Signalled>(*watch.ending);
  if (is_settled) return;
  if (!report_ && cgroup_.may_have_killed()) was_killed_for_memory_ |= cgroup_.take_oom_kill();
  if (was_killed_for_memory_ ||
      (!cgroup_.counts_memory() && usage.peak_memory > watch.limits.memory))
    end(watch, OutOfMemory{});
  else if (usage.cpu_time > watch.limits.cpu_time)
    end(watch, TimedOut{TimedOut::Clock::Cpu});
  else if (!output_fits)
    end(watch, OutputTooLarge{});
}

// The launcher is in the group, and inits are its children: what began below an init is the
// program's, or has init for a parent now. `parents`: of all that were ever seen.
std::vector<int> RunningProgram::program_processes(std::map<int, int>& parents) const {
  std::vector<int> members = cpu_.members();
  if (!cgroup_.counts_cpu()) return members;
  for (const int member : members)
    if (!parents.contains(member)) parents[member] = parent_of(member);
  std::erase_if(members, [&](int member) {
    const auto parent = parents.find(parents[member]);
    return parent == parents.end() || !parents.contains(parent->second);
  });
  return members;
}

ProcessGroup RunningProgram::find_group() const {
  std::map<int, int> parents;
  return ProcessGroup([&] { return program_processes(parents); });
}

// At once, before anything that takes long. Where memory has to be looked at yet there must be
// somebody to look at.
void RunningProgram::halt(Watch& watch) const {
  if (watch.group.number() == 0) watch.group = find_group();
  if (watch.group.signal(cgroup_.counts_memory() ? SIGKILL : SIGSTOP))
    watch.halted_at = Watch::Clock::now();
}

// Init hears our word when it and the launcher get their turns, which takes a tick each where
// programs are busy on all processors. This needs nobody's turn. What it misses init still kills.
void RunningProgram::kill_program(Watch& watch) const {
  if (watch.halted_at) watch.group.signal(SIGKILL);
  std::map<int, int> parents;
  bool is_anybody_else = false;
  const bool may_kill = kill_all([&] {
    std::vector<int> others = program_processes(parents);
    if (watch.halted_at) std::erase_if(others, [&](int one) { return is_in(watch.group, one); });
    is_anybody_else |= !others.empty();
    return others;
  });
  if (may_kill) watch.killed_at = is_anybody_else ? Watch::Clock::now() : watch.halted_at;
}

std::optional<std::chrono::steady_clock::time_point> RunningProgram::killed_at(
    const Watch& watch) const {
  if (watch.killed_at || report_->killed_at == 0) return watch.killed_at;
  return Watch::Clock::time_point{Duration(report_->killed_at)};
}

// What the kernel takes to take processes down that were killed at their limit is not the program's
// (a millisecond for an interpreter, and more for one that holds much memory). From the last look
// to its end it had at most all processors.
Duration RunningProgram::cpu_until_killed(const Watch& watch) {
  const Duration settled = cpu_.settled();
  const auto killed = killed_at(watch);
  if (watch.at_limit == Watch::Clock::time_point{} || !killed) return settled;
  const Duration late = std::max(*killed - watch.at_limit, Duration(0));
  return std::min(settled, watch.cpu_at_limit + late * processor_count());
}

Usage RunningProgram::usage_of(const Watch& watch) {
  Usage usage;
  usage.wall_time = watch.elapsed();
  // Of processes that are gone nothing is outstanding.
  usage.cpu_time = (report_ ? cpu_until_killed(watch) : cpu_.now()) - watch.cpu_before;
  usage.peak_memory = cgroup_.tells_peak() ? cgroup_.peak() : memory_.peak();
  if (was_killed_for_memory_ && !cgroup_.tells_peak())
    usage.peak_memory = std::max(usage.peak_memory, watch.limits.memory);
  if (!report_) return usage;
  if (!cgroup_.tells_peak())
    usage.peak_memory = std::max(usage.peak_memory,
                                 Bytes{static_cast<std::uint64_t>(report_->peak_kibibytes) << 10});
  return usage;
}

// What init reaped is exact and without the sandbox's own work; the group knows also children
// whose parents did not want to know.
Duration RunningProgram::cpu_of_whole_run(const Watch& watch, const Usage& usage) const {
  const Duration reaped = std::chrono::microseconds(report_->cpu_microseconds);
  if (killed_at(watch)) return std::min(reaped, usage.cpu_time);
  return report_->has_ended && usage.cpu_time - reaped < std::chrono::milliseconds(4)
             ? reaped
             : usage.cpu_time;
}

}  // namespace gavel
