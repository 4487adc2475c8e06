#include "runner/complexity/trend.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numbers>

#include "runner/complexity/steps.h"

namespace gavel {
namespace {

constexpr double kThreshold = 0.05;

// Sizes that double, or grow by that share of a doubling, with these slopes between them.
Points rising_by(std::initializer_list<double> slopes, double doublings = 1) {
  Points points{{std::log(1000), 0}};
  const double step = doublings * std::numbers::ln2;
  for (const double slope : slopes) {
    points.emplace_back(points.back().first + step, points.back().second + slope * step);
  }
  return points;
}

struct SlopesRow {
  const char* what;
  std::initializer_list<double> slopes;
  bool is_so;
};

TEST(Trend, TellsWhatWearsOffFromALogarithm) {
  const SlopesRow rows[] = {
      {"a long fall", {0.3, 0.15, 0.07, 0.03, 0.01}, true},
      {"a logarithm", {0.2, 0.19, 0.18, 0.17, 0.16}, false},
      {"a short fall after what was level", {0, 0, 0, 0.2, 0.1, 0.02}, true},
      {"a short fall after a steady rise, cut off by bounds",
       {0.2, 0.2, 0.2, 0.2, 0.1, 0.02},
       false},
      {"a fall to nothing, twice", {0, 0, 0.3, 0.1, 0.003, 0.004}, true},
      {"a fall that leaves something", {0.6, 0.3, 0.15, 0.07, 0.03}, false},
      {"too few sizes", {0.1, 0.05, 0.02}, false},
  };
  for (const SlopesRow& row : rows) {
    EXPECT_EQ(wears_off(rising_by(row.slopes), kThreshold), row.is_so) << row.what;
  }
}

TEST(Trend, DoubtsARiseThatSteepensOverTheLastDoublings) {
  const SlopesRow rows[] = {
      {"steeper each time", {0.01, 0.03, 0.08}, true},
      {"steeper each time, after a fall", {-0.3, 0.01, 0.03, 0.08}, true},
      {"steeper, but not steep", {0.01, 0.02, 0.04}, false},
      {"one step", {0, 0.1, 0}, false},
      {"steady", {0.08, 0.08, 0.08}, false},
      {"too few sizes", {0.03, 0.08}, false},
  };
  for (const SlopesRow& row : rows) {
    EXPECT_EQ(may_bend_upward(rising_by(row.slopes), kThreshold), row.is_so) << row.what;
  }
  EXPECT_TRUE(may_bend_upward(rising_by({0, 0.01, 0.02, 0.04, 0.07, 0.1}, 0.5), kThreshold));
  EXPECT_FALSE(may_bend_upward(rising_by({0, 0.01, 0.02, 0.04, 0.12, 0.06}, 0.5), kThreshold))
      << "a step within a doubling";
}

TEST(Trend, BendsUpwardFromTheLowestOnAndWithoutSteps) {
  Points square;
  Points scattered;
  Points worn_off;
  constexpr int kSizes = 240;
  for (int i = 0; i < kSizes; ++i) {
    const double share = static_cast<double>(i) / (kSizes - 1);
    const double x = 4 * std::numbers::ln2 * share;
    square.emplace_back(x, share * share);
    scattered.emplace_back(x, share * share + (i % 2 == 0 ? 0.17 : -0.17));
    const double falling = std::max(0.0, 0.8 - share);
    worn_off.emplace_back(x, falling * falling);
  }
  EXPECT_TRUE(bends_upward(square, kThreshold));
  EXPECT_FALSE(bends_upward(scattered, kThreshold)) << "what steps scatter is no bend";
  EXPECT_FALSE(bends_upward(worn_off, 0)) << "what falls at first bends upward in any case";
}

TEST(Trend, SteepensWithinTwoDoublingsOnly) {
  EXPECT_TRUE(steepens(rising_by({0.1, 0.2, 0.4, 0.8}, 0.4), kThreshold));
  EXPECT_FALSE(steepens(rising_by({0.1, 0.3, 0.2, 0.8}, 0.4), kThreshold)) << "not all along";
  EXPECT_FALSE(steepens(rising_by({0.01, 0.2, 0.4, 0.8}, 0.4), kThreshold)) << "level at first";
  EXPECT_FALSE(steepens(rising_by({0.1, 0.2, 0.4}, 0.4), kThreshold)) << "too few";
  EXPECT_FALSE(steepens(rising_by({0.1, 0.2, 0.4, 0.8}), kThreshold)) << "as a power may";
}

TEST(Trend, IsLevelButForChanceAtBothEnds) {
  struct Row {
    const char* what;
    std::initializer_list<double> costs;
    bool is_level;
  };
  const Row rows[] = {
      {"level", {2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000}, true},
      {"lifted here and there", {2000, 2900, 2000, 2010, 2000, 2800, 2064, 2000, 2900}, true},
      {"lifted first", {2900, 2900, 2000, 2000, 2000, 2000, 2000, 2000, 2000}, false},
      {"lifted at last", {2000, 2000, 2000, 2000, 2000, 2000, 2000, 2900, 2900}, false},
      {"lifted mostly", {2000, 2900, 2000, 2900, 2900, 2900, 2000, 2900, 2000}, false},
      {"lifted far", {2000, 2000, 2000, 2000, 3100, 2000, 2000, 2000, 2000}, false},
      {"too few to tell", {2000, 2000, 2000, 2000, 2000, 2000, 2000}, false},
  };
  for (const Row& row : rows) {
    CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = false};
    for (const double cost : row.costs) {
      const auto n = static_cast<std::int64_t>(1000 * (ray.points.size() + 1));
      ray.points.push_back({.sizes = {{"n", n}}, .cost = cost});
    }
    EXPECT_EQ(is_level_but_for_chance(ray), row.is_level) << row.what;
  }
}

TEST(Trend, WearsOffOnlyOverEnoughSizes) {
  EXPECT_FALSE(wears_off(rising_by({0, 0.2, 0.1, 0.02}), kThreshold)) << "five";
  EXPECT_FALSE(wears_off(rising_by({0, 0, 0, 0, 0.3, 0.02}), kThreshold)) << "one fall";
  // A third of a doubling between sizes: of doublings there are three.
  EXPECT_FALSE(wears_off(rising_by({0, 0, 0, 0, 0.3, 0.02}, 1.0 / 3), kThreshold));
}

TEST(Trend, BendsUpwardOnlyIfItIsCurvedAndSteepAtLast) {
  EXPECT_TRUE(bends_upward(rising_by({0, 0.05, 0.1, 0.15, 0.2, 0.25}), kThreshold));
  EXPECT_FALSE(bends_upward(rising_by({0.2, 0.2, 0.2, 0.2, 0.2, 0.2}), kThreshold)) << "straight";
  EXPECT_FALSE(bends_upward(rising_by({0, 0.005, 0.01, 0.015, 0.02, 0.025}), kThreshold))
      << "slight";
  EXPECT_FALSE(bends_upward(rising_by({0.05, 0.15, 0.25}), kThreshold)) << "four sizes";
  EXPECT_FALSE(bends_upward(rising_by({0, 0.05, 0.1, 0.15, 0.2, 0.25}, 0.3), kThreshold))
      << "less than two doublings";
}

TEST(Trend, SteepensAtLastOverThreeSlopes) {
  const SlopesRow rows[] = {
      {"steeper each time", {0.01, 0.1, 0.2, 0.3}, true},
      {"from whatever it was", {0.4, 0.01, 0.1, 0.2, 0.3}, true},
      {"not the last", {0.01, 0.1, 0.3, 0.29}, false},
      {"not the one before", {0.01, 0.2, 0.1, 0.3}, false},
      {"not all three above", {0.001, 0.04, 0.2, 0.3}, false},
      {"after a fall", {-0.01, 0.1, 0.2, 0.3}, false},
      {"three slopes only", {0.1, 0.2, 0.3}, false},
  };
  for (const SlopesRow& row : rows) {
    EXPECT_EQ(steepens_at_last(rising_by(row.slopes), kThreshold), row.is_so) << row.what;
  }
}

}  // namespace
}  // namespace gavel
