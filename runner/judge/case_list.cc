#include "runner/judge/case_list.h"

#include <fmt/format.h>

#include <algorithm>

#include "runner/problem/generator.h"

namespace gavel {
namespace {

bool is_selected(const std::string& name, const std::vector<std::string>& wanted) {
  if (wanted.empty()) return true;
  return std::ranges::any_of(wanted, [&](const std::string& pattern) {
    if (name == pattern || name.starts_with(pattern + "/")) return true;
    const std::size_t slash = name.find('/');
    return slash != std::string::npos && name.substr(slash + 1) == pattern;
  });
}

}  // namespace

std::vector<PlannedCase> plan_cases(const ProblemSpec& problem,
                                    const std::vector<std::string>& names) {
  std::size_t most = problem.cases.size();
  for (const FamilySpec& family : problem.families) most += family.for_time_only ? 0 : family.count;
  std::vector<PlannedCase> plan;
  if (names.empty()) plan.reserve(most);
  const auto add = [&](PlannedCase planned) {
    if (is_selected(planned.name, names)) plan.push_back(std::move(planned));
  };
  for (std::size_t i = 0; i < problem.cases.size(); ++i) {
    add({.name = problem.cases[i].name, .why = problem.cases[i].why, .position = i, .index = {}});
  }
  for (std::size_t f = 0; f < problem.families.size(); ++f) {
    const FamilySpec& family = problem.families[f];
    if (family.for_time_only) continue;
    for (std::uint64_t index = 1; index <= family.count; ++index) {
      add({.name = fmt::format("generate/{}/{}", family.name, index),
           .why = {},
           .position = f,
           .index = index});
    }
  }
  return plan;
}

Input answered_input_of(const ProblemSpec& problem, const PlannedCase& planned) {
  if (!planned.index) return problem.cases.at(planned.position).input;
  return generate_known(problem, problem.families.at(planned.position), *planned.index);
}

Input input_of(const ProblemSpec& problem, const PlannedCase& planned) {
  if (!planned.index) return problem.cases.at(planned.position).input;
  return generate(problem, problem.families.at(planned.position), *planned.index);
}

}  // namespace gavel
