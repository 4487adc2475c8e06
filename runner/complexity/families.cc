#include "runner/complexity/families.h"

#include <algorithm>

namespace gavel {
namespace {

// Of the dearest one's cost: what is below is led even if chance has a part in it.
constexpr double kFarBelow = 0.6;
constexpr double kBelow = 0.8;
// By how much the share may rise with a doubling. Work of faster growth that is still hidden makes
// it rise: what is just below is given less room, as the few sizes to come would bring it up.
constexpr double kGain = 1.01;
constexpr double kGainOfNear = 1.003;
// Of the dearest one's cost: a family below reaches three doublings more for the same.
constexpr double kFarCheaper = 1.0 / 8;
// Of the share that a family had half as far: the dearest one may still be on its way into its step
// at the sizes that all were asked of.
constexpr double kKeepsStep = 0.85;
// Of the share at a small size: the same family of other sizes differs by less.
constexpr double kGained = 1.02;

bool is_led(const FamilyCosts& family, const FamilyCosts& dearest, bool is_by_chance) {
  std::array<double, 3> shares{};
  for (std::size_t i = 0; i < shares.size(); ++i) {
    if (dearest.costs[i] <= 0 || family.costs[i] <= 0) return false;
    shares[i] = family.costs[i] / dearest.costs[i];
  }
  const double share = shares.back();
  if (share > (is_by_chance ? kFarBelow : 1)) return false;
  const double most = share < kBelow ? kGain : kGainOfNear;
  return shares[1] <= shares[0] * most && shares[2] <= shares[1] * most;
}

}  // namespace

std::vector<std::string> leading_families(const std::vector<FamilyCosts>& families,
                                          bool is_by_chance, double told_from) {
  std::vector<std::string> leading;
  if (families.empty()) return leading;
  const auto dearest = std::ranges::max_element(
      families, {}, [](const FamilyCosts& family) { return family.costs.back(); });
  for (const FamilyCosts& family : families) {
    const bool is_told = family.costs.back() >= told_from;
    if (&family == &*dearest || !is_told || !is_led(family, *dearest, is_by_chance)) {
      leading.push_back(family.family);
    }
  }
  return leading;
}

std::optional<std::string> cheap_family(const std::vector<FamilyCosts>& families) {
  if (families.empty()) return std::nullopt;
  const auto dearest = std::ranges::max_element(
      families, {}, [](const FamilyCosts& family) { return family.costs.back(); });
  const FamilyCosts* cheapest = nullptr;
  for (const FamilyCosts& family : families) {
    bool is_far_cheaper = true;
    bool keeps_step = true;
    double before = 0;
    for (std::size_t i = 0; i < family.costs.size(); ++i) {
      const double share = dearest->costs[i] > 0 ? family.costs[i] / dearest->costs[i] : 1;
      is_far_cheaper &= share < kFarCheaper;
      keeps_step &= share >= before * kKeepsStep;
      before = share;
    }
    if (!is_far_cheaper || !keeps_step) continue;
    if (cheapest == nullptr || family.costs.back() < cheapest->costs.back()) cheapest = &family;
  }
  if (cheapest == nullptr) return std::nullopt;
  return cheapest->family;
}

bool is_near_dearest(double share) { return share >= kBelow; }

std::optional<std::string> gaining_family(const std::vector<FamilyShares>& families) {
  const FamilyShares* found = nullptr;
  double most = kGained;
  for (const FamilyShares& family : families) {
    if (!is_near_dearest(family.before) || family.after <= family.before * most) continue;
    most = family.after / family.before;
    found = &family;
  }
  if (found == nullptr) return std::nullopt;
  return found->family;
}

}  // namespace gavel
