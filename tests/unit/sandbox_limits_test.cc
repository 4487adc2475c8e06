// What a program is stopped with at its limit.
#include <gtest/gtest.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <chrono>
#include <vector>

#include "runner/sandbox/precedence.h"
#include "runner/sandbox/processes.h"
#include "runner/sandbox/ticks.h"

namespace gavel {
namespace {

// Sleeps, in a process group of its own where it leads one.
pid_t start_sleeper(bool leads_a_group, const char* name = "sleeper") {
  const pid_t process = ::fork();
  if (process != 0) {
    if (leads_a_group) ::setpgid(process, process);
    return process;
  }
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::prctl(PR_SET_NAME, name);
  while (true) ::pause();
}

pid_t start_sleeper_in(pid_t group) {
  const pid_t process = start_sleeper(false);
  ::setpgid(process, group);
  return process;
}

// How it ended; 0 while it lives.
int ended_by(pid_t process, int flags) {
  int status = 0;
  return ::waitpid(process, &status, flags) == process && WIFSIGNALED(status) ? WTERMSIG(status)
                                                                              : 0;
}

void end(pid_t process) {
  ::kill(process, SIGKILL);
  ended_by(process, 0);
}

TEST(SandboxLimits, OneSignalReachesAWholeGroupAndNobodyElse) {
  const pid_t leader = start_sleeper(true), member = start_sleeper_in(leader);
  const pid_t other = start_sleeper(false);
  const ProcessGroup group([&] { return std::vector<int>{other, leader, member}; });
  ASSERT_EQ(group.number(), leader);
  if (group.signal(SIGKILL)) {
    EXPECT_EQ(ended_by(leader, 0), SIGKILL);
    EXPECT_EQ(ended_by(member, 0), SIGKILL);
  } else {  // before Linux 6.9 nobody got it
    EXPECT_EQ(stat_of(leader)->state, 'S');
    end(leader), end(member);
  }
  EXPECT_EQ(ended_by(other, WNOHANG), 0);
  end(other);
}

TEST(SandboxLimits, AGroupIsNoneWhereNobodyLeadsOne) {
  const pid_t process = start_sleeper(false);
  const ProcessGroup group([&] { return std::vector<int>{process}; });
  EXPECT_EQ(group.number(), 0);
  EXPECT_FALSE(group.signal(SIGKILL));
  EXPECT_EQ(ended_by(process, WNOHANG), 0);
  end(process);
}

TEST(SandboxLimits, ALeaderThatIsNotNamedTwiceHasNoGroup) {
  const pid_t leader = start_sleeper(true);
  int asked = 0;
  const ProcessGroup group(
      [&] { return ++asked == 1 ? std::vector<int>{leader} : std::vector<int>{}; });
  EXPECT_EQ(group.number(), 0);
  end(leader);
}

TEST(SandboxLimits, ANameThatLooksLikeFiguresMisleadsNobody) {
  const pid_t process = start_sleeper(true, ") Z 1 2 3");
  while (stat_of(process)->state == 'R') ::sched_yield();
  const auto stat = stat_of(process);
  ASSERT_TRUE(stat);
  EXPECT_EQ(stat->state, 'S');
  EXPECT_EQ(stat->parent, ::getpid());
  EXPECT_EQ(stat->group, process);
  EXPECT_EQ(stat->threads, 1);
  end(process);
  EXPECT_FALSE(stat_of(process));
}

TEST(SandboxLimits, AMomentBetweenTicksIsNearAndLeavesTimeForALook) {
  using namespace std::chrono;
  timespec resolution{};
  ASSERT_EQ(::clock_getres(CLOCK_MONOTONIC_COARSE, &resolution), 0);
  const nanoseconds period(resolution.tv_nsec);
  if (period < milliseconds(4)) return;  // no time for one: any moment will do
  const steady_clock::time_point tick{period * 1000};
  for (nanoseconds phase{}; phase < period; phase += microseconds(10)) {
    for (const nanoseconds ahead : {nanoseconds(1), nanoseconds(milliseconds(3))}) {
      const auto moment = tick + phase, now = moment - ahead;
      const auto found = between_ticks(moment, now);
      EXPECT_GT(found, now);
      EXPECT_LE(abs(found - moment), microseconds(660));
      EXPECT_GE((found - tick + period) % period, microseconds(60));
      EXPECT_LE((found - tick + period) % period, period - microseconds(600));
    }
  }
}

// Whether this process may have it at all.
bool may_go_first() {
  const sched_param first{.sched_priority = 1}, usual{};
  const bool may = ::sched_setscheduler(0, SCHED_FIFO | SCHED_RESET_ON_FORK, &first) == 0;
  if (may) ::sched_setscheduler(0, SCHED_OTHER | SCHED_RESET_ON_FORK, &usual);
  return may;
}

TEST(SandboxLimits, PrecedenceIsTakenWhereItMayBeAndGivenBack) {
  const int usual = ::sched_getscheduler(0);
  const bool may = may_go_first();
  {
    Precedence precedence;
    EXPECT_EQ(::sched_getscheduler(0) & ~SCHED_RESET_ON_FORK, usual);
    precedence.take();
    precedence.take();
    EXPECT_EQ(::sched_getscheduler(0) & ~SCHED_RESET_ON_FORK, may ? SCHED_FIFO : usual);
  }
  EXPECT_EQ(::sched_getscheduler(0) & ~SCHED_RESET_ON_FORK, usual);
}

TEST(SandboxLimits, PrecedenceIsNotInherited) {
  Precedence precedence;
  precedence.take();
  const pid_t child = ::fork();
  if (child == 0) ::_exit(::sched_getscheduler(0) & ~SCHED_RESET_ON_FORK);
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_EQ(WEXITSTATUS(status), SCHED_OTHER);
}

}  // namespace
}  // namespace gavel
