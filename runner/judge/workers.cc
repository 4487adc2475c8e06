#include "runner/judge/workers.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace gavel {
namespace {

std::size_t worker_count(int wanted, std::size_t tasks, const Sandbox& sandbox) {
  if (!sandbox.counts_processes_apart()) return 1;
  const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
  const std::size_t most = wanted > 0 ? static_cast<std::size_t>(wanted) : cores;
  return std::max<std::size_t>(1, std::min(most, tasks));
}

}  // namespace

void for_each_task(std::size_t count, int workers, Sandbox& sandbox,
                   const std::function<void(std::size_t, Lanes&)>& work) {
  std::atomic<std::size_t> next = 0;
  std::mutex stopping;
  std::exception_ptr stopped;
  const auto serve = [&] {
    try {
      Lanes lanes(sandbox);
      for (std::size_t i; (i = next++) < count;) work(i, lanes);
    } catch (...) {
      const std::scoped_lock lock(stopping);
      if (!stopped) stopped = std::current_exception();
      next = count;
    }
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < worker_count(workers, count, sandbox); ++i)
      others.emplace_back(serve);
    serve();  // a thread has memory of its own to begin with, which one task is not worth
  }
  if (stopped) std::rethrow_exception(stopped);
}

}  // namespace gavel
