// Layers that stand behind others: no attack shows that one is missing while the rest holds, so
// each is looked at by itself.
#include <gtest/gtest.h>
#include <linux/capability.h>
#include <sys/syscall.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "runner/sandbox/processes.h"
#include "tests/unit/sandbox_fixture.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

bool has_namespaces() { return has_layer("namespaces"); }

std::string printed_by_python(Lane& lane, const std::string& script) {
  return lane
      .run({.arguments = {"/usr/bin/python3", "-ISc", script}, .environment = {"PATH=/usr/bin"}},
           small_limits())
      .out;
}

std::string printed_by_python(const std::string& script) {
  return printed_by_python(*sandbox().open_lane(system_view()), script);
}

// The filter refuses nearly all that could tell them apart from inside.
TEST(SandboxLayers, EveryNamespaceIsTheRunsOwn) {
  if (!has_namespaces()) return;
  for (const std::string name : {"cgroup", "ipc", "mnt", "net", "pid", "user", "uts"}) {
    const std::string link = "/proc/self/ns/" + name;
    const std::string inside = printed_by_python("import os; print(os.readlink('" + link + "'))");
    EXPECT_TRUE(inside.starts_with(name + ":[")) << inside;
    EXPECT_NE(inside, fs::read_symlink(link).string() + "\n");
  }
}

TEST(SandboxLayers, TheHostsNameIsNotShown) {
  if (!has_namespaces()) return;
  EXPECT_EQ(run_shell("uname -n").out, "sandbox\n");
}

TEST(SandboxLayers, TheCgroupsOfTheHostAreNotShown) {
  if (!has_namespaces()) return;
  EXPECT_EQ(run_shell("grep -c gavel /proc/self/cgroup").out, "0\n");
}

TEST(SandboxLayers, UsersOfTheHostDoNotExist) {
  if (!has_namespaces()) return;
  const std::string map = run_shell("cat /proc/self/uid_map").out;
  EXPECT_EQ(map.find("4294967295"), std::string::npos) << map;
}

TEST(SandboxLayers, AllMountsButScratchAreReadOnly) {
  if (!has_namespaces()) return;
  const SandboxRun run = run_shell("cut -d ' ' -f 5,6 /proc/self/mountinfo");
  std::istringstream lines(run.out);
  int count = 0;
  for (std::string point, options; lines >> point >> options; ++count) {
    // What the host has mounted below its /proc lies beneath the run's own, out of reach.
    const bool is_own =
        point == "/proc" || point.starts_with("/proc/sys/fs/") || point.starts_with("/box/run");
    const bool is_device = point.starts_with("/dev/");
    EXPECT_TRUE(is_own || is_device || options.starts_with("ro")) << point << " " << options;
  }
  EXPECT_GT(count, 3) << run.err;
}

TEST(SandboxLayers, NothingThatOutlivesAProcessCanBeMadeButFiles) {
  EXPECT_EQ(printed_by_python("import ctypes\n"
                              "libc = ctypes.CDLL(None)\n"
                              "print(libc.msgget(0x67617665, 0o1666), libc.semget(0, 1, 0o1666),\n"
                              "      libc.shmget(0, 4096, 0o1666),\n"
                              "      libc.mq_open(b'/gavel', 0o102, 0o666, None))"),
            "-1 -1 -1 -1\n");
}

// An ordinary user's program has the user of its init, and may send it signals.
TEST(SandboxLayers, InitDoesNotListenToTheProgram) {
  if (!has_namespaces()) return;
  const auto lane = sandbox().open_lane(system_view());
  const auto ending = [&](const std::string& loop) {
    Limits limits = small_limits();
    limits.cpu_time = std::chrono::milliseconds(500);
    return describe(lane->run({.arguments = {"/usr/bin/python3", "-ISc",
                                             "import os, signal\n" + loop +
                                                 ":\n"
                                                 "  try: os.kill(1, signal.SIGTERM)\n"
                                                 "  except OSError: pass"},
                               .environment = {"PATH=/usr/bin"}},
                              limits)
                        .ending);
  };
  EXPECT_EQ(ending("for i in range(1000)"), "exited 0");
  EXPECT_EQ(ending("while 1"), "timed-out cpu");
  EXPECT_EQ(ending("for i in range(1)"), "exited 0");
}

TEST(SandboxLayers, TheProgramLeadsASessionOfItsOwn) {
  EXPECT_EQ(printed_by_python("import os; print(os.getsid(0) == os.getpid() == os.getpgrp())"),
            "True\n");
}

TEST(SandboxLayers, NothingGivesPrivilegesBack) {
  if (!has_namespaces() && ::geteuid() != 0) return;
  constexpr int kLocked =
      1 | 2 | 64 | 128;  // no root, no raising of ambient capabilities: securebits.h
  EXPECT_EQ(printed_by_python("import ctypes; print(ctypes.CDLL(None).prctl(27))"),
            std::to_string(kLocked) + "\n");
  EXPECT_EQ(run_shell("exec grep CapBnd /proc/self/status").out, "CapBnd:\t0000000000000000\n");
}

// As a service manager starts programs that are to have a capability without being root.
void become_nobody_with_a_capability() {
  ::prctl(PR_SET_KEEPCAPS, 1);
  become_nobody();
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  const unsigned bit = 1u << CAP_NET_RAW;
  const __user_cap_data_struct some[2] = {{bit, bit, bit}, {}};
  require(::syscall(SYS_capset, &header, some) == 0, "keeping a capability");
  require(::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_NET_RAW, 0, 0) == 0,
          "making a capability ambient");
}

TEST(SandboxLayers, CapabilitiesThatTheJudgeHandsDownEndBeforeTheProgram) {
  if (::geteuid() != 0) return;  // nobody else has one to hand down
  const pid_t judge = ::fork();
  if (judge == 0) {
    become_nobody_with_a_capability();
    const auto own = Sandbox::start(SandboxMode::Reduced);
    const SandboxRun run =
        own->open_lane(system_view())
            ->run(shell("exec grep Cap[IPEA] /proc/self/status"), small_limits());
    std::fputs(run.out.c_str(), stderr);
    const std::string none = "0000000000000000\n";
    ::_exit(run.out == "CapInh:\t" + none + "CapPrm:\t" + none + "CapEff:\t" + none + "CapAmb:\t" +
                           none
                ? 0
                : 1);
  }
  int status = -1;
  ::waitpid(judge, &status, 0);
  EXPECT_EQ(status, 0);
}

TEST(SandboxLayers, AProgramThatLeapsOverTheMemoryLimitDoesNotGetThere) {
  sandbox();
  if (::access("/sys/fs/cgroup/memory/cgroup.procs", W_OK) != 0) return;
  Limits limits = small_limits();
  limits.memory = Bytes{32 << 20};
  const SandboxRun run = sandbox()
                             .open_lane(system_view())
                             ->run({.arguments = {"/usr/bin/python3", "-ISc", "b'x' * (100 << 20)"},
                                    .environment = {"PATH=/usr/bin"}},
                                   limits);
  EXPECT_EQ(describe(run.ending), "out-of-memory");
  EXPECT_LE(run.usage.peak_memory.count, limits.memory.count + (1 << 20));
}

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
  for (const pid_t process : processes("sandbox_layers_test"))
    if (is_ours(process) && status_word(process, "State") == "D") return true;
  return false;
}

TEST(SandboxLayers, ALaneThatWaitsIsNoLoadForTheMachine) {
  const auto lane = sandbox().open_lane(system_view());
  EXPECT_EQ(lane->run(shell("echo fine"), small_limits()).out, "fine\n");
  EXPECT_TRUE(comes_true([] { return !is_a_load(); }));
}

TEST(SandboxLayers, ALauncherThatIsKilledTakesItsRunAlong) {
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
TEST(SandboxLayers, AProgramIsKilledAtItsCpuLimitAlsoWhileItsInitWaits) {
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

TEST(SandboxLayers, ALauncherPreparesBeforeALaneIsWanted) {
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

TEST(SandboxLayers, WhatIsLeftOfClosedLanesIsRemovedBeforeTheEnd) {
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
