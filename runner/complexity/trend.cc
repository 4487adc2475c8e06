#include "runner/complexity/trend.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <span>

#include "runner/complexity/regression.h"

namespace gavel {
namespace {

// Of a slope to the one before it.
constexpr double kFalling = 0.65;
// What is left of the threshold.
constexpr double kAlmostNone = 0.5;
constexpr double kGone = 0.1;
constexpr std::size_t kShortFall = 2;
constexpr std::size_t kLongerFall = 3;
constexpr std::size_t kLongFall = 4;
// With fewer points a parabola explains anything.
constexpr std::size_t kFewestToBend = 5;
constexpr double kLeastSpanToBend = 1.9 * std::numbers::ln2;
// What is an exponential is one within two doublings.
constexpr double kMostSpanToSteepen = 2 * std::numbers::ln2;
// Of the whole rise, about the parabola: steps are none.
constexpr double kMostScatter = 0.1;

double slope_between(const Points::value_type& one, const Points::value_type& next) {
  return (next.second - one.second) / (next.first - one.first);
}

// Over the last doublings: how often the slope fell well below the one before it, whether it did
// each time, and the last one.
struct Fall {
  std::size_t steps = 0;
  bool is_whole = false;
  double last = std::numeric_limits<double>::infinity();
};

Fall last_fall(const Points& points, double threshold) {
  const Points last = last_doublings(points, kLongFall + 2);
  if (last.size() < kShortFall + 2 || points.size() < kLongFall + 2) return {};
  std::vector<double> slopes;
  for (std::size_t i = 1; i < last.size(); ++i) {
    slopes.push_back(slope_between(last[i - 1], last[i]));
  }
  Fall fall{.last = std::fabs(slopes.back())};
  for (std::size_t i = slopes.size() - 1; i > 0; --i) {
    const bool is_gone = std::fabs(slopes[i]) < kGone * threshold;
    if (!is_gone && slopes[i] > kFalling * slopes[i - 1]) break;
    ++fall.steps;
  }
  fall.is_whole = fall.steps + 1 == slopes.size();
  return fall;
}

bool steepens_all_along(std::span<const Points::value_type> points) {
  for (std::size_t i = 2; i < points.size(); ++i) {
    const double before = slope_between(points[i - 2], points[i - 1]);
    if (slope_between(points[i - 1], points[i]) <= before) return false;
  }
  return true;
}

}  // namespace

bool wears_off(const Points& points, double threshold) {
  const Fall fall = last_fall(points, threshold);
  if (fall.steps < kShortFall || fall.last > kAlmostNone * threshold) return false;
  // Long enough, or it was level before the rise, too: else the problem's own bounds may have cut
  // the rise off, as where there are no more different values.
  const auto third = std::ranges::find_if(points, [&](const auto& point) {
    return point.first > points.front().first + 2 * std::numbers::ln2 - kSameSize;
  });
  const double before =
      (third->second - points.front().second) / (third->first - points.front().first);
  return fall.steps >= kLongFall || before < threshold;
}

bool may_wear_off(const Points& points, double threshold) {
  const Fall fall = last_fall(points, threshold);
  if (fall.is_whole && fall.steps >= kShortFall && fall.last < threshold) return true;
  return fall.steps >= kLongerFall && fall.last <= kAlmostNone * threshold;
}

bool bends_upward(const Points& points, double least) {
  // What falls first bends upward in any case: only what comes after it counts.
  const auto lowest = std::ranges::min_element(points, {}, &Points::value_type::second);
  const std::span rising(lowest, points.end());
  if (rising.size() < kFewestToBend ||
      rising.back().first - rising.front().first < kLeastSpanToBend) {
    return false;
  }
  const Bend bend = fit_bend(rising);
  const auto highest = std::ranges::max_element(rising, {}, &Points::value_type::second);
  return bend.curvature > bend.curvature_half_width &&
         bend.rms < kMostScatter * (highest->second - lowest->second) &&
         bend.end_slope - bend.end_half_width > least;
}

bool may_bend_upward(const Points& points, double least) {
  const Points last = last_doublings(points);
  if (last.size() < kFewestPoints || !steepens_all_along(last)) return false;
  const auto from = std::ranges::find(points, last[last.size() - 3]);
  const std::span recent(from, points.end());
  return steepens_all_along(recent) && slope_between(*(recent.end() - 2), recent.back()) > least;
}

bool steepens(const Points& points, double threshold) {
  if (points.size() < kFewestToBend) return false;
  if (points.back().first - points.front().first > kMostSpanToSteepen) return false;
  double before = threshold;
  for (std::size_t i = 1; i < points.size(); ++i) {
    const double slope =
        (points[i].second - points[i - 1].second) / (points[i].first - points[i - 1].first);
    if (slope <= before) return false;
    before = slope;
  }
  return true;
}

bool steepens_at_last(const Points& points, double least) {
  constexpr std::size_t kSlopes = 3;
  if (points.size() < kSlopes + 2) return false;
  double before = 0;
  for (std::size_t i = points.size() - kSlopes - 1; i < points.size(); ++i) {
    const double slope =
        (points[i].second - points[i - 1].second) / (points[i].first - points[i - 1].first);
    const bool is_counted = i >= points.size() - kSlopes;
    const bool is_steeper = slope > before;
    if (!is_steeper || (is_counted && slope <= least)) return false;
    before = slope;
  }
  return true;
}

}  // namespace gavel
