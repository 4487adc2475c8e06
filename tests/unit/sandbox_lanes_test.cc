// Lanes while they wait, work and go: what is left of them, and of those who are killed.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <thread>

#include "runner/sandbox/processes.h"
#include "tests/unit/sandbox_fixture.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

// The processes whose command line holds `mark`.
std::vector<pid_t> processes(const std::string& mark) {
  std::vector<pid_t> found;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator("/proc", ignored)) {
    std::ifstream file(entry.path() / "cmdline");
    std::ostringstream text;
    text << file.rdbuf();
    const pid_t process = std::atoi(entry.path().filename().c_str());
    if (process > 0 && process != ::getpid() && text.str().find(mark) != std::string::npos)
      found.push_back(process);
  }
  return found;
}

// What /proc says of a process under `key`.
std::string status_word(pid_t process, const std::string& key) {
  std::ifstream file("/proc/" + std::to_string(process) + "/status");
  for (std::string word; file >> word;)
    if (word == key + ":" && file >> word) return word;
  return "";
}

pid_t parent(pid_t process) { return std::atoi(status_word(process, "PPid").c_str()); }

// A minute: on a busy machine a second of CPU time takes long.
bool comes_true(const std::function<bool()>& holds) {
  for (int i = 0; i < 6000; ++i, ::usleep(10'000))
    if (holds()) return true;
  return false;
}

bool is_ours(pid_t process) {
  while (process > 1 && process != ::getpid()) process = parent(process);
  return process == ::getpid();
}

// Whether one of our processes waits where the kernel counts it into the load.
bool is_a_load() {
  for (const pid_t process : processes("sandbox_lanes_test"))
    if (is_ours(process) && status_word(process, "State") == "D") return true;
  return false;
}

TEST(SandboxLanes, ALaneThatWaitsIsNoLoadForTheMachine) {
  const auto lane = sandbox().open_lane(system_view());
  EXPECT_EQ(lane->run(shell("echo fine"), small_limits()).out, "fine\n");
  EXPECT_TRUE(comes_true([] { return !is_a_load(); }));
}

TEST(SandboxLanes, ALauncherThatIsKilledTakesItsRunAlong) {
  const std::string mark = "79." + std::to_string(::getpid());
  const auto own = start_in_situation();
  auto lane = own->open_lane(system_view());
  std::thread judge([&] {
    try {
      lane->run({.arguments = {"/bin/sleep", mark}}, small_limits());
    } catch (const Error&) {
      // Whether there still is a report of the run is not the question.
    }
  });
  EXPECT_TRUE(comes_true([&] { return processes(mark).size() == 1; }));
  const std::vector<pid_t> program = processes(mark);
  const pid_t launcher = program.empty() ? 0 : parent(parent(program.front()));
  EXPECT_GT(launcher, 1);
  if (launcher > 1) ::kill(launcher, SIGKILL);
  EXPECT_TRUE(comes_true([&] { return processes(mark).empty(); }));
  for (const pid_t left : processes(mark)) ::kill(left, SIGKILL);
  judge.join();
}

// Init and the launcher may wait for a processor that programs keep busy.
TEST(SandboxLanes, AProgramIsKilledAtItsCpuLimitAlsoWhileItsInitWaits) {
  const std::string mark = "mark." + std::to_string(::getpid());
  const Command command = shell("for i in 1 2; do while :; do :; done & done; wait # " + mark);
  Limits limits = small_limits();
  limits.cpu_time = std::chrono::seconds(1);
  SandboxRun run;
  const auto lane = sandbox().open_lane(system_view());
  std::thread judge([&] { run = lane->run(command, limits); });
  EXPECT_TRUE(comes_true([&] { return processes(mark).size() == 3; }));
  pid_t init = 0;
  for (const pid_t one : processes(mark))
    if (descendants_of(one).size() == 2) init = parent(one);
  EXPECT_GT(init, 1);
  if (init > 1) ::kill(init, SIGSTOP);
  // A zombie has no command line.
  EXPECT_TRUE(comes_true([&] { return processes(mark).empty(); }));
  if (init > 1) ::kill(init, SIGCONT);
  judge.join();
  EXPECT_EQ(describe(run.ending), "timed-out cpu");
}

TEST(SandboxLanes, ALauncherPreparesBeforeALaneIsWanted) {
  const std::size_t expected = has_namespaces() ? 1 : 0;
  const auto children = [] {
    std::vector<int> found = descendants_of(::getpid());
    std::erase_if(found, [](int one) { return parent_of(one) != ::getpid(); });
    return found;
  };
  const std::vector<int> before = children();
  const auto own = start_in_situation();
  std::vector<int> zygotes = children();
  std::erase_if(zygotes, [&](int one) {
    return std::find(before.begin(), before.end(), one) != before.end();
  });
  ASSERT_EQ(zygotes.size(), 1u);
  const auto launchers = [&] { return descendants_of(zygotes.front()).size(); };
  EXPECT_TRUE(comes_true([&] { return launchers() == expected; })) << launchers();
  EXPECT_EQ(describe(own->open_lane(system_view())->run(shell("true"), small_limits()).ending),
            "exited 0");
}

TEST(SandboxLanes, WhatIsLeftOfClosedLanesIsRemovedBeforeTheEnd) {
  constexpr int kLanes = 20;
  const auto own = start_in_situation();
  const auto lane_groups = [] {
    int count = 0;
    std::error_code ignored;
    const std::string mark = "-" + std::to_string(::getpid()) + "-";
    for (fs::recursive_directory_iterator entry("/sys/fs/cgroup", ignored), end; entry != end;
         entry.increment(ignored))
      count += entry->path().filename().string().starts_with("lane-") &&
               entry->path().parent_path().filename().string().find(mark) != std::string::npos;
    return count;
  };
  const int before = lane_groups();
  for (int i = 0; i < kLanes; ++i)
    own->open_lane(system_view())->run(shell("true"), small_limits());
  // One lane has three groups at most, and a few may still be ending.
  EXPECT_TRUE(comes_true([&] {
    own->open_lane(system_view())->run(shell("true"), small_limits());
    return lane_groups() - before <= 6;
  })) << lane_groups() - before;
}

}  // namespace
}  // namespace gavel
