#include "runner/complexity/regression.h"

#include <array>
#include <cmath>
#include <limits>

namespace gavel {
namespace {

// Student's t, 99.5 % quantile, for 1 to 30 degrees of freedom (NIST/SEMATECH
// e-Handbook, 1.3.6.7.2).
constexpr std::array<double, 30> kQuantiles{63.657, 9.925, 5.841, 4.604, 4.032, 3.707, 3.499, 3.355,
                                            3.250,  3.169, 3.106, 3.055, 3.012, 2.977, 2.947, 2.921,
                                            2.898,  2.878, 2.861, 2.845, 2.831, 2.819, 2.807, 2.797,
                                            2.787,  2.779, 2.771, 2.763, 2.756, 2.750};

double quantile(std::size_t degrees) {
  return degrees <= kQuantiles.size() ? kQuantiles[degrees - 1] : 2.704;
}

}  // namespace

Line fit_line(std::span<const std::pair<double, double>> points) {
  const auto n = static_cast<double>(points.size());
  double mean_x = 0;
  double mean_y = 0;
  for (const auto& [x, y] : points) {
    mean_x += x / n;
    mean_y += y / n;
  }
  double sxx = 0;
  double sxy = 0;
  for (const auto& [x, y] : points) {
    sxx += (x - mean_x) * (x - mean_x);
    sxy += (x - mean_x) * (y - mean_y);
  }
  if (points.size() < 3 || sxx <= 0) {
    return {.slope = 0, .half_width = std::numeric_limits<double>::infinity(), .rms = 0};
  }
  const double slope = sxy / sxx;
  double squares = 0;
  for (const auto& [x, y] : points) {
    const double residual = y - mean_y - slope * (x - mean_x);
    squares += residual * residual;
  }
  const std::size_t degrees = points.size() - 2;
  const double error = std::sqrt(squares / static_cast<double>(degrees) / sxx);
  return {.slope = slope, .half_width = quantile(degrees) * error, .rms = std::sqrt(squares / n)};
}

}  // namespace gavel
