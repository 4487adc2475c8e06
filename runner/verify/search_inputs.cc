#include "runner/verify/search_inputs.h"

#include "runner/base/error.h"
#include "runner/problem/constraints.h"
#include "runner/problem/generator.h"
#include "runner/problem/input.h"

namespace gavel {
namespace {

std::optional<Input> try_generate(const ProblemSpec& problem, const FamilySpec& family,
                                  std::uint64_t index, const Sizes& sizes) {
  try {
    Input input = generate(problem, family, index, sizes);
    if (is_allowed(problem, input)) return input;
  } catch (const Error&) {  // this family has no input of this size
  }
  return std::nullopt;
}

// All sizes of the family alike, small first; then as the family draws them.
std::vector<Sizes> sizes_to_try(const FamilySpec& family) {
  std::vector<Sizes> all;
  for (const std::int64_t size : {1, 2, 3, 4, 5, 7, 10}) {
    Sizes sizes;
    for (const Generator::Size& one : family.generator->sizes) sizes[one.name] = size;
    all.push_back(sizes);
  }
  if (!family.for_time_only) all.emplace_back();
  return all;
}

}  // namespace

std::optional<Input> search_families(const ProblemSpec& problem, const HasProperty& has_property,
                                     const SearchBudget& budget) {
  const auto end = std::chrono::steady_clock::now() + budget.time;
  std::size_t left = budget.questions;
  for (std::uint64_t round = 1; left > 0; ++round) {
    bool has_asked = false;
    for (const FamilySpec& family : problem.families) {
      for (const Sizes& sizes : sizes_to_try(family)) {
        if (std::chrono::steady_clock::now() > end || left == 0) return std::nullopt;
        auto input = try_generate(problem, family, family.count + round, sizes);
        if (!input) continue;
        has_asked = true;
        --left;
        if (has_property(*input)) return input;
      }
    }
    if (!has_asked) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace gavel
