// Searches for an input that a solution fails on, beyond the problem's own cases.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "runner/judge/judge.h"

namespace gavel {

struct StressOptions {
  std::uint64_t seed = 1;
  Duration time = std::chrono::seconds(10);        // for the search
  Duration shrink_time = std::chrono::seconds(2);  // for the smallest counterexample afterwards
};

struct StressResult {
  SolutionResult solution;  // `cases` holds the one that failed, if any; `total` what was tried
  Duration elapsed{};       // of the search, without what was built before
};

using OnTried = std::function<void(std::size_t tried)>;

// The same seed tries the same inputs in the same order: those of every family, with indexes that
// follow from the seed, each family as much data as the others. A counterexample is asked of a
// second reference too, where one works here. Error when the problem has no family or no
// reference, when a reference fails, or when two disagree: the spec's fault.
StressResult stress(const Task& task, const StressOptions& options,
                    std::vector<Toolchain>& toolchains, Sandbox& sandbox, const OnTried& on_tried);

}  // namespace gavel
