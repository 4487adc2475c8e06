// Least squares through points, with a confidence interval.
#pragma once

#include <span>
#include <utility>

namespace gavel {

struct Line {
  double slope = 0;
  double half_width = 0;  // 99 %, two-sided, of the slope
  double rms = 0;         // of the residuals
};

// Needs three points or more with different x, else the half-width is infinite.
Line fit_line(std::span<const std::pair<double, double>> points);

}  // namespace gavel
