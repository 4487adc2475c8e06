// A family of generated inputs: the same data for (problem, family, index) on every machine.
// docs/problem-format.md says which numbers are drawn in which order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "runner/problem/constraints.h"
#include "runner/problem/maker.h"
#include "runner/problem/spec.h"

namespace gavel {

// Slots of its expressions: sizes, parameters in the signature's order, then indexes `i`.
struct Generator {
  struct Size {
    std::string name;
    Number number;
  };
  std::vector<Size> sizes;           // in the file's order
  std::vector<MakerPtr> makers;      // by parameter
  std::optional<CallsMaker> calls;   // of a class
  std::vector<Requirement> require;  // of this family
  std::size_t index_slots = 0;       // how deep `i` nests
};

// Input `index` (from 1) of the family. Error when the family cannot make it: a bound the wrong way
// round, requirements not met in 1,000 tries, an input beyond the problem's constraints.
Input generate(const ProblemSpec& problem, const FamilySpec& family, std::uint64_t index);
// The same without looking whether it meets the problem's constraints, when it is known to: its
// answer was computed from the same text of the problem.
Input generate_known(const ProblemSpec& problem, const FamilySpec& family, std::uint64_t index);
// The same with some sizes set: the problem's ranges and lengths do not apply then, all else does.
Input generate(const ProblemSpec& problem, const FamilySpec& family, std::uint64_t index,
               const Sizes& sizes);

}  // namespace gavel
