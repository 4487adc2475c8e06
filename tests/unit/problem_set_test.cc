// The problems that are shipped: each loads, and each family makes what it promises.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "runner/base/error.h"
#include "runner/problem/generator.h"
#include "runner/problem/input.h"
#include "runner/problem/load.h"

namespace gavel {
namespace {

std::vector<std::filesystem::path> shipped_problems() {
  return find_problems(std::filesystem::path(GAVEL_SOURCE_DIR) / "problems");
}

class ProblemSet : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(ProblemSet, LoadsAndMakesItsInputs) {
  const auto loaded = load_problem(GetParam());
  if (const auto* errors = std::get_if<std::vector<SpecError>>(&loaded)) {
    for (const SpecError& error : *errors) ADD_FAILURE() << to_string(error);
    return;
  }
  const auto& problem = std::get<ProblemSpec>(loaded);
  for (const FamilySpec& family : problem.families) {
    for (std::uint64_t i = 1; i <= family.count; ++i) {
      try {
        generate(problem, family, i);
      } catch (const Error& error) {
        ADD_FAILURE() << error.what();
        break;
      }
    }
  }
}

Sizes sizes_at(const ProblemSpec& problem, const Ray& ray, const FamilySpec& family,
               std::int64_t size) {
  Sizes sizes = ray.fixed;
  for (const std::string& name : ray.vary) sizes[name] = size;
  return measure_sizes(problem, generate(problem, family, 1, sizes));
}

// The first of the sizes that vary is the one that was asked for, the others are so or a share.
void grow_along(const ProblemSpec& problem, const Ray& ray, const FamilySpec& family) {
  const std::int64_t last = ray.step ? ray.from + *ray.step : ray.from * 8;
  try {
    const Sizes small = sizes_at(problem, ray, family, ray.from);
    const Sizes large = sizes_at(problem, ray, family, last);
    for (const std::string& name : ray.vary) {
      const double first = name == ray.vary.front() ? static_cast<double>(ray.from)
                                                    : static_cast<double>(small.at(name));
      const double due = first * static_cast<double>(last) / static_cast<double>(ray.from);
      EXPECT_GT(first, 0) << problem.id << " " << family.name << " " << name;
      EXPECT_NEAR(static_cast<double>(small.at(name)), first, first / 50)
          << problem.id << " " << family.name << " " << name;
      EXPECT_NEAR(static_cast<double>(large.at(name)), due, due / 50)
          << problem.id << " " << family.name << " " << name;
    }
  } catch (const Error& error) {
    ADD_FAILURE() << error.what();
  }
}

TEST_P(ProblemSet, GrowsAlongItsRays) {
  const auto loaded = load_problem(GetParam());
  if (!std::holds_alternative<ProblemSpec>(loaded)) GTEST_FAIL();
  const auto& problem = std::get<ProblemSpec>(loaded);
  for (const Ray& ray : problem.complexity.grow) {
    for (const FamilySpec& family : problem.families) {
      if (std::find(ray.families.begin(), ray.families.end(), family.name) == ray.families.end()) {
        continue;
      }
      grow_along(problem, ray, family);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Shipped, ProblemSet, testing::ValuesIn(shipped_problems()),
                         [](const auto& problem) {
                           std::string name = problem.param.filename().string();
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

}  // namespace
}  // namespace gavel
