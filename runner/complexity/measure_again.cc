// What is asked again of a ray that was measured: sizes between the others, more seeds, what stands
// out, and whether a fresh process takes more.
#include <algorithm>
#include <cmath>

#include "runner/complexity/measure_state.h"

namespace gavel {
namespace {

// Sizes closer than this, by ratio, are close enough: a fourteenth of a doubling.
constexpr double kClosest = 1.05;
// What a runtime does once in its life falls into some call: a cost that stands out from its
// neighbours by more than this is asked for again.
constexpr double kMostAbove = 1.02;
// Of space, which rises in steps, by more than this.
constexpr double kMostAboveOfSpace = 1.4;
// Costs of inputs of one size that differ by less than this are the same: no slope comes from it.
constexpr double kSame = 3e-3;
// Inputs of a size that tell whether they differ: where they do not, nobody draws lots.
constexpr std::uint64_t kSeedsThatTell = 3;
// By more than this: chance may look like growth.
constexpr double kNoise = 0.03;
// Between inputs of one size, of what the costs scatter about their line: where they differ less,
// more of them would not bring the costs nearer to it.
constexpr double kLeastOfScatter = 1.0 / 3;
// A fresh process costs no more than this, unless the one before kept something.
constexpr double kMostForFresh = 1.4;
// So many of them have to, each of another size: one may be dear by chance, as of pivots drawn.
constexpr int kFreshToBeSure = 3;
// Nor by more than this: what a process does once.
constexpr double kMostAtStart = 4000;
// The same in blocks of the solution alone, of which nothing is loaded lazily.
constexpr double kMostBlocksAtStart = 64;

}  // namespace

bool RayMeasurement::State::fill_in() {
  if (ray_.step || table_.rows.size() < 3) return false;
  allowance_.start();
  const std::vector<std::int64_t> upper = table_.upper_sizes();
  const std::vector<std::string> families = table_.dear_families(ray_.families);
  const std::size_t before = table_.rows.size();
  for (std::size_t i = 1; i < upper.size() && !allowance_.is_spent(2); ++i) {
    if (static_cast<double>(upper[i]) < static_cast<double>(upper[i - 1]) * kClosest) continue;
    const std::int64_t between = size_between(upper[i - 1], upper[i]);
    if (table_.rows.contains(between)) continue;
    if (!measure_size(between, asked_of(families, table_.rows.at(upper[i])))) break;
  }
  return table_.rows.size() > before;
}

bool RayMeasurement::State::repeat(std::uint64_t seeds, double scatter) {
  allowance_.start();
  bool has_added = false;
  const std::vector<std::string> families = table_.dear_families(ray_.families);
  double widest = 0;
  for (const std::int64_t size : table_.upper_sizes()) {
    CostRow& row = table_.rows.at(size);
    const int before = row.inputs;
    const std::uint64_t wanted = is_random_ ? seeds : std::min(seeds, kSeedsThatTell);
    const bool has_costs = add_seeds(row, asked_of(families, row), size, wanted);
    has_added |= row.inputs > before;
    if (!has_costs) return has_added;
    for (const std::string& family : asked_of(families, row)) {
      const InputCosts& costs = row.costs.at(family);
      if (costs.most > costs.least * (1 + kSame)) is_random_ = true;
      if (costs.most > costs.least * (1 + kNoise)) is_noisy_ = true;
      widest = std::max(widest, std::log(costs.most / std::max(1.0, costs.least)));
    }
    // The smallest of these sizes is the cheapest to tell.
    if (!is_random_ || widest < kLeastOfScatter * scatter) return false;
  }
  return has_added;
}

bool RayMeasurement::State::is_hiding_work() {
  if (is_fresh_ || job_.options.measure == Measure::CpuTime || table_.rows.size() < 4) return false;
  const double at_start =
      job_.options.measure == Measure::Blocks ? kMostBlocksAtStart : kMostAtStart;
  // Not the largest: what it costs to ask is known to be within the budget. Each time another size:
  // lots may be the same in each process.
  auto row = std::prev(table_.rows.end(), 2);
  for (int i = 0; i < kFreshToBeSure; ++i) {
    if (std::prev(row) != table_.rows.begin()) --row;
    const std::string& family = table_.dearest(row->second);
    const double between =
        table_.cost_between(std::prev(row)->first, row->first, std::next(row)->first);
    const double known = std::max(row->second.costs.at(family).first, between);
    sampler_.restart();
    const Sample sample = sampler_.ask(family, 1, row->first);
    if (!sample.cost || *sample.cost < known * kMostForFresh + at_start) return false;
  }
  return true;
}

void RayMeasurement::State::start_afresh() {
  is_fresh_ = true;
  // What a first call would keep is missing in the one that counts; of blocks it is all there is.
  if (job_.options.measure == Measure::Blocks) sampler_.leave_cold();
  table_.rows.clear();
  effort_ = {};
  leading_ = ray_.families;
  share_ = 1;
}

void RayMeasurement::State::recheck() {
  const bool is_space = job_.options.measure == Measure::Space;
  if (!is_space && job_.options.measure != Measure::Instructions) return;
  const double most = is_space ? kMostAboveOfSpace : kMostAbove;
  const std::vector<std::int64_t> upper = table_.upper_sizes();
  for (std::size_t i = 1; i + 1 < upper.size(); ++i) {
    CostRow& row = table_.rows.at(upper[i]);
    const double due = table_.cost_between(upper[i - 1], upper[i], upper[i + 1]);
    if (row.is_rechecked || table_.cost_of(row) < due * most) continue;
    row.is_rechecked = true;
    InputCosts& costs = row.costs.at(table_.dearest(row));
    if (costs.seeds != 1) continue;
    CostRow again;
    if (!add(again, table_.dearest(row), upper[i], 1)) return;
    costs.replace(std::min(costs.first, table_.cost_of(again)));
  }
}

std::vector<std::string> RayMeasurement::State::asked_of(const std::vector<std::string>& families,
                                                         const CostRow& row) {
  std::vector<std::string> asked;
  for (const std::string& family : families) {
    if (row.costs.contains(family)) asked.push_back(family);
  }
  return asked;
}

bool RayMeasurement::State::add_seeds(CostRow& row, const std::vector<std::string>& families,
                                      std::int64_t size, std::uint64_t seeds) {
  for (std::uint64_t seed = 2; seed <= seeds && !allowance_.is_spent(2); ++seed) {
    for (const std::string& family : families) {
      if (row.costs.at(family).seeds < seed && !add(row, family, size, seed)) return false;
    }
  }
  return true;
}

std::optional<std::string> RayMeasurement::State::cheap_family() const {
  for (auto row = table_.rows.rbegin(); row != table_.rows.rend(); ++row) {
    const std::int64_t size = row->first;
    const auto costs = table_.costs_at(ray_.families, {size / 4, size / 2, size});
    if (costs) return gavel::cheap_family(*costs);
  }
  return std::nullopt;
}

std::optional<std::string> RayMeasurement::State::gaining_family() {
  if (ray_.step || ray_.families.size() < 2 || is_noisy_ || is_by_chance_.value_or(false)) {
    return std::nullopt;
  }
  auto before = table_.rows.rbegin();
  const std::int64_t size = before == table_.rows.rend() ? 0 : before->first;
  const auto is_of_all = [this](const CostRow& row) {
    return row.costs.size() == ray_.families.size();
  };
  while (before != table_.rows.rend() && (4 * before->first > size || !is_of_all(before->second))) {
    ++before;
  }
  if (before == table_.rows.rend()) return std::nullopt;
  const std::map<std::string, InputCosts>& small = before->second.costs;
  const std::map<std::string, InputCosts>& large = table_.rows.at(size).costs;
  const std::string& dearest = table_.dearest(table_.rows.at(size));
  std::vector<FamilyShares> families;
  for (const auto& [family, costs] : small) {
    const double share = costs.first / small.at(dearest).first;
    if (family == dearest || !is_near_dearest(share)) continue;
    const auto known = large.find(family);
    double cost = 0;
    if (known == large.end()) {
      if (is_fresh_) sampler_.restart();
      const Sample sample = sampler_.ask(family, 1, size);
      if (!sample.cost) return std::nullopt;
      cost = *sample.cost;
    } else {
      cost = known->second.first;
    }
    families.push_back(
        {.family = family, .before = share, .after = cost / large.at(dearest).first});
  }
  return gavel::gaining_family(families);
}

}  // namespace gavel
