#include "runner/complexity/copies.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "runner/complexity/points.h"

namespace gavel {
namespace {

// Doublings that have to agree.
constexpr std::size_t kDoublingsOfCopies = 6;
// Each adds to copies / target no less than this share of what any before added: of halves that are
// copied 0.89 at the least, of solutions within their targets 0.53 at the most. What wears off adds
// half as much with each doubling.
constexpr double kSteady = 0.85;
// So much of the ratio at the last size they have added together. A table that grows by a little
// more than a factor of two, as C++'s by prime numbers, or a list that grows by an eighth, is met
// later in its step at each doubling, and steadily so: by up to a tenth.
constexpr double kLeastOfCopies = 0.25;
// Bytes are exact. Each doubling adds the same to bytes / target, but for a part that does not grow
// with the target: that is half as much with each. All rises agree with that within this share, the
// part that wears off is no more of the last one than this, and what stays adds up to so much of
// the ratio. What a table or a list is late by at each doubling grows with the ratio itself.
constexpr double kAgreement = 0.01;
constexpr double kMostWearing = 0.05;
constexpr double kLeastOfBytes = 0.05;

// At doublings up to the last size, `copying` by its target.
struct Ratio {
  double log_size;
  double copying;
};

// What one family's inputs took of points that all were asked for.
struct Copies {
  CostRay ray;
  std::vector<double> copying;
};

Copies asked_of(const CostRay& ray, const std::vector<std::optional<double>>& copying) {
  Copies result{.ray = {.vary = ray.vary, .points = {}}, .copying = {}};
  for (std::size_t i = 0; i < copying.size(); ++i) {
    if (!copying[i]) continue;
    result.ray.points.push_back(ray.points[i]);
    result.copying.push_back(*copying[i]);
  }
  return result;
}

std::vector<Ratio> last_ratios(const CostRay& ray, const std::vector<double>& copying,
                               const Growth& target) {
  std::vector<Ratio> result;
  const double last = std::log(size_of(ray, ray.points.back()));
  for (std::size_t i = ray.points.size(); i-- > 0 && result.size() <= kDoublingsOfCopies;) {
    const double log_size = std::log(size_of(ray, ray.points[i]));
    const double due = last - std::numbers::ln2 * static_cast<double>(result.size());
    if (std::fabs(log_size - due) >= kSameSize) continue;
    result.push_back({log_size, copying[i] / std::exp(log_of(target, ray.points[i].sizes))});
  }
  std::ranges::reverse(result);
  return result;
}

std::vector<double> rises_of(const std::vector<Ratio>& ratios) {
  std::vector<double> rises;
  for (std::size_t i = 1; i < ratios.size(); ++i) {
    rises.push_back(ratios[i].copying - ratios[i - 1].copying);
  }
  return rises;
}

bool rises_steadily(const std::vector<Ratio>& ratios) {
  double most = 0;
  for (const double rise : rises_of(ratios)) {
    if (rise <= 0 || rise < kSteady * most) return false;
    most = std::max(most, rise);
  }
  return ratios.back().copying - ratios.front().copying > kLeastOfCopies * ratios.back().copying;
}

// By least squares: the i-th rise is steady + wearing / 2^i.
bool rises_exactly(const std::vector<Ratio>& ratios) {
  const std::vector<double> rises = rises_of(ratios);
  const auto count = static_cast<double>(rises.size());
  const auto share = [](std::size_t i) { return std::ldexp(1.0, -static_cast<int>(i)); };
  double x = 0;
  double y = 0;
  for (std::size_t i = 0; i < rises.size(); ++i) {
    x += share(i) / count;
    y += rises[i] / count;
  }
  double xx = 0;
  double xy = 0;
  for (std::size_t i = 0; i < rises.size(); ++i) {
    xx += (share(i) - x) * (share(i) - x);
    xy += (share(i) - x) * (rises[i] - y);
  }
  const double wearing = xy / xx;
  const double steady = y - wearing * x;
  const double most_off = kAgreement * steady;
  for (std::size_t i = 0; i < rises.size(); ++i) {
    if (std::fabs(rises[i] - steady - wearing * share(i)) > most_off) return false;
  }
  return std::fabs(wearing) * share(rises.size() - 1) <= kMostWearing * steady &&
         steady * count > kLeastOfBytes * ratios.back().copying;
}

// Beyond the target: what is left of them without what grows as it does.
std::optional<CostRay> risen(const Copies& copies, const Growth& target, CopiesIn unit) {
  const auto& [ray, copying] = copies;
  const std::vector<Ratio> ratios = last_ratios(ray, copying, target);
  if (ratios.size() <= kDoublingsOfCopies) return std::nullopt;
  const bool rises = rises_steadily(ratios) || (unit == CopiesIn::Bytes && rises_exactly(ratios));
  if (!rises) return std::nullopt;
  // A straight line over the size's logarithm, through the last doubling, down to 1.
  const double rise = ratios.back().copying - ratios[kDoublingsOfCopies - 1].copying;
  const double constant =
      std::max(0.0, ratios.back().copying - rise * ratios.back().log_size / std::numbers::ln2);
  CostRay risen{.vary = ray.vary, .points = ray.points};
  for (std::size_t i = 0; i < copying.size(); ++i) {
    const double due = constant * std::exp(log_of(target, ray.points[i].sizes));
    risen.points[i].cost = copying[i] - due;
    risen.points[i].chance = 0;
  }
  return risen;
}

}  // namespace

std::optional<CostRay> risen_copies(const CostRay& ray, const CopyingOfFamilies& copying,
                                    const Growth& target, CopiesIn unit) {
  for (const auto& [family, of_points] : copying) {
    // Of what others led, the largest sizes are not known.
    const bool is_whole = !of_points.empty() && of_points.size() == ray.points.size();
    if (!is_whole || !of_points.back()) continue;
    if (auto found = risen(asked_of(ray, of_points), target, unit)) return found;
  }
  return std::nullopt;
}

}  // namespace gavel
