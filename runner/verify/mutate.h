// A solution's text, changed in one place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "runner/verify/mutation_rules.h"

namespace gavel {

struct Mutant {
  std::string name;           // of the operator: "relational"
  std::string text;           // the whole solution
  std::size_t line = 0;       // the first that differs, from 1
  std::string before, after;  // that line in both, without blanks around it
};

// Every mutant that the rules make of `text`, in the order of the places; no two are the same.
std::vector<Mutant> make_mutants(std::string_view text, const MutationRules& rules);

}  // namespace gavel
