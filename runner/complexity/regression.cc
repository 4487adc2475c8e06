#include "runner/complexity/regression.h"

#include <array>
#include <cmath>
#include <limits>
#include <vector>

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

Bend fit_bend(std::span<const std::pair<double, double>> points) {
  constexpr double kUnknown = std::numeric_limits<double>::infinity();
  const Bend none{.end_slope = 0,
                  .end_half_width = kUnknown,
                  .curvature = 0,
                  .curvature_half_width = kUnknown,
                  .rms = 0};
  if (points.size() < 4) return none;
  // With y = a + b x + c x^2 and the last point at x = 0, b is the slope there. Curvature and slope
  // are fitted to what is left of x^2 and y once a straight line is taken off.
  const auto n = static_cast<double>(points.size());
  const double last = points.back().first;
  std::vector<std::pair<double, double>> squares;
  std::vector<std::pair<double, double>> values;
  double mean_x = 0;
  for (const auto& [x, y] : points) {
    squares.emplace_back(x - last, (x - last) * (x - last));
    values.emplace_back(x - last, y);
    mean_x += (x - last) / n;
  }
  const Line line_of_squares = fit_line(squares);
  const Line line_of_values = fit_line(values);
  const auto rest = [n, mean_x](const std::vector<std::pair<double, double>>& pairs, double slope) {
    double mean = 0;
    for (const auto& [x, y] : pairs) mean += y / n;
    std::vector<double> left;
    for (const auto& [x, y] : pairs) left.push_back(y - mean - slope * (x - mean_x));
    return left;
  };
  const std::vector<double> curved = rest(squares, line_of_squares.slope);
  const std::vector<double> left = rest(values, line_of_values.slope);
  double scc = 0;
  double scl = 0;
  double sxx = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    scc += curved[i] * curved[i];
    scl += curved[i] * left[i];
    sxx += (squares[i].first - mean_x) * (squares[i].first - mean_x);
  }
  if (scc <= 0 || sxx <= 0) return none;
  const double curvature = scl / scc;
  double residuals = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    residuals += (left[i] - curvature * curved[i]) * (left[i] - curvature * curved[i]);
  }
  const std::size_t degrees = points.size() - 3;
  const double variance = residuals / static_cast<double>(degrees);
  const double slope_of_squares = line_of_squares.slope;
  const double t = quantile(degrees);
  return {.end_slope = line_of_values.slope - curvature * slope_of_squares,
          .end_half_width =
              t * std::sqrt(variance * (1 / sxx + slope_of_squares * slope_of_squares / scc)),
          .curvature = curvature,
          .curvature_half_width = t * std::sqrt(variance / scc),
          .rms = std::sqrt(residuals / n)};
}

}  // namespace gavel
