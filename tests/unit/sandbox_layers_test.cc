// Layers that stand behind others: no attack shows that one is missing while the rest holds, so
// each is looked at by itself.
#include <gtest/gtest.h>
#include <linux/capability.h>
#include <sys/syscall.h>

#include <filesystem>
#include <sstream>

#include "tests/unit/sandbox_fixture.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

std::string printed_by_python(Lane& lane, const std::string& script) {
  return lane
      .run({.arguments = {"/usr/bin/python3", "-ISc", script}, .environment = {"PATH=/usr/bin"}},
           small_limits())
      .out;
}

std::string printed_by_python(const std::string& script) {
  return printed_by_python(*sandbox().open_lane(system_view()), script);
}

// Where a step of the full mode fails gavel does without, and most of these would hold of nothing.
TEST(SandboxLayers, OnlyWhereNamespacesAreRefusedItDoesWithoutThem) {
  EXPECT_EQ(has_namespaces(), situation() != "refused" && situation() != "reduced")
      << "user namespaces are needed here: unshare --user --map-root-user true";
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

}  // namespace
}  // namespace gavel
