// How runs end, and what is said about them.
#include <gtest/gtest.h>
#include <sched.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <thread>

#include "runner/sandbox/accounting.h"
#include "runner/sandbox/idle_watch.h"
#include "runner/sandbox/kernel_text.h"
#include "tests/unit/sandbox_fixture.h"

namespace gavel {
namespace {

TEST(SandboxEndings, AnExitStatusComesBack) {
  const SandboxRun run = run_shell("exit 7");
  ASSERT_TRUE(std::holds_alternative<Exited>(run.ending));
  EXPECT_EQ(std::get<Exited>(run.ending).status, 7);
}

TEST(SandboxEndings, ASignalComesBack) {
  const SandboxRun run = run_shell("kill -SEGV $$");
  ASSERT_TRUE(std::holds_alternative<Signalled>(run.ending));
  EXPECT_EQ(std::get<Signalled>(run.ending).signal, SIGSEGV);
}

TEST(SandboxEndings, BothStreamsAreCaptured) {
  const SandboxRun run = run_shell("echo out; echo err >&2");
  EXPECT_EQ(run.out, "out\n");
  EXPECT_EQ(run.err, "err\n");
}

TEST(SandboxEndings, ABusyProgramEndsAtItsCpuLimit) {
  Limits limits = small_limits();
  limits.cpu_time = std::chrono::milliseconds(100);
  const SandboxRun run = run_shell("while :; do :; done", limits);
  ASSERT_TRUE(std::holds_alternative<TimedOut>(run.ending));
  EXPECT_EQ(std::get<TimedOut>(run.ending).clock, TimedOut::Clock::Cpu);
}

// The sandbox's own work is in the same cgroup, and is not the program's.
TEST(SandboxEndings, NobodyIsEndedBeforeItsCpuLimit) {
  Limits limits = small_limits();
  limits.cpu_time = std::chrono::milliseconds(60);
  for (int i = 0; i < 12; ++i) {
    const SandboxRun run = run_shell("while :; do :; done", limits);
    ASSERT_TRUE(std::holds_alternative<TimedOut>(run.ending));
    EXPECT_GE(run.usage.cpu_time, limits.cpu_time);
  }
}

// Many processes that share much memory, whose end takes the kernel long. They sleep, and what
// their end takes is printed; or they are busy until something ends them.
constexpr const char* kManyToEnd = R"(
import mmap, os, signal, sys, time
room = mmap.mmap(-1, 160 << 20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
room.madvise(mmap.MADV_NOHUGEPAGE)
for at in range(0, len(room), 4096): room[at] = 1
children = []
for i in range(40):
    children.append(os.fork())
    if children[-1] == 0: signal.pause()
def used(process): return time.clock_gettime(~process << 3 | 2)
if sys.argv[1] == "busy":
    while True: pass
before = sum(map(used, children))
for child in children: os.kill(child, signal.SIGKILL)
ended = [os.wait4(child, 0)[2] for child in children]
print(int((sum(one.ru_utime + one.ru_stime for one in ended) - before) * 1e6))
)";

SandboxRun run_many(const char* how, const Limits& limits) {
  return sandbox()
      .open_lane(system_view())
      ->run({.arguments = {"/usr/bin/python3", "-ISc", kManyToEnd, how},
             .environment = {"PATH=/usr/bin"}},
            limits);
}

TEST(SandboxEndings, TakingAProgramDownAtItsCpuLimitIsNotItsCpuTime) {
  Limits limits = small_limits();
  limits.memory = Bytes{16ull << 30};  // what they share counts for each until it matters
  limits.processes = 64;
  const SandboxRun sleeping = run_many("asleep", limits);
  ASSERT_TRUE(std::holds_alternative<Exited>(sleeping.ending)) << sleeping.err;
  const std::chrono::microseconds taking_down(std::stol(sleeping.out));
  limits.cpu_time = std::chrono::seconds(1);
  // The least of three: how late the judge wakes on a busy machine is not the question.
  Duration least = Duration::max();
  for (int i = 0; i < 3 && least >= taking_down / 2; ++i) {
    const SandboxRun busy = run_many("busy", limits);
    ASSERT_TRUE(std::holds_alternative<TimedOut>(busy.ending)) << busy.err;
    least = std::min(least, busy.usage.cpu_time - limits.cpu_time);
  }
  EXPECT_LT(least, taking_down / 2);
}

// A child that sleeps in `group`.
pid_t start_member(const LaneCgroup& group) {
  const pid_t child = ::fork();
  if (child == 0) {
    ::pause();
    ::_exit(0);
  }
  for (const std::string& folder : group.folders())
    std::ofstream(folder + "/cgroup.procs") << child << std::flush;
  return child;
}

TEST(SandboxEndings, AGroupNamesWhoJoinedSinceItWasLookedAt) {
  const CgroupPlaces places = find_cgroups(text_of("/proc/self/mountinfo"));
  {
    const LaneCgroup group(places, 0);
    std::vector<int> joined;
    while (!group.folders().empty() && joined.size() < 3) {
      joined.push_back(start_member(group));
      const std::vector<int> members = group.members();
      EXPECT_TRUE(std::is_permutation(members.begin(), members.end(), joined.begin(), joined.end()))
          << members.size() << " of " << joined.size();
    }
    for (const int child : joined) {
      ::kill(child, SIGKILL);
      ::waitpid(child, nullptr, 0);
    }
  }
  for (const std::string& folder : folders(places)) remove_empty_group(folder);
}

TEST(SandboxEndings, ASleeperEndsAtItsIdleLimit) {
  Limits limits = small_limits();
  limits.idle_time = std::chrono::milliseconds(300);
  const SandboxRun run = run_shell("sleep 30", limits);
  ASSERT_TRUE(std::holds_alternative<TimedOut>(run.ending));
  EXPECT_EQ(std::get<TimedOut>(run.ending).clock, TimedOut::Clock::Idle);
  EXPECT_LT(run.usage.wall_time, std::chrono::seconds(2));
}

// The first or the last processor that the calling thread may use.
void stay_on(bool is_first) {
  cpu_set_t usual, only;
  ASSERT_EQ(::sched_getaffinity(0, sizeof usual, &usual), 0);
  CPU_ZERO(&only);
  for (std::size_t i = 0; i < CPU_SETSIZE && (!is_first || CPU_COUNT(&only) == 0); ++i) {
    if (!CPU_ISSET(i, &usual)) continue;
    CPU_ZERO(&only);
    CPU_SET(i, &only);
  }
  ASSERT_EQ(::sched_setaffinity(0, sizeof only, &only), 0);
}

// A process that is busy on one of two processors.
pid_t start_busy(bool is_on_first) {
  const pid_t process = ::fork();
  if (process == 0) {
    stay_on(is_on_first);
    for (volatile bool is_busy = true; is_busy;) {
    }
  }
  return process;
}

// CPU time of busy processes as the meter tells it while they run, and as it is: stopped, nothing
// is left to add. Told as the scheduler ticks, it is mostly behind by milliseconds. In how many of
// some looks it was.
int late_looks(const std::vector<pid_t>& processes, int looks) {
  const LaneCgroup none({}, 0);
  CpuMeter meter(none);
  meter.set_program(processes.front());
  int late = 0;
  for (int look = 0; look < looks; ++look) {
    std::this_thread::sleep_for(std::chrono::milliseconds(7));
    const Duration told = meter.exactly_now();
    for (const pid_t process : processes) ::kill(process, SIGSTOP);
    for (const pid_t process : processes) ::waitpid(process, nullptr, WUNTRACED);
    if (meter.now() - told > std::chrono::milliseconds(1)) ++late;
    for (const pid_t process : processes) ::kill(process, SIGCONT);
  }
  for (const pid_t process : processes) ::kill(process, SIGKILL);
  for (const pid_t process : processes) ::waitpid(process, nullptr, 0);
  return late;
}

constexpr int kLooks = 50;

TEST(SandboxEndings, TheExactCpuTimeOfWhatRunsIsNotBehind) {
  const pid_t process = start_busy(true);
  cpu_set_t usual;
  ASSERT_EQ(::sched_getaffinity(0, sizeof usual, &usual), 0);
  stay_on(false);  // the coming of the judge would bring the figures up to date
  EXPECT_LT(late_looks({process}, kLooks), kLooks / 8);
  ::sched_setaffinity(0, sizeof usual, &usual);
}

TEST(SandboxEndings, TheExactCpuTimeOfWhatRunsOnSeveralProcessorsIsNotBehind) {
  EXPECT_LT(late_looks({start_busy(true), start_busy(false)}, kLooks), kLooks / 8);
}

// Looks at the same work again and again; after how many the program is idle, 0: never.
int looks_until_idle(const IdleWatch::Work& each) {
  using std::chrono::milliseconds;
  const IdleWatch::Clock::time_point begin{};
  IdleWatch watch(milliseconds(2000), begin, {});
  IdleWatch::Work work;
  for (int look = 1; look <= 20; ++look) {
    work.cpu += each.cpu;
    work.output += each.output;
    work.is_runnable = each.is_runnable;
    if (watch.look(begin + milliseconds(500) * look, work)) return look;
  }
  return 0;
}

TEST(SandboxEndings, OnlyWhoDoesNothingIsIdleHoweverBusyTheMachineIs) {
  using std::chrono::microseconds;
  EXPECT_EQ(looks_until_idle({}), 4);
  EXPECT_EQ(looks_until_idle({.cpu = microseconds(100)}), 4) << "wakes from time to time";
  EXPECT_EQ(looks_until_idle({.output = 100}), 4) << "says from time to time that it lives";
  EXPECT_EQ(looks_until_idle({.cpu = microseconds(5000)}), 0) << "works";
  EXPECT_EQ(looks_until_idle({.cpu = microseconds(100), .is_runnable = true}), 0)
      << "waits for a processor";
  EXPECT_EQ(looks_until_idle({.cpu = microseconds(100), .output = 20 << 10}), 0)
      << "waits until the judge empties its pipe";
}

TEST(SandboxEndings, AStoppedProgramIsIdle) {
  Limits limits = small_limits();
  limits.idle_time = std::chrono::milliseconds(300);
  const SandboxRun run = run_shell("kill -STOP $$", limits);
  EXPECT_TRUE(std::holds_alternative<TimedOut>(run.ending));
}

TEST(SandboxEndings, AnEndlessWriterEndsAtItsOutputLimit) {
  Limits limits = small_limits();
  limits.output = Bytes{100 << 10};
  const SandboxRun run = run_shell("while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaa; done", limits);
  EXPECT_TRUE(std::holds_alternative<OutputTooLarge>(run.ending));
  EXPECT_LE(run.out.size(), limits.output.count);
}

TEST(SandboxEndings, AForbiddenCallIsNamed) {
  const SandboxRun run = run_shell("exec unshare -U true");
  ASSERT_TRUE(std::holds_alternative<ForbiddenCall>(run.ending));
  EXPECT_EQ(std::get<ForbiddenCall>(run.ending).what, "unshare");
}

TEST(SandboxEndings, AProgramThatIsNotThereIsAnError) {
  const auto lane = sandbox().open_lane(system_view());
  EXPECT_THROW(lane->run({.arguments = {"/usr/bin/not-there"}}, small_limits()), Error);
  EXPECT_TRUE(std::holds_alternative<Exited>(
      lane->run({.arguments = {"/usr/bin/true"}}, small_limits()).ending));
}

TEST(SandboxEndings, FilesAreStagedAndOutputsCollected) {
  const auto lane = sandbox().open_lane(system_view());
  Command command = shell(
      "mkdir -p out/deep && cat in/a.txt > out/deep/b && ln -s /etc/passwd out/link && "
      "mkfifo out/fifo && cp in/a.txt c && chmod +x c");
  command.files = {{"in/a.txt", "hello"}};
  command.outputs = {"out", "c", "absent", "../escape", "/etc/passwd"};
  SandboxRun run = lane->run(command, small_limits());
  ASSERT_EQ(run.outputs.size(), 2u) << run.err;
  EXPECT_EQ(run.outputs[0].name, "out/deep/b");
  EXPECT_FALSE(run.outputs[0].is_executable);
  EXPECT_EQ(run.outputs[1].name, "c");
  EXPECT_TRUE(run.outputs[1].is_executable);
  char text[6] = {};
  EXPECT_EQ(::read(run.outputs[0].file.get(), text, 5), 5);
  EXPECT_STREQ(text, "hello");
}

TEST(SandboxEndings, EveryRunFindsAFreshWorkingDirectory) {
  const auto lane = sandbox().open_lane(system_view());
  const Command command = shell("ls -A . /tmp/; touch left /tmp/left");
  const std::string first = lane->run(command, small_limits()).out;
  EXPECT_EQ(lane->run(command, small_limits()).out, first);
}

}  // namespace
}  // namespace gavel
