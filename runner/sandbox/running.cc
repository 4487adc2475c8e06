#include "runner/sandbox/running.h"

#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "runner/sandbox/filter.h"
#include "runner/sandbox/running_watch.h"
#include "runner/sandbox/scratch.h"
#include "runner/sandbox/system.h"
#include "runner/sandbox/ticks.h"

namespace gavel {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr Duration kShortestSleep = std::chrono::microseconds(700);
// A case that takes longer does not gain by being on the judge's processor.
constexpr Duration kTogether = milliseconds(1);
// What the sandbox itself uses, in the same cgroup, to start a lane's first program and to prepare
// for the next, and to start another, is less than this.
constexpr Duration kFirstWork = milliseconds(2), kOwnWork = milliseconds(1);
// What a program can fill at most in a second of CPU time; sets how soon memory that no cgroup
// caps is looked at again.
constexpr double kFillRate = 4e9;

// How long a program cannot reach its limit, or come near it: from there on looks are exact, and
// the judge goes before everybody else.
Duration until_look(Duration rest) {
  const Duration near = CpuMeter::most_behind();
  return std::max((rest > near ? rest - near : rest) / processor_count(), kShortestSleep);
}

timespec to_timespec(Duration duration) {
  const auto positive = std::max(duration, Duration(0)).count();
  return {positive / 1'000'000'000, positive % 1'000'000'000};
}

}  // namespace

RunningProgram::~RunningProgram() { abandon(); }

RunningProgram::Watch RunningProgram::begin(const Limits& limits, Duration cpu_before) {
  const auto now = Clock::now();
  return {
      .limits = limits,
      .begin = now,
      .cpu_before = cpu_before,
      .next_look = now + until_look(limits.cpu_time),
      .next_memory_look = cgroup_.counts_memory() ? Clock::time_point::max() : now,
      .idle = IdleWatch(limits.idle_time, now, {.cpu = cpu_before, .output = capture_->total()}),
  };
}

Duration RunningProgram::own_work() const {
  if (!cgroup_.counts_cpu()) return {};
  return number_ > 1 || has_answered_ ? kOwnWork : kFirstWork;
}

void RunningProgram::look_at_clocks(Watch& watch) {
  const auto now = Clock::now();
  if (now - watch.begin >= watch.limits.wall_time)
    return end(watch, TimedOut{TimedOut::Clock::Wall});
  if (now >= watch.next_memory_look) look_at_memory(watch);
  if (watch.ending || (now < watch.next_look && now < watch.idle.next_look())) return;
  Duration cpu = cpu_.now();
  Duration used = cpu - watch.cpu_before;
  const Duration limit = watch.limits.cpu_time + own_work();
  if (used < limit && used + CpuMeter::most_behind() >= limit) {
    watch.precedence.take();
    if (watch.group.number() == 0) watch.group = find_group();
    cpu = cpu_.exactly_now();
    used = cpu - watch.cpu_before;
  }
  if (used >= limit) {
    watch.cpu_at_limit = cpu;
    watch.at_limit = Clock::now();
    halt(watch);
    // Memory is decided first, also when a busy machine has kept us from looking in time.
    if (!cgroup_.counts_memory()) look_at_memory(watch);
    if (!watch.ending) end(watch, TimedOut{TimedOut::Clock::Cpu});
    return;
  }
  // From the end of this one: who looks without a pause has had its turn when it matters.
  watch.next_look = Clock::now() + until_look(limit - used);
  if (!watch.precedence.is_taken()) watch.next_look = between_ticks(watch.next_look, now);
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

SandboxRun RunningProgram::finish() {
  Watch watch = begin(limits_, cpu_at_start_);
  watch.begin = started_;
  while (!step(watch)) {
  }
  SandboxRun run;
  run.usage = usage_of(watch);
  run.usage.cpu_time = cpu_of_whole_run(watch, run.usage);
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
