#include "runner/complexity/cost_table.h"

#include <algorithm>
#include <cmath>

#include "runner/complexity/points.h"
#include "runner/complexity/regression.h"

namespace gavel {
namespace {

// What the emulator would take for what the hook of each block does.
constexpr int kEmulatedIsSlower = 5;
// A family is near the dearest at this share of its cost.
constexpr double kNear = 0.6;

}  // namespace

void InputCosts::add(double cost) {
  if (seeds == 0) first = cost;
  sum += cost;
  least = seeds == 0 ? cost : std::min(least, cost);
  most = std::max(most, cost);
  ++seeds;
  each.push_back(cost);
}

void InputCosts::replace(double cost) {
  *this = {};
  add(cost);
}

namespace {

// What was dearest for each seed.
std::vector<double> dearest_by_seed(const CostRow& row) {
  std::vector<double> dearest;
  for (const auto& [family, costs] : row.costs) {
    if (costs.each.size() > dearest.size()) dearest.resize(costs.each.size());
    for (std::size_t i = 0; i < costs.each.size(); ++i) {
      dearest[i] = std::max(dearest[i], costs.each[i]);
    }
  }
  return dearest;
}

double mean_of(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

}  // namespace

double CostTable::cost_of(const InputCosts& costs) const {
  if (costs.seeds == 0) return 0;
  return measure == Measure::CpuTime ? costs.least : costs.sum / static_cast<double>(costs.seeds);
}

double CostTable::cost_of(const CostRow& row) const {
  if (measure != Measure::CpuTime) return mean_of(dearest_by_seed(row));
  double largest = 0;
  for (const auto& [family, costs] : row.costs) largest = std::max(largest, cost_of(costs));
  return largest;
}

std::map<std::int64_t, double> CostTable::chances() const {
  double squares = 0;
  std::size_t degrees = 0;
  std::map<std::int64_t, double> result;
  for (const auto& [size, row] : rows) {
    const std::vector<double> dearest = dearest_by_seed(row);
    const double mean = std::max(1.0, mean_of(dearest));
    for (const double cost : dearest) squares += (cost / mean - 1) * (cost / mean - 1);
    if (dearest.size() > 1) degrees += dearest.size() - 1;
    result[size] = 1.0 / static_cast<double>(std::max<std::size_t>(1, dearest.size()));
  }
  const double one = degrees == 0 ? 0 : squares / static_cast<double>(degrees);
  for (auto& [size, chance] : result) chance *= one;
  return result;
}

const std::string& CostTable::dearest(const CostRow& row) const {
  return std::ranges::max_element(row.costs, {},
                                  [this](const auto& entry) { return cost_of(entry.second); })
      ->first;
}

double CostTable::cost_between(std::int64_t smaller, std::int64_t size, std::int64_t larger) const {
  const auto ln = [](std::int64_t number) { return std::log(static_cast<double>(number)); };
  const double share = (ln(size) - ln(smaller)) / (ln(larger) - ln(smaller));
  return std::pow(cost_of(rows.at(smaller)), 1 - share) * std::pow(cost_of(rows.at(larger)), share);
}

double CostTable::growth_between(std::int64_t from, std::int64_t to) const {
  std::vector<std::pair<double, double>> points;
  for (const std::int64_t size : upper_sizes()) {
    points.emplace_back(std::log(static_cast<double>(size)),
                        std::log(std::max(1.0, cost_of(rows.at(size)))));
  }
  const double power = points.size() < 2 ? 1 : fit_line(points).slope;
  return std::pow(static_cast<double>(to) / static_cast<double>(from), power);
}

Duration CostTable::effort_of(const CostRow& row) const {
  const int slower = measure == Measure::Blocks ? kEmulatedIsSlower : 1;
  return row.spent.effort * slower / std::max(1, row.inputs);
}

std::vector<std::int64_t> CostTable::upper_sizes() const {
  std::vector<std::int64_t> sizes;
  for (const auto& [size, row] : rows) sizes.push_back(size);
  const std::vector<double> real(sizes.begin(), sizes.end());
  sizes.erase(sizes.begin(), sizes.end() - static_cast<std::ptrdiff_t>(upper_count(real)));
  return sizes;
}

std::vector<std::string> CostTable::dear_families(const std::vector<std::string>& families) const {
  std::vector<std::string> dear;
  for (const std::string& family : families) {
    const bool is_dear = std::ranges::any_of(upper_sizes(), [&](std::int64_t size) {
      const CostRow& row = rows.at(size);
      const auto costs = row.costs.find(family);
      return costs != row.costs.end() && cost_of(costs->second) >= kNear * cost_of(row);
    });
    if (is_dear) dear.push_back(family);
  }
  return dear;
}

std::optional<std::vector<FamilyCosts>> CostTable::costs_at(
    const std::vector<std::string>& families, const std::array<std::int64_t, 3>& sizes) const {
  std::vector<FamilyCosts> result;
  for (const std::string& family : families) {
    result.push_back({.family = family, .costs = {}});
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      const auto row = rows.find(sizes[i]);
      if (row == rows.end() || !row->second.costs.contains(family)) return std::nullopt;
      result.back().costs[i] = cost_of(row->second.costs.at(family));
    }
  }
  return result;
}

}  // namespace gavel
