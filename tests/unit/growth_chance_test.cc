// Costs that depend on chance, as of pivots drawn by lot: sizes with more seeds are surer.
#include <cstdint>
#include <random>

#include "runner/complexity/cost_table.h"
#include "runner/complexity/regression.h"
#include "tests/unit/growth_fixture.h"

namespace gavel {
namespace {

// How many seeds sizes have been given when a budget ended: the smallest ones most.
std::uint64_t seeds_of(std::int64_t n) {
  if (n <= 4000) return 9;
  return n <= 16000 ? 3 : 1;
}

// As measured: what `families` inputs of each seed cost, each with so much chance in its logarithm.
CostRay by_chance(const Cost& cost, double chance, int families, std::mt19937_64& random) {
  CostTable table{.measure = Measure::Instructions, .rows = {}};
  CostRay ray = ray_of(cost, 1000, 6, 2);
  for (const CostPoint& point : ray.points) {
    CostRow& row = table.rows[point.sizes.at("n")];
    for (int family = 0; family < families; ++family) {
      for (std::uint64_t seed = 0; seed < seeds_of(point.sizes.at("n")); ++seed) {
        std::normal_distribution<double> noise(0, chance);
        row.costs[std::to_string(family)].add(1000 * point.cost * std::exp(noise(random)));
      }
    }
  }
  const auto chances = table.chances();
  for (CostPoint& point : ray.points) {
    point.cost = table.cost_of(table.rows.at(point.sizes.at("n")));
    point.chance = chances.at(point.sizes.at("n"));
  }
  ray.is_noisy = true;
  return ray;
}

double n_of(double n) { return n; }
double n_log_n(double n) { return n * std::log(n); }

TEST(GrowthByChance, SeedsDoNotMakeTheDearestFamilyCheaper) {
  CostTable table{.measure = Measure::Instructions, .rows = {}};
  CostRow& one = table.rows[1000];
  one.costs["a"].add(100);
  one.costs["b"].add(140);
  CostRow& two = table.rows[2000];
  for (const double cost : {100.0, 140.0}) two.costs["a"].add(cost);
  for (const double cost : {140.0, 100.0}) two.costs["b"].add(cost);
  EXPECT_DOUBLE_EQ(table.cost_of(one), 140);
  EXPECT_DOUBLE_EQ(table.cost_of(two), 140);
}

TEST(GrowthByChance, AFamilyAskedOnceCountsForItsSeedAlone) {
  CostTable table{.measure = Measure::Blocks, .rows = {}};
  CostRow& row = table.rows[1000];
  for (const double cost : {100.0, 104.0, 102.0}) row.costs["dear"].add(cost);
  row.costs["cheap"].add(40);
  EXPECT_DOUBLE_EQ(table.cost_of(row), 102);
}

TEST(GrowthByChance, TheClocksLeastIsOfOneFamily) {
  CostTable table{.measure = Measure::CpuTime, .rows = {}};
  CostRow& row = table.rows[1000];
  for (const double cost : {120.0, 100.0}) row.costs["a"].add(cost);
  for (const double cost : {90.0, 130.0}) row.costs["b"].add(cost);
  EXPECT_DOUBLE_EQ(table.cost_of(row), 100);
}

TEST(GrowthByChance, ChanceIsLessWithMoreSeeds) {
  CostTable table{.measure = Measure::Instructions, .rows = {}};
  for (const double cost : {90.0, 110.0}) table.rows[1000].costs["a"].add(cost);
  table.rows[2000].costs["a"].add(200);
  // Of two costs that are a tenth off their mean, the variance is a fiftieth.
  EXPECT_NEAR(table.chances().at(1000), 0.01, 1e-12);
  EXPECT_NEAR(table.chances().at(2000), 0.02, 1e-12);
}

TEST(GrowthByChance, IsNoneWhereNoSizeHasSeveralSeeds) {
  CostTable table{.measure = Measure::Instructions, .rows = {}};
  table.rows[1000].costs["a"].add(90);
  EXPECT_EQ(table.chances().at(1000), 0);
}

TEST(GrowthByChance, ALineRunsCloserToWhatChanceMovesLess) {
  const std::vector<std::pair<double, double>> points{{0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 1}};
  const std::vector<double> chances{0.01, 0.01, 0.01, 0.01, 0.5};
  EXPECT_LT(fit_line(points, chances).slope, fit_line(points).slope / 2);
  const std::vector<double> same(points.size(), 0.3);
  EXPECT_NEAR(fit_line(points, same).slope, fit_line(points).slope, 1e-12);
  EXPECT_NEAR(fit_line(points, same).half_width, fit_line(points).half_width, 1e-12);
}

TEST(GrowthByChance, AWideIntervalIsBelievedOnlyFarFromTheThreshold) {
  struct Row {
    double slope, half_width;
    bool is_loose;
  };
  for (const Row& row : {Row{0, 0.05, false}, Row{0.15, 0.09, true}, Row{-0.17, 0.15, true},
                         Row{1, 0.3, false}, Row{-1, 0.3, false}}) {
    const Line line{.slope = row.slope, .half_width = row.half_width, .rms = 0};
    EXPECT_EQ(is_loose(line, 0.05), row.is_loose) << row.slope << " " << row.half_width;
  }
}

// From no more than a hash table's chance to that of a single pivot's.
TEST(GrowthByChance, IsNeverTakenForGrowth) {
  std::mt19937_64 random(3);
  int undecided_of_little = 0;
  for (const double chance : {0.02, 0.08, 0.15, 0.3}) {
    for (const int families : {1, 5}) {
      for (int round = 0; round < 500; ++round) {
        const GrowthVerdict flat =
            judge_ray(by_chance(n_of, chance, families, random), growth("n")).verdict;
        const GrowthVerdict rising =
            judge_ray(by_chance(n_log_n, chance, families, random), growth("n")).verdict;
        EXPECT_NE(flat, GrowthVerdict::Exceeds) << chance << " " << families;
        EXPECT_NE(rising, GrowthVerdict::Within) << chance << " " << families;
        if (chance > 0.02) continue;
        undecided_of_little += flat == GrowthVerdict::Inconclusive;
        undecided_of_little += rising == GrowthVerdict::Inconclusive;
      }
    }
  }
  EXPECT_LE(undecided_of_little, 2000 / 50);
}

}  // namespace
}  // namespace gavel
