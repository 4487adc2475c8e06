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

// The same where of the variance of each y so much is known to be chance. What the points scatter
// beyond it is the same for all; they are weighted by the inverse of both.
Line fit_line(std::span<const std::pair<double, double>> points, std::span<const double> chances);

// Many lines are drawn through costs that depend on chance, and one in a hundred is steeper or
// flatter than its interval has it: its word on a threshold holds only where it is narrow or says
// far more.
bool is_loose(const Line& line, double threshold);

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
