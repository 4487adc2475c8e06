#include "runner/verify/check_inputs.h"

#include <algorithm>

#include "runner/base/error.h"
#include "runner/problem/generator.h"

namespace gavel {
namespace {

// The inputs that the family makes for `test`; the first failure is enough.
void make_all(const ProblemSpec& problem, const FamilySpec& family) {
  if (family.for_time_only) return;
  for (std::uint64_t index = 1; index <= family.count; ++index) generate(problem, family, index);
}

// Those that measuring growth begins with.
void make_first_of_rays(const ProblemSpec& problem, const FamilySpec& family) {
  for (const Ray& ray : problem.complexity.grow) {
    if (std::ranges::count(ray.families, family.name) == 0) continue;
    Sizes sizes = ray.fixed;
    for (const std::string& name : ray.vary) sizes[name] = ray.from;
    generate(problem, family, 1, sizes);
  }
}

}  // namespace

std::vector<Finding> check_inputs(const ProblemSpec& problem) {
  std::vector<Finding> findings;
  for (const FamilySpec& family : problem.families) {
    try {
      make_all(problem, family);
      make_first_of_rays(problem, family);
    } catch (const Error& error) {
      findings.push_back({FindingKind::BadFamily, "generate/" + family.name, {error.what()}});
    }
  }
  return findings;
}

}  // namespace gavel
