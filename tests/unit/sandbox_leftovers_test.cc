// Nothing of a run stays behind, however it ends, and a judge that is killed takes all with it.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <random>
#include <set>
#include <sstream>
#include <thread>

#include "runner/base/files.h"
#include "runner/sandbox/leftovers.h"
#include "tests/unit/sandbox_fixture.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

// Living processes whose command line holds `mark`.
int count_processes(const std::string& mark) {
  int count = 0;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator("/proc", ignored)) {
    std::ifstream file(entry.path() / "cmdline");
    std::ostringstream text;
    text << file.rdbuf();
    count += text.str().find(mark) != std::string::npos;
  }
  return count;
}

bool soon(const std::function<bool()>& holds) {
  for (int i = 0; i < 200; ++i) {
    if (holds()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(25));
  }
  return false;
}

// Folders of our cgroups and scratch that carry the process id of a judge.
int count_folders_of(pid_t judge) {
  int count = 0;
  std::error_code ignored;
  const std::string mark = "-" + std::to_string(judge) + "-";
  // Groups come and go meanwhile.
  for (fs::recursive_directory_iterator entry("/sys/fs/cgroup", ignored), end; entry != end;
       entry.increment(ignored)) {
    const std::string name = entry->path().filename();
    count += name.starts_with("gavel-") && name.find(mark) != std::string::npos;
  }
  return count;
}

std::size_t count_mounts() {
  std::ifstream mounts("/proc/self/mountinfo");
  return static_cast<std::size_t>(std::count(std::istreambuf_iterator<char>(mounts), {}, '\n'));
}

void start_and_end() {
  const pid_t next = ::fork();
  if (next == 0) {
    start_in_situation();
    ::_exit(0);
  }
  ::waitpid(next, nullptr, 0);
}

// At how many moments a judge is killed: more by hand, GAVEL_MOMENTS=200.
int moments() {
  const char* const asked = std::getenv("GAVEL_MOMENTS");
  return asked == nullptr ? 40 : std::atoi(asked);
}

void judge_until_killed(const std::string& mark) {
  const auto own = start_in_situation();
  const auto lane = own->open_lane(system_view());
  Command command = shell("(setsid sleep 77." + mark + " &) ; sleep 0.01; ls > out");
  command.files = {{"in", "text"}};
  command.outputs = {"out"};
  while (true) lane->run(command, small_limits());
}

TEST(SandboxLeftovers, AJudgeKilledAtAnyMomentTakesEverythingWithIt) {
  const std::string mark = std::to_string(::getpid());
  std::mt19937 random(7);
  const std::size_t mounts = count_mounts();
  const TempDir temporary;                  // other judges may come and go beside it
  ::chmod(temporary.path().c_str(), 0711);  // the program's user passes through
  ::setenv("TMPDIR", temporary.path().c_str(), 1);
  for (int i = 0; i < moments(); ++i) {
    const pid_t judge = ::fork();
    if (judge == 0) {
      judge_until_killed(mark);
      ::_exit(1);
    }
    ::usleep(random() % 120'000);
    ::kill(judge, SIGKILL);
    ::waitpid(judge, nullptr, 0);
    EXPECT_TRUE(soon([&] { return count_processes("77." + mark) == 0; }));
    // What nobody was left to remove goes with the next start.
    if (!soon([&] { return count_folders_of(judge) == 0; })) start_and_end();
    EXPECT_EQ(count_folders_of(judge), 0);
  }
  EXPECT_EQ(count_mounts(), mounts);
  EXPECT_TRUE(soon([&] { return fs::is_empty(temporary.path()); }));
  ::unsetenv("TMPDIR");
}

// A judge can be killed before anybody else knows what it has made.
TEST(SandboxLeftovers, ScratchOfAJudgeThatIsNoMoreGoesWithTheNextStart) {
  sandbox();
  const pid_t gone = ::fork();
  if (gone == 0) ::_exit(0);
  ::waitpid(gone, nullptr, 0);
  struct stat status {};
  ASSERT_EQ(::stat("/proc/self/ns/pid", &status), 0);
  const auto folder_of = [&](pid_t judge) {
    return fs::temp_directory_path() /
           ("gavel-scratch-" + std::to_string(status.st_ino) + "-" + std::to_string(judge) + "-x");
  };
  fs::create_directories(folder_of(gone) / "lane-0" / "run");
  fs::create_directory(folder_of(::getpid()));
  Sandbox::start(SandboxMode::Reduced);
  EXPECT_FALSE(fs::exists(folder_of(gone)));
  EXPECT_TRUE(fs::remove(folder_of(::getpid()))) << "that judge lives";
}

TEST(SandboxLeftovers, AProcessThatGotTheNumberOfADeadJudgeIsNotTheJudge) {
  const std::string ours = name_of_ours("gavel-test-") + "0";
  EXPECT_FALSE(is_left_behind(ours, "gavel-test-"));
  const std::size_t start = ours.find("-s");
  ASSERT_NE(start, std::string::npos) << ours;
  EXPECT_TRUE(is_left_behind(ours.substr(0, start) + "-s1-0", "gavel-test-"));
  EXPECT_FALSE(is_left_behind(ours.substr(0, start) + "-0", "gavel-test-"));  // of before
}

TEST(SandboxLeftovers, AJudgeThatIsKilledDoesNotDisturbAnother) {
  const auto lane = sandbox().open_lane(system_view());
  for (int i = 0; i < 10; ++i) {
    const pid_t judge = ::fork();
    if (judge == 0) {
      judge_until_killed("beside");
      ::_exit(1);
    }
    for (int run = 0; run < 3; ++run) {
      const SandboxRun beside = lane->run(shell("echo $((6 * 7))"), small_limits());
      EXPECT_EQ(beside.out, "42\n") << describe(beside.ending);
    }
    ::kill(judge, SIGKILL);
    ::waitpid(judge, nullptr, 0);
    EXPECT_EQ(lane->run(shell("echo after"), small_limits()).out, "after\n");
  }
}

TEST(SandboxLeftovers, DaemonsDieWithTheirRun) {
  const std::string mark = "78." + std::to_string(::getpid());
  const auto lane = sandbox().open_lane(system_view());
  const SandboxRun run = lane->run(
      shell("for i in 1 2 3; do setsid sh -c 'trap \"\" TERM HUP; sleep " + mark + "' & done"),
      small_limits());
  EXPECT_EQ(describe(run.ending), "exited 0");
  EXPECT_EQ(count_processes(mark), 0);
}

// The pid namespace that a script ran in, and its number there.
std::string place_of(Lane& lane, const std::string& script) {
  const SandboxRun run = lane.run(
      {.arguments = {"/usr/bin/python3", "-ISc",
                     "import os\n" + script +
                         "\nprint(os.readlink('/proc/self/ns/pid'), os.getpid(), "
                         "os.path.exists('/proc/1'), os.listdir('.'), os.listdir('/tmp'))"},
       .environment = {"PATH=/usr/bin"}},
      small_limits());
  EXPECT_EQ(describe(run.ending), "exited 0") << run.err;
  return run.out;
}

bool hands_places_on() {
  return has_layer("namespaces") && has_layer("cpu-cgroup") && ::geteuid() == 0;
}

TEST(SandboxLeftovers, ARunThatLeavesNothingHandsItsPlaceOnAsItFoundIt) {
  if (!hands_places_on()) return;
  const auto lane = sandbox().open_lane(system_view());
  std::set<std::string> places;
  for (int i = 0; i < 12; ++i) {
    // Children that move the numbers on, one of which init has to reap.
    places.insert(place_of(*lane,
                           "import time\n"
                           "for i in range(9):\n"
                           "  if os.fork() == 0: os.fork(); os._exit(0)"));
  }
  EXPECT_LE(places.size(), 4u);  // one that is younger than a tick of the clock is not handed on
  for (const std::string& place : places)
    EXPECT_TRUE(place.ends_with("] 2 False [] []\n")) << place;
}

// Whose program has init's own user could have touched init unseen.
TEST(SandboxLeftovers, WithoutAnotherUserForProgramsEveryPlaceIsFresh) {
  if (!has_layer("namespaces") || hands_places_on()) return;
  const auto lane = sandbox().open_lane(system_view());
  std::string before;
  for (int i = 0; i < 6; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));  // older than a tick of the clock
    const std::string place = place_of(*lane, "");
    EXPECT_NE(place.substr(0, place.find(']')), before.substr(0, before.find(']')));
    before = place;
  }
}

TEST(SandboxLeftovers, WhatWasTouchedIsNotHandedOn) {
  if (!has_layer("namespaces")) return;
  const auto lane = sandbox().open_lane(system_view());
  for (const char* const touch :
       {"open('/tmp/a', 'w').close()", "open('a', 'w').close(); os.remove('a')",
        "os.mkdir('a'); os.rmdir('a')", "os.utime('/tmp')", "os.symlink('/', '/tmp/a')",
        "os.setxattr('/tmp', 'user.note', b'1')",
        "os.setxattr('.', 'user.a', b'1'); os.removexattr('.', 'user.a')"}) {
    const std::string marked =
        place_of(*lane, std::string("try: ") + touch + "\nexcept OSError: open('a', 'w').close()");
    const std::string next = place_of(*lane, "");
    EXPECT_NE(marked.substr(0, marked.find(']')), next.substr(0, next.find(']'))) << touch;
    EXPECT_TRUE(next.ends_with("[] []\n")) << next;
  }
}

// The judge may want an end just when the program has ended by itself: that must not reach the
// next.
TEST(SandboxLeftovers, AnEndThatComesTooLateDoesNotReachTheNextRun) {
  const auto lane = sandbox().open_lane(system_view());
  const Command sleeper{.arguments = {"/bin/sleep", "0.01"}};
  for (int i = 0; i < 150; ++i) {
    Limits limits = small_limits();
    limits.wall_time = std::chrono::microseconds(10000 + i % 50 * 200);
    lane->run(sleeper, limits);
    ASSERT_EQ(describe(lane->run({.arguments = {"/bin/true"}}, small_limits()).ending), "exited 0");
  }
}

TEST(SandboxLeftovers, InterruptingEndsARunAtOnce) {
  // A sandbox of its own: it cannot be used afterwards.
  const auto own =
      Sandbox::start(situation() == "reduced" ? SandboxMode::Reduced : SandboxMode::Auto);
  const auto lane = own->open_lane(system_view());
  std::thread interrupter([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    own->interrupt();
  });
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_THROW(lane->run(shell("sleep 30"), small_limits()), Interrupted);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(2));
  EXPECT_THROW(lane->run(shell("true"), small_limits()), Interrupted);
  interrupter.join();
}

TEST(SandboxLeftovers, LanesOnSeveralThreadsDoNotDisturbEachOther) {
  sandbox();
  std::vector<std::thread> threads;
  std::atomic<int> right{0};
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&, i] {
      const auto lane = sandbox().open_lane(system_view());
      for (int run = 0; run < 5; ++run) {
        const std::string word = std::to_string(i * 100 + run);
        right += lane->run(shell("echo " + word), small_limits()).out == word + "\n";
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(right, 20);
}

TEST(SandboxLeftovers, AForkBombBesideAProgramDoesNotChangeItsEnding) {
  sandbox();
  std::thread bomb([] {
    Limits limits = small_limits();
    limits.cpu_time = std::chrono::milliseconds(600);
    sandbox().open_lane(system_view())->run(shell("b() { b | b & }; b; sleep 9"), limits);
  });
  const auto lane = sandbox().open_lane(system_view());
  for (int i = 0; i < 5; ++i)
    EXPECT_EQ(describe(lane->run(shell("exit 5"), small_limits()).ending), "exited 5");
  bomb.join();
}

}  // namespace
}  // namespace gavel
