#include "runner/complexity/hidden_power.h"

#include <gtest/gtest.h>

#include <cmath>

#include "runner/complexity/nearest.h"
#include "tests/unit/growth_fixture.h"

namespace gavel {
namespace {

bool hides(const Cost& cost, const std::string& target = "n") {
  return hidden_power(ray_of(cost), growth(target)).has_value();
}

// A thousand rows that are looked through, in TypeScript.
TEST(HiddenPower, IsSeenWhereEachDoublingRisesTwiceAsMuch) {
  const CostRay rows = ray_of_pairs({{1000, 3599437},
                                     {2000, 6459197},
                                     {4000, 12123254},
                                     {8000, 23557372},
                                     {16000, 46854441},
                                     {32000, 95149018},
                                     {64000, 198800839}});
  const auto power = hidden_power(rows, growth("n"));
  ASSERT_TRUE(power);
  EXPECT_EQ(nearest_growth(std::vector{*power}), "n^2");
  EXPECT_FALSE(hidden_power(rows, growth("n^2")));
}

TEST(HiddenPower, IsSeenBeneathConstantsAndTheTarget) {
  EXPECT_TRUE(hides([](double n) { return 1e6 + 3000 * n + 0.001 * n * n; }));
  EXPECT_TRUE(hides([](double n) { return 1e6 + 300 * n + 0.1 * std::pow(n, 1.5); }));
  EXPECT_TRUE(hides([](double n) { return 30 * n * std::log(n) + 0.001 * n * n; }, "n log n"));
}

TEST(HiddenPower, IsNeitherALogarithmNorWhatWearsOffNorASmallPart) {
  EXPECT_FALSE(hides([](double n) { return 1e6 + 300 * n; }));
  EXPECT_FALSE(hides([](double n) { return 1e6 + 3 * n * std::log2(n); }));
  EXPECT_FALSE(hides([](double n) { return n * std::log2(n) * std::log2(n); }));
  EXPECT_FALSE(hides([](double n) { return 3000 * n - 100 * std::pow(n, 0.9); }));
  EXPECT_FALSE(hides([](double n) { return 3000 * n + 1e-6 * n * n; }));
}

TEST(HiddenPower, IsNotAStepNorARiseOfFewDoublings) {
  EXPECT_FALSE(hides([](double n) { return (n > 500'000 ? 400 : 300) * n; }));
  EXPECT_FALSE(hides([](double n) { return 300 * n + (n > 100'000 ? 0.001 * n * n : 0); }));
  EXPECT_FALSE(hides([](double n) { return 300 * n + 100 * std::exp2(std::ceil(std::log2(n))); }));
  EXPECT_FALSE(hidden_power(ray_of([](double n) { return n * n; }, 1000, 4), growth("n")));
}

TEST(HiddenPower, OfAConstantTargetNothingIsSaid) {
  EXPECT_FALSE(hides([](double n) { return n * n; }, "1"));
  EXPECT_FALSE(hidden_power({.vary = {"n"}, .points = {}}, growth("n")));
}

}  // namespace
}  // namespace gavel
