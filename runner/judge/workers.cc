#include "runner/judge/workers.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace gavel {

std::size_t worker_count(int workers, std::size_t tasks, const Sandbox& sandbox) {
  if (!sandbox.counts_processes_apart()) return 1;
  const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
  const std::size_t most = workers > 0 ? static_cast<std::size_t>(workers) : cores;
  return std::max<std::size_t>(1, std::min(most, tasks));
}

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
