// What a run costs: posix_spawn, the sandbox full and reduced, and bubblewrap on the same static
// program, in turns, so that a disturbance hits all alike. Then by how much limits are overshot.
//
//   sandbox_bench [rounds]
#include <fmt/format.h>
#include <signal.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <thread>
#include <vector>

#include "runner/base/error.h"
#include "runner/sandbox/processes.h"
#include "runner/sandbox/sandbox.h"

extern char** environ;

namespace gavel {
namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

struct Contender {
  std::string name;
  std::function<void()> run;
  std::vector<double> times;  // ms
};

void spawn(std::vector<const char*> arguments) {
  arguments.push_back(nullptr);
  pid_t process;
  if (::posix_spawn(&process, arguments[0], nullptr, nullptr,
                    const_cast<char* const*>(arguments.data()), environ) != 0)
    throw Error(std::string("cannot start ") + arguments[0]);
  ::waitpid(process, nullptr, 0);
}

View view() { return {.paths = {GAVEL_NOTHING_FOLDER, "/usr", "/bin", "/lib", "/lib64"}}; }

Command nothing() { return {.arguments = {GAVEL_NOTHING}}; }

void run_nothing(Lane& lane) {
  const SandboxRun run = lane.run(nothing(), {});
  if (!std::holds_alternative<Exited>(run.ending)) throw Error("the program did not exit");
}

double at(std::vector<double> times, double share) {
  std::sort(times.begin(), times.end());
  return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void measure(std::vector<Contender>& contenders, int rounds) {
  constexpr int kInARow = 50;
  for (int round = 0; round < rounds; ++round) {
    for (Contender& one : contenders) {
      for (int i = 0; i < (one.name == "bubblewrap" ? 5 : kInARow); ++i) {
        const auto begin = Clock::now();
        one.run();
        one.times.push_back(Milliseconds(Clock::now() - begin).count());
      }
    }
  }
  const double base = at(contenders.front().times, 0.5);
  fmt::print("{:<14} {:>9} {:>9} {:>9} {:>7}\n", "", "fastest", "median", "99th", "times");
  for (const Contender& one : contenders)
    fmt::print("{:<14} {:>6.3f} ms {:>6.3f} ms {:>6.3f} ms {:>7.2f}\n", one.name, at(one.times, 0),
               at(one.times, 0.5), at(one.times, 0.99), at(one.times, 0.5) / base);
}

// Runs a second with `count` threads, each doing `work` again and again.
double throughput(int count, const std::function<std::function<void()>()>& make_work) {
  constexpr auto kTime = std::chrono::seconds(2);
  std::vector<std::thread> threads;
  std::vector<long> runs(static_cast<std::size_t>(count));
  std::vector<std::function<void()>> work;
  for (int i = 0; i < count; ++i) work.push_back(make_work());
  const auto end = Clock::now() + kTime;
  for (std::size_t i = 0; i < runs.size(); ++i)
    threads.emplace_back([&, i] {
      for (; Clock::now() < end; ++runs[i]) work[i]();
    });
  long total = 0;
  for (std::thread& thread : threads) thread.join();
  for (const long one : runs) total += one;
  return static_cast<double>(total) / std::chrono::duration<double>(kTime).count();
}

void wrap_with_bubblewrap() {
  spawn({"/usr/bin/bwrap", "--unshare-all", "--die-with-parent", "--ro-bind", "/", "/", "--dev",
         "/dev", "--proc", "/proc", "--tmpfs", "/tmp", GAVEL_NOTHING});
}

bool has_bubblewrap() { return ::access("/usr/bin/bwrap", X_OK) == 0; }

void print_throughput(Sandbox& full, Sandbox& reduced) {
  using Maker = std::function<std::function<void()>()>;
  const auto laned = [](Sandbox& sandbox) -> Maker {
    return [&] {
      return [lane = std::shared_ptr<Lane>(sandbox.open_lane(view()))] { run_nothing(*lane); };
    };
  };
  std::vector<std::pair<std::string, Maker>> makers = {
      {"posix_spawn", [] { return [] { spawn({GAVEL_NOTHING}); }; }},
      {"full", laned(full)},
      {"reduced", laned(reduced)}};
  if (has_bubblewrap()) makers.push_back({"bubblewrap", [] { return wrap_with_bubblewrap; }});
  fmt::print("\nruns a second  {:>10} {:>10}   (part of posix_spawn's)\n", "1 lane", "2 lanes");
  double one_bare = 0, two_bare = 0;
  for (const auto& [name, maker] : makers) {
    const double one = throughput(1, maker), two = throughput(2, maker);
    if (name == "posix_spawn") one_bare = one, two_bare = two;
    fmt::print("{:<14} {:>10.0f} {:>10.0f}   {:.2f} {:.2f}\n", name, one, two, one / one_bare,
               two / two_bare);
  }
}

void print_overshoot(const char* name, Lane& lane, const char* script, Limits limits,
                     Duration Usage::*clock, Duration limit) {
  double worst = 0;
  for (int i = 0; i < 10; ++i) {
    const SandboxRun run = lane.run(
        {.arguments = {"/usr/bin/python3", "-ISc", script}, .environment = {"PATH=/usr/bin"}},
        limits);
    if (!std::holds_alternative<TimedOut>(run.ending)) throw Error("did not time out: " + run.err);
    worst = std::max(worst, Milliseconds(run.usage.*clock - limit).count());
  }
  fmt::print("{:<10} {:>6.2f} ms\n", name, worst);
}

double children_cpu_milliseconds() {
  rusage usage{};
  ::getrusage(RUSAGE_CHILDREN, &usage);
  const auto of = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
  };
  return of(usage.ru_utime) + of(usage.ru_stime);
}

double cpu_milliseconds(pid_t process) {
  clockid_t clock;
  timespec time{};
  if (::clock_getcpuclockid(process, &clock) == 0) ::clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// What the kernel takes to end sixteen interpreters that sleep, without any sandbox: a judge that
// counts it as theirs overshoots by that much more. Ours does not.
double end_of_sixteen() {
  ::prctl(PR_SET_CHILD_SUBREAPER, 1);
  const double others = children_cpu_milliseconds();
  const char* const arguments[] = {"/usr/bin/python3", "-ISc",
                                   "import os, time\n"
                                   "for i in range(4): os.fork()\n"
                                   "time.sleep(9)",
                                   nullptr};
  pid_t first;
  if (::posix_spawn(&first, arguments[0], nullptr, nullptr, const_cast<char* const*>(arguments),
                    environ) != 0)
    throw Error("cannot start python3");
  std::vector<int> sixteen;
  while (sixteen.size() < 16) {
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    sixteen = descendants_of(first);
    sixteen.push_back(first);
  }
  double before = 0;
  for (const int process : sixteen) before += cpu_milliseconds(process);
  for (const int process : sixteen) ::kill(process, SIGKILL);
  // Parents first: theirs become ours.
  ::waitpid(first, nullptr, 0);
  for (const int process : sixteen)
    while (process != first && ::waitpid(process, nullptr, 0) < 0 && ::kill(process, 0) == 0)
      std::this_thread::yield();
  return children_cpu_milliseconds() - others - before;
}

void print_overshoots(Sandbox& full) {
  const auto lane = full.open_lane(view());
  Limits limits;
  limits.cpu_time = std::chrono::milliseconds(300);
  fmt::print("\nworst overshoot of ten\n");
  print_overshoot("CPU", *lane, "while 1: pass", limits, &Usage::cpu_time, limits.cpu_time);
  print_overshoot("threads", *lane,
                  "import threading\n"
                  "for i in range(4): threading.Thread(target=lambda: sum(range(10**12))).start()",
                  limits, &Usage::cpu_time, limits.cpu_time);
  print_overshoot("children", *lane,
                  "import os\n"
                  "for i in range(4): os.fork()\n"
                  "while 1: pass",
                  limits, &Usage::cpu_time, limits.cpu_time);
  double most = 0;
  for (int i = 0; i < 10; ++i) most = std::max(most, end_of_sixteen());
  fmt::print("{:<10} {:>6.2f} ms\n", "  bare end", most);
  limits.wall_time = std::chrono::milliseconds(300);
  print_overshoot("sleepers", *lane, "import time; time.sleep(9)", limits, &Usage::wall_time,
                  limits.wall_time);
}

}  // namespace
}  // namespace gavel

int main(int count, char** arguments) {
  using namespace gavel;
  try {
    const int rounds = count > 1 ? std::atoi(arguments[1]) : 20;
    const auto full = Sandbox::start(SandboxMode::Auto);
    const auto reduced = Sandbox::start(SandboxMode::Reduced);
    const auto full_lane = full->open_lane(view());
    const auto reduced_lane = reduced->open_lane(view());
    std::vector<Contender> contenders = {{"posix_spawn", [] { spawn({GAVEL_NOTHING}); }, {}},
                                         {"full", [&] { run_nothing(*full_lane); }, {}},
                                         {"reduced", [&] { run_nothing(*reduced_lane); }, {}}};
    if (has_bubblewrap()) contenders.push_back({"bubblewrap", wrap_with_bubblewrap, {}});
    for (const MissingLayer& layer : full->missing_layers())
      fmt::print("missing: {}\n", layer.name);
    measure(contenders, rounds);
    print_throughput(*full, *reduced);
    print_overshoots(*full);
    return 0;
  } catch (const Error& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 3;
  }
}
