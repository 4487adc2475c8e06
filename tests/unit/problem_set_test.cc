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

TEST_P(ProblemSet, GrowsAlongItsRays) {
  const auto loaded = load_problem(GetParam());
  if (!std::holds_alternative<ProblemSpec>(loaded)) GTEST_FAIL();
  const auto& problem = std::get<ProblemSpec>(loaded);
  for (const Ray& ray : problem.complexity.grow) {
    for (const FamilySpec& family : problem.families) {
      if (std::find(ray.families.begin(), ray.families.end(), family.name) == ray.families.end()) {
        continue;
      }
      for (const std::int64_t size : {ray.from, ray.step ? ray.from + *ray.step : ray.from * 8}) {
        Sizes sizes = ray.fixed;
        for (const std::string& name : ray.vary) sizes[name] = size;
        try {
          const Sizes measured = measure_sizes(problem, generate(problem, family, 1, sizes));
          for (const std::string& name : ray.vary) {
            EXPECT_NEAR(static_cast<double>(measured.at(name)), static_cast<double>(size),
                        static_cast<double>(size) / 50)
                << problem.id << " " << family.name << " " << name;
          }
        } catch (const Error& error) {
          ADD_FAILURE() << error.what();
        }
      }
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
