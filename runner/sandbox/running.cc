#include "runner/sandbox/running.h"

#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "runner/sandbox/filter.h"
#include "runner/sandbox/idle_watch.h"
#include "runner/sandbox/scratch.h"
#include "runner/sandbox/system.h"

namespace gavel {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr Duration kShortestSleep = std::chrono::microseconds(500);
// A case that takes longer does not gain by being on the judge's processor.
constexpr Duration kTogether = milliseconds(1);
// What the sandbox itself uses, in the same cgroup, to start a lane's first program and to prepare
// for the next, and to start another, is less than this.
constexpr Duration kFirstWork = milliseconds(2), kOwnWork = milliseconds(1);
// What a program can fill at most in a second of CPU time; sets how soon memory that no cgroup
// caps is looked at again.
constexpr double kFillRate = 4e9;

RunReport receive_report_of(const LaneEnds& ends, std::uint32_t number) {
  Message message;
  while (receive_message(ends.control.get(), message)) {
    WireReader reader(message.data);
    const auto report = reader.get<RunReport>();
    if (report.number == number) return report;  // else an earlier run's, sent twice
  }
  throw Error("a lane of the sandbox is gone", "was its launcher killed?");
}

timespec to_timespec(Duration duration) {
  const auto positive = std::max(duration, Duration(0)).count();
  return {positive / 1'000'000'000, positive % 1'000'000'000};
}

}  // namespace

struct RunningProgram::Watch {
  Limits limits;
  Clock::time_point begin;
  Duration cpu_before{};
  Clock::time_point next_look;         // at CPU time
  Clock::time_point next_memory_look;  // never where a cgroup counts
  Duration cpu_at_memory_look{};
  IdleWatch idle;
  std::optional<Ending> ending{};

  Duration elapsed() const { return Clock::now() - begin; }
  Clock::time_point deadline() const {
    return std::min({begin + limits.wall_time, next_look, idle.next_look(), next_memory_look});
  }
};

RunningProgram::~RunningProgram() { abandon(); }

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

RunningProgram::Watch RunningProgram::begin(const Limits& limits, Duration cpu_before) {
  const auto now = Clock::now();
  return {
      .limits = limits,
      .begin = now,
      .cpu_before = cpu_before,
      .next_look = now + limits.cpu_time / processor_count(),
      .next_memory_look = cgroup_.counts_memory() ? Clock::time_point::max() : now,
      .idle = IdleWatch(limits.idle_time, now, {.cpu = cpu_before, .output = capture_->total()}),
  };
}

void RunningProgram::look_at_clocks(Watch& watch) {
  const auto now = Clock::now();
  if (now - watch.begin >= watch.limits.wall_time)
    return end(watch, TimedOut{TimedOut::Clock::Wall});
  if (now >= watch.next_memory_look) look_at_memory(watch);
  if (watch.ending || (now < watch.next_look && now < watch.idle.next_look())) return;
  Duration cpu = cpu_.now();
  Duration used = cpu - watch.cpu_before;
  const bool is_settled = number_ > 1 || has_answered_;
  const Duration limit = watch.limits.cpu_time + (is_settled ? kOwnWork : kFirstWork);
  if (used < limit && used + CpuMeter::most_behind() >= limit) {
    cpu = cpu_.exactly_now();
    used = cpu - watch.cpu_before;
  }
  if (used >= limit) {
    // Memory is decided first, also when a busy machine has kept us from looking in time.
    if (!cgroup_.counts_memory()) look_at_memory(watch);
    if (!watch.ending) end(watch, TimedOut{TimedOut::Clock::Cpu});
    return;
  }
  watch.next_look = now + std::max((limit - used) / processor_count(), kShortestSleep);
  if (now < watch.idle.next_look()) return;
  const IdleWatch::Work work{
      .cpu = cpu, .output = capture_->total(), .is_runnable = cpu_.is_any_runnable()};
  if (watch.idle.look(now, work)) end(watch, TimedOut{TimedOut::Clock::Idle});
}

// The next look comes when the rest could be filled at the earliest, and later while nothing runs.
void RunningProgram::look_at_memory(Watch& watch) {
  const Bytes held = memory_.look(watch.limits.memory);
  if (held > watch.limits.memory) return end(watch, OutOfMemory{});
  const auto rest = static_cast<double>(watch.limits.memory.count - held.count);
  const Duration cpu = cpu_.now();
  Duration sleep(static_cast<std::int64_t>(rest / kFillRate * 1e9 / processor_count()));
  sleep = std::max<Duration>(sleep, milliseconds(2));
  if (cpu - watch.cpu_at_memory_look < milliseconds(1))
    sleep = std::max<Duration>(sleep * 4, milliseconds(20));
  watch.cpu_at_memory_look = cpu;
  watch.next_memory_look = Clock::now() + sleep;
}

bool RunningProgram::look_at_channel(Watch& watch) {
  switch (channel_->advance()) {
    case Channel::State::Waiting:
    case Channel::State::Closed:
      return false;
    case Channel::State::Complete:
      return true;
    case Channel::State::TooLong:
      end(watch, OutputTooLarge{});
      return true;
    case Channel::State::Violated:
      end(watch, ForbiddenCall{"wrote on the judge's channel"});
      return true;
  }
  return false;
}

bool RunningProgram::step(Watch& watch) {
  Duration wait = watch.deadline() - Clock::now();
  if (same_processor_.is_on()) wait = std::min(wait, kTogether);
  const timespec timeout = to_timespec(wait);
  const int channel = channel_ ? channel_->descriptor() : -1;
  const short channel_events = channel_ && channel_->has_more_to_send() ? POLLIN | POLLOUT : POLLIN;
  std::array<pollfd, 7> watched{{{ends_.control.get(), POLLIN, 0},
                                 {ends_.interruption, POLLIN, 0},
                                 {ends_.listener.get(), POLLIN, 0},
                                 {capture_->out_descriptor(), POLLIN, 0},
                                 {capture_->err_descriptor(), POLLIN, 0},
                                 {channel, channel_events, 0},
                                 {cgroup_.oom_event(), POLLIN | POLLPRI, 0}}};
  if (::ppoll(watched.data(), watched.size(), &timeout, nullptr) < 0) return false;
  if (same_processor_.is_on() && watch.elapsed() >= kTogether) same_processor_.end();
  const auto happened = [&](std::size_t index) { return watched[index].revents != 0; };
  if (happened(1)) {
    end(watch, Signalled{SIGKILL});
    throw Interrupted{};
  }
  if ((watched[2].revents & POLLIN) != 0) {
    const std::string call = take_forbidden_call(ends_.listener.get());
    if (!call.empty()) end(watch, ForbiddenCall{call});
  }
  if (!watch.ending && happened(6) && (was_killed_for_memory_ |= cgroup_.take_oom_kill()))
    end(watch, OutOfMemory{});
  if (!watch.ending && (happened(3) || happened(4)) && !capture_->read(watch.limits.output))
    end(watch, OutputTooLarge{});
  if (!watch.ending && happened(5) && look_at_channel(watch)) return true;
  if (!watch.ending && happened(0)) {
    receive_report();
    throw_failed_step();
    watch.ending = ending_of_report();
  }
  if (!watch.ending) look_at_clocks(watch);
  return watch.ending.has_value();
}

void RunningProgram::end(Watch& watch, Ending ending) {
  if (!report_) {
    if (!cgroup_.tells_peak()) memory_.peak();  // while there is somebody to ask
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
  throw system_error(what, report_->failed_errno);
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

Usage RunningProgram::usage_of(const Watch& watch) {
  Usage usage;
  usage.wall_time = watch.elapsed();
  // Of processes that are gone nothing is outstanding.
  usage.cpu_time = (report_ ? cpu_.settled() : cpu_.now()) - watch.cpu_before;
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
Duration RunningProgram::cpu_of_whole_run(const Usage& usage) const {
  const Duration reaped = std::chrono::microseconds(report_->cpu_microseconds);
  return report_->has_ended && usage.cpu_time - reaped < milliseconds(4) ? reaped : usage.cpu_time;
}

SandboxRun RunningProgram::finish() {
  Watch watch = begin(limits_, cpu_at_start_);
  watch.begin = started_;
  while (!step(watch)) {
  }
  SandboxRun run;
  run.usage = usage_of(watch);
  run.usage.cpu_time = cpu_of_whole_run(run.usage);
  note_limits(watch, run.usage);
  run.ending = *watch.ending;
  capture_->take(run.out, run.err);
  const auto* const exited = std::get_if<Exited>(&run.ending);
  if (exited != nullptr && exited->status == 0 && directory_)
    run.outputs = collect(directory_.get(), outputs_);
  return run;
}

Exchange RunningProgram::await_frame(const Limits& limits) {
  Exchange exchange;
  exchange.ending = ending_;
  if (ending_) return exchange;
  if (!cgroup_.reset_peak()) memory_.reset_peak();
  Watch watch = begin(limits, cpu_.now());
  bool is_over = look_at_channel(watch);
  while (!is_over) is_over = step(watch);
  exchange.usage = usage_of(watch);
  note_limits(watch, exchange.usage);
  capture_->take(exchange.out, exchange.err);
  exchange.ending = watch.ending;
  if (!watch.ending) exchange.reply = channel_->take_reply();
  has_answered_ = true;
  return exchange;
}

std::pair<CellStep, int> RunningProgram::failed_step() {
  if (!report_) receive_report();
  return {report_->failed_step, report_->failed_errno};
}

}  // namespace gavel
