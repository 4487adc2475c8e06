#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

#include "runner/complexity/rule.h"
#include "tests/unit/growth_fixture.h"

namespace gavel {
namespace {

struct Row {
  const char* what;
  Cost cost;
  const char* target;
  GrowthVerdict verdict;
  int doublings = 10;
};

const Row kRows[] = {
    {"a constant", [](double) { return 500; }, "1", GrowthVerdict::Within},
    {"a linear scan", [](double n) { return 5 * n + 300; }, "n", GrowthVerdict::Within},
    {"a linear scan against 1", [](double n) { return 5 * n + 300; }, "1", GrowthVerdict::Exceeds},
    {"a sort against n", [](double n) { return 3 * n * log2_of(n); }, "n", GrowthVerdict::Exceeds},
    {"a sort", [](double n) { return 3 * n * log2_of(n); }, "n log n", GrowthVerdict::Within},
    {"two loops", [](double n) { return n * n / 2; }, "n", GrowthVerdict::Exceeds},
    {"two loops against n log n", [](double n) { return n * n / 2; }, "n log n",
     GrowthVerdict::Exceeds},
    {"three loops", [](double n) { return n * n * n / 6; }, "n^2", GrowthVerdict::Exceeds},
    {"a binary search", [](double n) { return 40 + 12 * log2_of(n); }, "log n",
     GrowthVerdict::Within},
    {"a merge against log n", [](double n) { return 4 * n; }, "log n", GrowthVerdict::Exceeds},
    {"a root against log n", [](double n) { return 9 * std::sqrt(n); }, "log n",
     GrowthVerdict::Exceeds},
    {"less than asked for", [](double n) { return 7 * n; }, "n^2", GrowthVerdict::Within},
    {"a hidden memmove of 1/32 instruction a byte", [](double n) { return 30 * n + n * n / 32; },
     "n", GrowthVerdict::Exceeds},
    {"a large constant before linear work", [](double n) { return 20000 + 3 * n; }, "n",
     GrowthVerdict::Within},
    {"a search tree beneath what its nodes cost",
     [](double n) { return n * (215 + 9 * log2_of(n)); }, "n", GrowthVerdict::Exceeds},
    {"a recursion by halves in a kilobyte", [](double n) { return 1024 + 48 * log2_of(n); }, "1",
     GrowthVerdict::Exceeds},
    {"97 buckets that are searched one element after the other",
     [](double n) { return 2450 * n + 0.0215 * n * n; }, "n", GrowthVerdict::Exceeds, 6},
    {"769 buckets beneath calls that are dear", [](double n) { return 2620 * n + 0.0034 * n * n; },
     "n", GrowthVerdict::Exceeds, 7},
    {"a sort part of which falls back to a dearer way from some size on",
     [](double n) { return n * log2_of(n) * (22 + 12 / (1 + 36e6 / (n * n))); }, "n log n",
     GrowthVerdict::Within, 8},
    {"what falls to a level that is dearer from some size on",
     [](double n) { return n * (314 + 4e4 / n + 84 / (1 + 4e7 / (n * n))); }, "n",
     GrowthVerdict::Within, 10},
    {"a heap of no more than 60,000 different values",
     [](double n) { return n * (20 + 9 * std::log2(60000 * (1 - std::exp(-n / 60000)))); }, "n",
     GrowthVerdict::Exceeds, 8},
    {"a start-up that wears off slowly", [](double n) { return 100 * n - 300 * std::sqrt(n); }, "n",
     GrowthVerdict::Within},
    {"a start-up that wears off", [](double n) { return 500 * n - 90000; }, "n",
     GrowthVerdict::Within},
    {"one step up", [](double n) { return n * (n > 8000 ? 536 : 460); }, "n",
     GrowthVerdict::Within},
    {"a binary search that begins late", [](double n) { return 12 * log2_of(n) - 40; }, "log n",
     GrowthVerdict::Within},
    {"a sort that leaves small pieces", [](double n) { return n * (3 * log2_of(n) - 12); },
     "n log n", GrowthVerdict::Within},
    {"a hash table that rehashes at powers of two",
     [](double n) { return 20 * n + 10 * std::exp2(std::ceil(std::log2(n * 1.2))); }, "n",
     GrowthVerdict::Within},
};

TEST(GrowthRule, TellsTheClassesApart) {
  for (const Row& row : kRows) {
    GrowthFinding finding;
    for (int fillings = 0; fillings <= 3 && finding.verdict == GrowthVerdict::Inconclusive;
         ++fillings) {
      finding = judge_ray(ray_of(row.cost, 1000, row.doublings, fillings), growth(row.target));
    }
    EXPECT_EQ(finding.verdict, row.verdict)
        << row.what << " against " << row.target << ": slope " << finding.slope << " ± "
        << finding.half_width << ", threshold " << finding.threshold;
  }
}

TEST(GrowthRule, IsSureOnlyWhenTheNoiseAllowsIt) {
  std::mt19937_64 random(7);
  std::lognormal_distribution<double> noise(0, 1.5);
  const GrowthFinding finding =
      judge_ray(ray_of([&](double n) { return n * noise(random); }), growth("n"));
  EXPECT_EQ(finding.verdict, GrowthVerdict::Inconclusive);
  EXPECT_NE(finding.reason, "");
}

// Simulated costs with noise of 1 to 5 %: the verdict is never the wrong one.
TEST(GrowthRule, IsNeverWrongOnSimulatedCosts) {
  std::mt19937_64 random(11);
  std::uniform_real_distribution<double> scale(1, 200);
  const std::vector<std::pair<const char*, Cost>> classes{{"1", [](double) { return 1.0; }},
                                                          {"log n", [](double n) { return std::log(n); }},
                                                          {"n", [](double n) { return n; }},
                                                          {"n log n", [](double n) { return n * std::log(n); }},
                                                          {"n^2", [](double n) { return n * n; }},
                                                          {"n^3", [](double n) { return n * n * n; }}};
  int undecided = 0;
  int all = 0;
  for (int round = 0; round < 200; ++round) {
    for (std::size_t truth = 0; truth < classes.size(); ++truth) {
      for (std::size_t target = 0; target < classes.size(); ++target) {
        const double factor = scale(random);
        std::normal_distribution<double> noise(1, 0.005);
        const CostRay ray = ray_of(
            [&](double n) { return 100 * factor * classes[truth].second(n) * noise(random); });
        const GrowthFinding finding = judge_ray(ray, growth(classes[target].first));
        const GrowthVerdict right =
            truth <= target ? GrowthVerdict::Within : GrowthVerdict::Exceeds;
        ++all;
        if (finding.verdict == GrowthVerdict::Inconclusive) {
          ++undecided;
        } else {
          EXPECT_EQ(finding.verdict, right)
              << classes[truth].first << " against " << classes[target].first;
        }
      }
    }
  }
  EXPECT_LE(undecided * 50, all) << "at most 2 % undecided";
}

// A block that grows by `factor` whenever it is full, from `first` on.
Cost growing_block(double factor, double first) {
  return [=](double size) {
    return 24 * first * std::pow(factor, std::ceil(std::log(size / first) / std::log(factor)));
  };
}

// More sizes for as long as it is undecided, as is done when a solution is measured.
GrowthVerdict judge_with_more_sizes(const Cost& cost, const char* target,
                                    std::int64_t from = 1000) {
  GrowthVerdict verdict = GrowthVerdict::Inconclusive;
  for (int fillings = 0; fillings <= 3 && verdict == GrowthVerdict::Inconclusive; ++fillings) {
    verdict = judge_ray(ray_of(cost, from, 10, fillings), growth(target)).verdict;
  }
  return verdict;
}

// Python's lists grow by an eighth, Go's by a quarter, Java's by a half, most tables by two.
TEST(GrowthRule, SeesThroughTheStepsOfBlocksThatGrowByAFactor) {
  std::mt19937_64 random(5);
  int undecided = 0;
  for (const double factor : {1.125, 1.25, 1.5, 2.0}) {
    for (int round = 0; round < 100; ++round) {
      const double first = std::uniform_real_distribution<double>(1, factor)(random);
      const Cost block = growing_block(factor, first);
      const GrowthVerdict flat = judge_with_more_sizes(block, "n");
      const GrowthVerdict rising =
          judge_with_more_sizes([&](double n) { return block(n) * std::log(n); }, "n");
      EXPECT_NE(flat, GrowthVerdict::Exceeds) << factor << " from " << first;
      EXPECT_NE(rising, GrowthVerdict::Within) << factor << " from " << first;
      undecided += flat == GrowthVerdict::Inconclusive;
      undecided += rising == GrowthVerdict::Inconclusive;
    }
  }
  EXPECT_LE(undecided, 16) << "at most 2 % of 800";
}

// What a set of Python's takes: four times as much at a step, beyond fifty thousand elements twice.
double python_set(double n) {
  double slots = 8;
  while (slots * 3 / 5 < n) {
    const double used = slots * 3 / 5;
    slots = std::exp2(std::floor(std::log2(used * (used > 50000 ? 2 : 4))) + 1);
  }
  return 16 * slots;
}

TEST(GrowthRule, SeesThroughTheStepsOfASetOfPythons) {
  int undecided = 0;
  for (std::int64_t from = 500; from < 1000; from += 10) {
    const GrowthVerdict flat =
        judge_with_more_sizes([](double n) { return python_set(n) + 28 * n; }, "n", from);
    EXPECT_NE(flat, GrowthVerdict::Exceeds) << "from " << from;
    undecided += flat == GrowthVerdict::Inconclusive;
    const Cost block = growing_block(4, static_cast<double>(from) / 500);
    const auto rising = [&](double n) { return block(n) * std::log(n); };
    EXPECT_NE(judge_with_more_sizes(rising, "n"), GrowthVerdict::Within) << "from " << from;
  }
  EXPECT_LE(undecided, 1) << "of 50";
}

// What was counted of Python's sorted() and a walk from both ends, which is as long as the input
// wills.
TEST(GrowthRule, TakesNoChanceForTheStepsOfABlock) {
  CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = true};
  for (const auto& [n, each] : std::vector<std::pair<std::int64_t, double>>{{248, 1820.5},
                                                                            {496, 2045.8},
                                                                            {708, 2921.4},
                                                                            {992, 1882.2},
                                                                            {1288, 2243.5},
                                                                            {1984, 2251.8},
                                                                            {2625, 2354.1},
                                                                            {3968, 1886.0},
                                                                            {5449, 2227.7},
                                                                            {7936, 2365.2},
                                                                            {11743, 2210.2},
                                                                            {15872, 1965.2},
                                                                            {22147, 2124.2},
                                                                            {31744, 2073.4},
                                                                            {48493, 2090.4},
                                                                            {63488, 2087.4},
                                                                            {94417, 2206.3},
                                                                            {126976, 2243.5}}) {
    ray.points.push_back({.sizes = {{"n", n}}, .cost = each * static_cast<double>(n)});
  }
  EXPECT_NE(judge_ray(ray, growth("n")).verdict, GrowthVerdict::Within);
}

TEST(GrowthRule, BelievesNoSmallRiseThatIsCertain) {
  std::mt19937_64 random(3);
  std::normal_distribution<double> noise(1, 0.02);
  CostRay ray =
      ray_of([&](double n) { return n * (1500 + 45 * log2_of(n)) * noise(random); }, 250, 9, 2);
  ray.is_noisy = true;
  EXPECT_NE(judge_ray(ray, growth("n")).verdict, GrowthVerdict::Within);
}

// What was counted of std::multiset beside a stack, and of std::unordered_map. Between the sizes
// that were counted costs an element are taken to rise evenly.
TEST(GrowthRule, SeesTheTreeButNotTheTable) {
  const auto ray = [](const std::vector<double>& each) {
    std::size_t i = 0;
    return ray_of(
        [&](double n) {
          const std::size_t at = i++ / 2;
          return n * (each[at] + each[std::min(at + (i - 1) % 2, each.size() - 1)]) / 2;
        },
        1000, static_cast<int>(each.size()) - 1, 1);
  };
  const CostRay tree = ray({306.5, 315.2, 324.0, 332.7, 341.6, 350.5, 359.5, 368.4, 377.4, 386.4});
  EXPECT_EQ(judge_ray(tree, growth("n")).verdict, GrowthVerdict::Exceeds);
  const CostRay table = ray({438.7, 464.5, 462.2, 460.9, 460.4, 535.8, 536.3, 536.6, 536.8});
  EXPECT_EQ(judge_ray(table, growth("n")).verdict, GrowthVerdict::Within);
}

TEST(GrowthRule, NeedsEnoughSizes) {
  const GrowthFinding finding = judge_ray(ray_of([](double n) { return n; }, 1000, 2), growth("n"));
  EXPECT_EQ(finding.verdict, GrowthVerdict::Inconclusive);
  EXPECT_NE(finding.reason.find("3 sizes"), std::string::npos) << finding.reason;
}

}  // namespace
}  // namespace gavel
