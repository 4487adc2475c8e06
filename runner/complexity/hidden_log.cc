#include "runner/complexity/hidden_log.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

#include "runner/complexity/points.h"

namespace gavel {
namespace {

constexpr std::size_t kTerms = 3;
using Row = std::array<double, kTerms>;

// The least sizes.
constexpr std::size_t kFewestToTell = 8;
// Of the largest cost, and of its own error: the dearest linear solutions measured, hash tables
// that rehash, reach 0.09 and 3.
constexpr double kLeastShare = 0.1;
constexpr double kSureness = 5;
// What each half of the sizes says of c, as a share of what all say: of logarithms measured 0.48 to
// 1.17, of a garbage collector that begins to copy what lives at the larger sizes 0.0 and 2.1, of
// small numbers that take no memory 3.6 and 0.1.
constexpr double kLeastOfHalf = 0.4;
constexpr double kMostOfHalf = 1.6;

struct Fit {
  Row terms{};
  Row errors{};
  double rms = 0;
};

// The inverse of a symmetric matrix; nothing where its terms cannot be told apart.
std::optional<std::array<Row, kTerms>> inverse(std::array<Row, kTerms> matrix) {
  constexpr double kSingular = 1e-12;
  std::array<Row, kTerms> result{};
  for (std::size_t i = 0; i < kTerms; ++i) result[i][i] = 1;
  for (std::size_t i = 0; i < kTerms; ++i) {
    const double pivot = matrix[i][i];
    if (std::fabs(pivot) < kSingular) return std::nullopt;
    for (std::size_t j = 0; j < kTerms; ++j) {
      matrix[i][j] /= pivot;
      result[i][j] /= pivot;
    }
    for (std::size_t row = 0; row < kTerms; ++row) {
      if (row == i) continue;
      const double factor = matrix[row][i];
      for (std::size_t j = 0; j < kTerms; ++j) {
        matrix[row][j] -= factor * matrix[i][j];
        result[row][j] -= factor * result[i][j];
      }
    }
  }
  return result;
}

// The terms that come nearest to 1 together: each cost weighs the same.
std::optional<Fit> fit_terms(std::vector<Row> rows) {
  Row scale{};
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < kTerms; ++i) scale[i] += row[i] * row[i];
  }
  for (double& each : scale) each = std::sqrt(each);
  std::array<Row, kTerms> products{};
  Row sums{};
  for (Row& row : rows) {
    for (std::size_t i = 0; i < kTerms; ++i) row[i] /= scale[i];
    for (std::size_t i = 0; i < kTerms; ++i) {
      sums[i] += row[i];
      for (std::size_t j = 0; j < kTerms; ++j) products[i][j] += row[i] * row[j];
    }
  }
  const auto inverted = inverse(products);
  if (!inverted) return std::nullopt;
  Fit fit;
  for (std::size_t i = 0; i < kTerms; ++i) {
    for (std::size_t j = 0; j < kTerms; ++j) fit.terms[i] += (*inverted)[i][j] * sums[j];
  }
  double squares = 0;
  for (const Row& row : rows) {
    double left = -1;
    for (std::size_t i = 0; i < kTerms; ++i) left += fit.terms[i] * row[i];
    squares += left * left;
  }
  const double variance = squares / static_cast<double>(rows.size() - kTerms);
  fit.rms = std::sqrt(variance);
  for (std::size_t i = 0; i < kTerms; ++i) {
    fit.errors[i] = std::sqrt(variance * (*inverted)[i][i]) / scale[i];
    fit.terms[i] /= scale[i];
  }
  return fit;
}

bool is_like(std::vector<Row> half, double term) {
  if (half.size() <= kTerms) return false;
  const auto fit = fit_terms(std::move(half));
  return fit && fit->terms[2] > kLeastOfHalf * term && fit->terms[2] < kMostOfHalf * term;
}

}  // namespace

bool hides_logarithm(const CostRay& ray, const Growth& target) {
  const double first = 2 * size_of(ray, ray.points.front());  // below it is what a call begins with
  const double last = size_of(ray, ray.points.back());
  const double middle = std::sqrt(first * last);
  std::vector<Row> rows;
  std::vector<Row> smaller;
  std::vector<Row> larger;
  for (const CostPoint& point : ray.points) {
    const double size = size_of(ray, point);
    if (size < first) continue;
    const double cost = std::exp(log_cost(point));
    const double due = std::exp(log_of(target, point.sizes)) / cost;
    rows.push_back({1 / cost, due, due * std::log(size)});
    if (std::log(size / middle) < kSameSize) smaller.push_back(rows.back());
    if (std::log(middle / size) < kSameSize) larger.push_back(rows.back());
  }
  if (rows.size() < kFewestToTell) return false;
  const auto with = fit_terms(rows);
  if (!with) return false;
  const double share = with->terms[2] * rows.back()[1] * std::log(last / first);
  return share > kLeastShare && with->terms[2] > kSureness * with->errors[2] &&
         is_like(std::move(smaller), with->terms[2]) && is_like(std::move(larger), with->terms[2]);
}

}  // namespace gavel
