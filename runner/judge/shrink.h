// The smallest input that still fails.
#pragma once

#include <chrono>
#include <functional>

#include "runner/problem/spec.h"

namespace gavel {

// Whether an input, which fulfils every constraint of the problem, still shows the failure.
using StillFails = std::function<bool(const Input&)>;

struct ShrinkBudget {
  std::size_t most_tries = 20'000;
  Duration most_time = std::chrono::seconds(2);  // wall time; what was found by then is the answer
};

// Greedy, by type: fewer elements, calls, nodes and characters; smaller numbers, plainer
// characters. The same input and the same answers of `still_fails` give the same result while the
// time lasts. Gives `input` itself where nothing smaller fails.
Input shrink(const ProblemSpec& problem, const Input& input, const ShrinkBudget& budget,
             const StillFails& still_fails);

}  // namespace gavel
