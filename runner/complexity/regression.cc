#include "runner/complexity/regression.h"

#include <algorithm>
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

// Of the mean chance, what points differ by at the least: no few of them outweigh all others.
constexpr double kLeastCommon = 0.5;
// Of the threshold, for is_loose().
constexpr double kWidest = 1.25;
constexpr double kFarMore = 4;

// Weights of 1 in the mean.
Line fit_weighted(std::span<const std::pair<double, double>> points,
                  std::span<const double> weights) {
  const auto n = static_cast<double>(points.size());
  double mean_x = 0;
  double mean_y = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    mean_x += weights[i] * points[i].first / n;
    mean_y += weights[i] * points[i].second / n;
  }
  double sxx = 0;
  double sxy = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto& [x, y] = points[i];
    sxx += weights[i] * (x - mean_x) * (x - mean_x);
    sxy += weights[i] * (x - mean_x) * (y - mean_y);
  }
  if (points.size() < 3 || sxx <= 0) {
    return {.slope = 0, .half_width = std::numeric_limits<double>::infinity(), .rms = 0};
  }
  const double slope = sxy / sxx;
  double squares = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double residual = points[i].second - mean_y - slope * (points[i].first - mean_x);
    squares += weights[i] * residual * residual;
  }
  const std::size_t degrees = points.size() - 2;
  const double error = std::sqrt(squares / static_cast<double>(degrees) / sxx);
  return {.slope = slope, .half_width = quantile(degrees) * error, .rms = std::sqrt(squares / n)};
}

}  // namespace

Line fit_line(std::span<const std::pair<double, double>> points) {
  return fit_weighted(points, std::vector<double>(points.size(), 1));
}

Line fit_line(std::span<const std::pair<double, double>> points, std::span<const double> chances) {
  const Line plain = fit_line(points);
  const auto n = static_cast<double>(points.size());
  double chance = 0;
  for (const double each : chances) chance += each / n;
  if (points.size() < 3 || chance <= 0) return plain;
  const double common =
      std::max(plain.rms * plain.rms * n / (n - 2) - chance, kLeastCommon * chance);
  std::vector<double> weights;
  double sum = 0;
  for (const double each : chances) sum += weights.emplace_back(1 / (common + each));
  for (double& weight : weights) weight *= n / sum;
  return fit_weighted(points, weights);
}

bool is_loose(const Line& line, double threshold) {
  return line.half_width > kWidest * threshold &&
         std::fabs(line.slope) - line.half_width < kFarMore * threshold;
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
