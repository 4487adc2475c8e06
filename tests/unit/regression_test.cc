#include "runner/complexity/regression.h"

#include <gtest/gtest.h>

#include <cmath>

namespace gavel {
namespace {

TEST(Regression, GivesTheSlopeAndItsInterval) {
  // y = 2 x with residuals +1, -1, -1, +1: slope 2, s^2 = 4 / 2, Sxx = 5, t(0.995, 2) = 9.925.
  const std::pair<double, double> points[] = {{0, 1}, {1, 1}, {2, 3}, {3, 7}};
  const Line line = fit_line(points);
  EXPECT_NEAR(line.slope, 2, 1e-12);
  EXPECT_NEAR(line.half_width, 9.925 * std::sqrt(2.0 / 5), 1e-9);
}

TEST(Regression, IsUnsureWithTwoPoints) {
  const std::pair<double, double> points[] = {{0, 1}, {1, 1}};
  EXPECT_TRUE(std::isinf(fit_line(points).half_width));
}

}  // namespace
}  // namespace gavel
