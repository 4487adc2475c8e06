// What calls of one ray cost, by size and family.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "runner/complexity/allowance.h"
#include "runner/complexity/families.h"
#include "runner/complexity/measure_kind.h"
#include "runner/complexity/rule.h"

namespace gavel {

// Of the inputs of one family at one size.
struct InputCosts {
  double first = 0;
  double sum = 0;
  double least = 0;
  double most = 0;
  std::uint64_t seeds = 0;
  std::vector<double> each{};  // by seed

  void add(double cost);
  // The first one once more, the only one.
  void replace(double cost);
};

struct CostRow {
  Sizes sizes;
  std::map<std::string, InputCosts> costs;  // by family
  // Of instructions, in loops that may copy: of each family's first input.
  std::map<std::string, double> copying;
  Spent spent;
  double share = 1;  // of what all families would have taken
  int inputs = 0;
  bool is_rechecked = false;
};

struct CostTable {
  Measure measure;
  std::map<std::int64_t, CostRow> rows;  // by the size that varies

  // By the clock the least is the truest; counts have a mean. Of a row: of the dearest family, and
  // of counts the mean over the seeds of what was dearest for each. Where costs depend on chance,
  // the dearest of several means would be the less the more seeds there are.
  double cost_of(const InputCosts& costs) const;
  double cost_of(const CostRow& row) const;
  // By row, what chance leaves of the variance of its cost's logarithm; zeros where no size has
  // several seeds.
  std::map<std::int64_t, double> chances() const;
  // The row has a family.
  const std::string& dearest(const CostRow& row) const;
  // What a size between two others would cost if the cost grew from one to the other as a power.
  double cost_between(std::int64_t smaller, std::int64_t size, std::int64_t larger) const;
  // By which factor the cost grows from one size to another near it, as the power that fits all.
  double growth_between(std::int64_t from, std::int64_t to) const;
  // Of one input, in the emulator.
  Duration effort_of(const CostRow& row) const;

  // Those that decide about growth.
  std::vector<std::int64_t> upper_sizes() const;
  // Of `families` those that come near the dearest at one of the upper sizes: the others decide
  // nothing.
  std::vector<std::string> dear_families(const std::vector<std::string>& families) const;
  // None where one of the sizes was not asked of all these families.
  std::optional<std::vector<FamilyCosts>> costs_at(const std::vector<std::string>& families,
                                                   const std::array<std::int64_t, 3>& sizes) const;
};

}  // namespace gavel
