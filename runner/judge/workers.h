// Shares tasks among threads, each with lanes of its own.
#pragma once

#include <cstddef>
#include <functional>

#include "runner/sandbox/lanes.h"

namespace gavel {

// How many threads for_each_task() has. Where processes cannot be told apart it is one.
std::size_t worker_count(int workers, std::size_t tasks, const Sandbox& sandbox);

// Calls `work` for 0 to count - 1, in that order but not one after the other; returns when all are
// done. `workers` threads at most; 0: one for each core. The first exception ends the rest and is
// thrown again here.
void for_each_task(std::size_t count, int workers, Sandbox& sandbox,
                   const std::function<void(std::size_t, Lanes&)>& work);

}  // namespace gavel
