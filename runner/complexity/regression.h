// Least squares through points, with confidence intervals.
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

// A parabola: its slope at the last point and how it is curved, with 99 % half-widths.
struct Bend {
  double end_slope = 0;
  double end_half_width = 0;
  double curvature = 0;
  double curvature_half_width = 0;
  double rms = 0;  // of the residuals
};

// Needs four points or more with different x, else the half-widths are infinite.
Bend fit_bend(std::span<const std::pair<double, double>> points);

}  // namespace gavel
