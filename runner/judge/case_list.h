// Which cases a problem has, in the order of its spec.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "runner/problem/spec.h"

namespace gavel {

// A case before its data is made.
struct PlannedCase {
  std::string name;
  Bilingual why;
  std::size_t position = 0;            // in ProblemSpec::cases, or of the family
  std::optional<std::uint64_t> index;  // of a generated case in its family, from 1
};

// The cases that `names` select (all when it is empty): a whole name ("case/single"), a name
// without its prefix ("single"), or a group ("case", "generate/small").
std::vector<PlannedCase> plan_cases(const ProblemSpec& problem,
                                    const std::vector<std::string>& names);

// Of a generated case with an answer, whose input is known to meet the constraints.
Input answered_input_of(const ProblemSpec& problem, const PlannedCase& planned);

Input input_of(const ProblemSpec& problem, const PlannedCase& planned);

}  // namespace gavel
