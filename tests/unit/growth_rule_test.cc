#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

#include "runner/complexity/held.h"
#include "runner/complexity/nearest.h"
#include "runner/complexity/rays.h"
#include "runner/complexity/regression.h"
#include "runner/complexity/rule.h"

namespace gavel {
namespace {

using Cost = std::function<double(double n)>;

// Sizes that double, with others between them `fillings` times over.
CostRay ray_of(const Cost& cost, std::int64_t from = 1000, int doublings = 10, int fillings = 0) {
  std::vector<std::int64_t> sizes;
  for (int i = 0; i <= doublings; ++i) sizes.push_back(from << i);
  for (int filling = 0; filling < fillings; ++filling) {
    for (std::size_t i = sizes.size() - 1; i > 0; --i) {
      sizes.insert(sizes.begin() + static_cast<std::ptrdiff_t>(i),
                   size_between(sizes[i - 1], sizes[i]));
    }
  }
  CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = false};
  for (const std::int64_t n : sizes) {
    ray.points.push_back({.sizes = {{"n", n}}, .cost = cost(static_cast<double>(n))});
  }
  return ray;
}

Growth growth(const std::string& text, const std::vector<std::string>& variables = {"n"}) {
  const auto parsed = parse_growth(text, variables);
  if (!std::holds_alternative<Growth>(parsed)) {
    ADD_FAILURE() << text << " is not a growth";
    return {};
  }
  return std::get<Growth>(parsed);
}

struct Row {
  const char* what;
  Cost cost;
  const char* target;
  GrowthVerdict verdict;
  int doublings = 10;
};

double log2_of(double n) { return std::log2(n); }

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

// What was counted of a table filled in steps of four months, from 6 to 58: its start wears off.
TEST(GrowthRule, TakesNoWearingOffOverAFewSizesForALogarithm) {
  CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = false};
  for (const auto& [n, cost] : std::vector<std::pair<std::int64_t, double>>{{6, 11760},
                                                                            {10, 23878},
                                                                            {14, 36035},
                                                                            {18, 48147},
                                                                            {22, 60723},
                                                                            {26, 72337},
                                                                            {30, 83898},
                                                                            {34, 95988},
                                                                            {38, 107689},
                                                                            {42, 119250},
                                                                            {46, 132223},
                                                                            {50, 143995},
                                                                            {54, 155867},
                                                                            {58, 167599}}) {
    ray.points.push_back({.sizes = {{"n", n}}, .cost = cost});
  }
  EXPECT_EQ(judge_ray(ray, growth("n")).verdict, GrowthVerdict::Within);
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

CostRay plane_ray(const std::vector<std::string>& vary,
                  std::function<double(double, double)> cost) {
  CostRay ray{.vary = vary, .points = {}, .is_noisy = false};
  for (int i = 0; i <= 9; ++i) {
    const std::int64_t grown = 500ll << i;
    const bool m = std::ranges::find(vary, "m") != vary.end();
    const bool n = std::ranges::find(vary, "n") != vary.end();
    const Sizes sizes{{"m", m ? grown : 1000}, {"n", n ? grown : 1000}};
    ray.points.push_back(
        {.sizes = sizes,
         .cost = cost(static_cast<double>(sizes.at("m")), static_cast<double>(sizes.at("n")))});
  }
  return ray;
}

std::vector<CostRay> plane(const std::function<double(double, double)>& cost) {
  return {plane_ray({"n"}, cost), plane_ray({"m"}, cost), plane_ray({"m", "n"}, cost)};
}

TEST(GrowthRule, HoldsOnEveryRayOfTwoVariables) {
  const std::vector<std::string> names{"m", "n"};
  const auto sum = plane([](double m, double n) { return 4 * (m + n); });
  const auto product = plane([](double m, double n) { return 2 * m * n; });
  const auto logarithm = plane([](double m, double n) { return 30 * std::log(m + n); });
  EXPECT_EQ(judge_rays(sum, growth("m + n", names)).verdict, GrowthVerdict::Within);
  EXPECT_EQ(judge_rays(product, growth("m n", names)).verdict, GrowthVerdict::Within);
  EXPECT_EQ(judge_rays(product, growth("m + n", names)).verdict, GrowthVerdict::Exceeds);
  EXPECT_EQ(judge_rays(sum, growth("log(m + n)", names)).verdict, GrowthVerdict::Exceeds);
  EXPECT_EQ(judge_rays(logarithm, growth("log(m + n)", names)).verdict, GrowthVerdict::Within);
}

// Counted with sizes as a slow language reaches them: one alone to 32,000 beside 10, both to 512.
std::vector<CostRay> short_plane(const std::function<double(double, double)>& cost) {
  const std::vector<std::vector<std::string>> varied{{"m"}, {"n"}, {"m", "n"}};
  std::vector<CostRay> rays;
  for (const std::vector<std::string>& vary : varied) {
    const bool is_alone = vary.size() == 1;
    CostRay ray{.vary = vary, .points = {}, .is_noisy = false};
    for (std::int64_t size = is_alone ? 500 : 4; size <= (is_alone ? 32000 : 512); size *= 2) {
      const std::int64_t m = vary.front() == "m" ? size : 10;
      const std::int64_t n = vary.back() == "n" ? size : 10;
      ray.points.push_back({.sizes = {{"m", m}, {"n", n}},
                            .cost = cost(static_cast<double>(m), static_cast<double>(n))});
    }
    rays.push_back(ray);
  }
  return rays;
}

TEST(GrowthRule, TellsARiseThatOneVariableAloneMeetsTooFromGrowthOfBoth) {
  const std::vector<std::string> names{"m", "n"};
  // Numbers beyond 256 are no longer those that an interpreter keeps ready.
  const auto small = [](double size) { return std::max(0.0, 1 - 256 / size); };
  const auto outgrown = short_plane(
      [&](double m, double n) { return m * n * (640 + 180 * std::max(small(m), small(n))); });
  const auto by_lesser = short_plane([](double m, double n) { return m * n * std::min(m, n); });
  const auto sorted = short_plane(
      [](double m, double n) { return m * n * (100 + 10 * std::log2(std::min(m, n))); });
  EXPECT_EQ(judge_rays(outgrown, growth("m n", names)).verdict, GrowthVerdict::Within);
  EXPECT_EQ(judge_rays(by_lesser, growth("m n", names)).verdict, GrowthVerdict::Exceeds);
  EXPECT_NE(judge_rays(sorted, growth("m n", names)).verdict, GrowthVerdict::Within);
}

CostRay steps(const Cost& cost) {
  CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = false};
  for (std::int64_t n = 4; n <= 11; ++n) {
    ray.points.push_back({.sizes = {{"n", n}}, .cost = cost(static_cast<double>(n))});
  }
  return ray;
}

TEST(GrowthRule, ComparesExponentialProblemsWithTheirReference) {
  const CostRay reference = steps([](double n) { return 50 * std::exp2(n); });
  const CostRay slower = steps([](double n) { return 900 * std::exp2(n) * (n + 1); });
  const CostRay worse = steps([](double n) { return 10 * std::pow(n, n); });
  EXPECT_EQ(judge_like(slower, reference).verdict, GrowthVerdict::Within);
  EXPECT_EQ(judge_like(worse, reference).verdict, GrowthVerdict::Exceeds);
  EXPECT_EQ(judge_like(reference, reference).verdict, GrowthVerdict::Within);
}

// Bytes of a list that grows by a half at a time, an even and a large one in turn.
TEST(GrowthRule, BytesRiseInStepsAndAreStillTold) {
  CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = true};
  for (int i = 0; i < 12; ++i) {
    const double n = 500 * std::exp2(i);
    ray.points.push_back(
        {.sizes = {{"n", static_cast<std::int64_t>(n)}}, .cost = n * (i % 2 == 0 ? 8 : 8.4)});
  }
  EXPECT_EQ(judge_ray(ray, growth("n"), Precision::Bytes).verdict, GrowthVerdict::Within);
  for (CostPoint& point : ray.points)
    point.cost *= std::log(static_cast<double>(point.sizes.at("n")));
  EXPECT_NE(judge_ray(ray, growth("n"), Precision::Bytes).verdict, GrowthVerdict::Within);
}

// As measured of a JavaScript array.
TEST(GrowthRule, BytesOfAListThatGrowsByAHalfAreLinear) {
  CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = false};
  const std::pair<std::int64_t, double> costs[] = {{1000, 5328},  {1284, 7488},   {2000, 11208},
                                                   {2585, 16616}, {4000, 24448},  {5244, 36360},
                                                   {8000, 54232}, {10790, 54232}, {16000, 81040}};
  for (const auto& [n, cost] : costs) ray.points.push_back({.sizes = {{"n", n}}, .cost = cost});
  EXPECT_EQ(judge_ray(ray, growth("n"), Precision::Bytes).verdict, GrowthVerdict::Within);
  EXPECT_EQ(judge_ray(ray, growth("1"), Precision::Bytes).verdict, GrowthVerdict::Exceeds);
}

// Bytes of a hash table of 500 keys that come and go, with a seed of its own in each process: what
// is left of removed keys fills it at some size, and it is twice as large from then on.
TEST(GrowthRule, ATableThatDoublesOnceIsNoGrowth) {
  const std::pair<std::int64_t, double> bytes[] = {
      {500, 50352},   {1000, 51008},   {2000, 51008},   {4000, 51008},
      {5244, 51008},  {8000, 51008},   {10790, 51008},  {16000, 90656},
      {22835, 90368}, {32000, 90368},  {41536, 90680},  {64000, 90824},
      {84600, 90296}, {128000, 90824}, {175481, 90704}, {256000, 90152}};
  CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = true};
  for (const auto& [size, cost] : bytes)
    ray.points.push_back({.sizes = {{"n", size}}, .cost = cost});
  EXPECT_NE(judge_ray(ray, growth("1"), Precision::Bytes).verdict, GrowthVerdict::Exceeds);
}

TEST(GrowthRule, BytesOfALogarithmExceedAConstant) {
  const CostRay ray = ray_of([](double n) { return 512 + 96 * std::log2(n); }, 125, 9);
  EXPECT_NE(judge_ray(ray, growth("1"), Precision::Bytes).verdict, GrowthVerdict::Within);
}

// Bytes of all boards of a row kept at a time, 4 to 9 columns, and of one board of queens.
TEST(GrowthRule, SixBoardsTellAnExponentialThatWasToBeLinear) {
  CostRay boards{.vary = {"n"}, .points = {}, .is_noisy = false};
  CostRay board = boards;
  const double costs[] = {5986, 8531, 16308, 48575, 178781, 735906};
  for (int i = 0; i < 6; ++i) {
    boards.points.push_back({.sizes = {{"n", i + 4}}, .cost = costs[i]});
    board.points.push_back({.sizes = {{"n", i + 4}}, .cost = 400.0 + 60 * i});
  }
  EXPECT_EQ(judge_ray(boards, growth("n"), Precision::Bytes).verdict, GrowthVerdict::Exceeds);
  EXPECT_EQ(judge_ray(board, growth("n"), Precision::Bytes).verdict, GrowthVerdict::Within);
}

// Instructions of an interpreted solution and of the compiled reference, boards of 4 to 9.
TEST(GrowthRule, SixBoardsTellThatASolutionGrowsLikeItsReference) {
  CostRay solution;
  CostRay reference;
  solution.vary = reference.vary = {"n"};
  const double costs[] = {331458, 1061370, 3826373, 14800728, 62348472, 280474072};
  const double least[] = {5857, 17873, 55531, 205266, 809858, 3457989};
  for (int i = 0; i < 6; ++i) {
    solution.points.push_back({.sizes = {{"n", i + 4}}, .cost = costs[i]});
    reference.points.push_back({.sizes = {{"n", i + 4}}, .cost = least[i]});
  }
  EXPECT_EQ(judge_like(solution, reference).verdict, GrowthVerdict::Within);
}

CostRay boards_of(std::int64_t from, std::initializer_list<double> costs) {
  CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = false};
  for (const double cost : costs) ray.points.push_back({.sizes = {{"n", from++}}, .cost = cost});
  return ray;
}

// Instructions as measured of the reference, of solutions that look through the whole board, or
// along three lines of it, before each queen, and of one that tries every permutation.
TEST(GrowthRule, APowerOnTopOfAnExponentialIsNoOtherExponential) {
  const CostRay reference = boards_of(4, {5857, 17873, 55531, 205266, 809858, 3457989, 15543770});
  const CostRay whole_board = boards_of(4, {105e3, 411e3, 2037e3, 10056e3, 54324e3, 303573e3});
  const CostRay lines = boards_of(4, {177e3, 684e3, 3189e3, 14622e3, 73128e3, 379452e3});
  CostRay permutations = reference;
  double count = 6;
  for (CostPoint& point : permutations.points) {
    const auto n = static_cast<double>(point.sizes.at("n"));
    point.cost = 20 * n * (count *= n);
  }
  EXPECT_EQ(judge_like(whole_board, reference).verdict, GrowthVerdict::Within);
  EXPECT_EQ(judge_like(lines, reference).verdict, GrowthVerdict::Within);
  EXPECT_EQ(judge_like(permutations, reference).verdict, GrowthVerdict::Exceeds);
}

// As measured: of five boards no line is sure, but each is beyond a power by more than the one
// before.
TEST(GrowthRule, PermutationsOfFewBoardsAreTold) {
  const CostRay reference = boards_of(4, {5857, 17873, 55531, 205266, 809858, 3457989});
  const CostRay permutations = boards_of(4, {436258, 2122547, 12932723, 93502066, 772387273});
  EXPECT_EQ(judge_like(permutations, reference).verdict, GrowthVerdict::Exceeds);
}

// A power on top is no steeper at larger boards.
TEST(GrowthRule, APowerIsNotTakenForWhatSteepens) {
  const CostRay reference = boards_of(4, {5857, 17873, 55531, 205266, 809858});
  CostRay power = reference;
  for (CostPoint& point : power.points)
    point.cost *= std::pow(static_cast<double>(point.sizes.at("n")), 2.9);
  EXPECT_NE(judge_like(power, reference).verdict, GrowthVerdict::Exceeds);
}

// Instructions as measured: JavaScript's sort of single letters, which compares in a few
// instructions beside the hundreds that splitting takes for each, and Go's table with robin hood
// hashing.
TEST(GrowthRule, ALogarithmBesideDearLinearWorkIsTold) {
  CostRay sorted{.vary = {"n"}, .points = {}, .is_noisy = false};
  const std::pair<std::int64_t, double> costs[] = {
      {312, 577147},      {624, 1151541},     {1248, 2307006},     {2496, 4688757},
      {3614, 7016978},    {4992, 9516086},    {6668, 13123756},    {9984, 19337959},
      {13977, 27941741},  {19968, 39258878},  {30705, 62962130},   {39936, 79741211},
      {60181, 124934009}, {79872, 161905564}, {115588, 242672050}, {159744, 328778525}};
  for (const auto& [n, cost] : costs) sorted.points.push_back({.sizes = {{"n", n}}, .cost = cost});
  EXPECT_EQ(judge_ray(sorted, growth("n")).verdict, GrowthVerdict::Exceeds);
  EXPECT_EQ(judge_ray(sorted, growth("n log n")).verdict, GrowthVerdict::Within);
  CostRay table{.vary = {"n"}, .points = {}, .is_noisy = false};
  const std::pair<std::int64_t, double> steps[] = {
      {125, 37612},     {250, 75695},      {500, 136998},      {1000, 269022},
      {2000, 534578},   {4000, 1068555},   {8000, 2110151},    {16000, 4394712},
      {32000, 8922441}, {64000, 17963104}, {128000, 35432215}, {256000, 69216434}};
  for (const auto& [n, cost] : steps) table.points.push_back({.sizes = {{"n", n}}, .cost = cost});
  EXPECT_EQ(judge_ray(table, growth("n")).verdict, GrowthVerdict::Within);
}

// As measured: from some thousand elements on the collector of JavaScript copies what lives of a
// queue, each element as often.
TEST(GrowthRule, GarbageThatIsCopiedFromSomeSizeOnIsNoLogarithm) {
  CostRay queue{.vary = {"n"}, .points = {}, .is_noisy = false};
  const std::pair<std::int64_t, double> costs[] = {
      {31, 141510},       {62, 254811},       {124, 480980},     {248, 935031},
      {496, 1840305},     {545, 2019827},     {657, 2427877},    {776, 2862803},
      {920, 3389872},     {1095, 4028828},    {1288, 4733865},   {1504, 5522924},
      {1984, 7276604},    {2433, 8916982},    {2856, 10463133},  {3534, 12939594},
      {4241, 15522045},   {5010, 18331893},   {6106, 22335635},  {7272, 26762911},
      {8995, 33778836},   {10517, 40067676},  {12748, 49236080}, {14860, 57767550},
      {17142, 67140943},  {20563, 81093612},  {24500, 97277656}, {29454, 117397068},
      {37190, 149192449}, {48493, 195385294}, {63488, 256606047}};
  for (const auto& [n, cost] : costs) queue.points.push_back({.sizes = {{"n", n}}, .cost = cost});
  EXPECT_EQ(judge_ray(queue, growth("n")).verdict, GrowthVerdict::Within);
}

// A call costs as much as a thousand elements, of which each takes a little longer with each
// doubling.
TEST(GrowthRule, ALogarithmBehindADearCallIsTold) {
  const auto sorted = [](double n) { return 37000 + 50 * n + 5 * n * log2_of(n); };
  const auto scanned = [](double n) { return 37000 + 50 * n; };
  EXPECT_EQ(judge_ray(ray_of(sorted, 31, 11), growth("n")).verdict, GrowthVerdict::Inconclusive);
  EXPECT_EQ(judge_ray(ray_of(sorted, 31, 11, 1), growth("n")).verdict, GrowthVerdict::Exceeds);
  EXPECT_EQ(judge_ray(ray_of(scanned, 31, 11, 1), growth("n")).verdict, GrowthVerdict::Within);
}

struct HeldRow {
  const char* what;
  std::initializer_list<double> held;  // at 64, 128, 256 and 512
  double ended;                        // at 12
  const char* target;
  bool is_beyond;
};

CostRay held_ray(std::initializer_list<double> costs) {
  CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = false};
  std::int64_t n = 64;
  for (const double cost : costs) {
    ray.points.push_back({.sizes = {{"n", n}}, .cost = cost});
    n *= 2;
  }
  return ray;
}

TEST(HeldSpace, TellsOnlyWhatIsSurelyBeyond) {
  const HeldRow rows[] = {
      {"a board of bytes and a frame for each row", {16e3, 41e3, 118e3, 377e3}, 2032, "n", true},
      {"the same where the square is asked for", {16e3, 41e3, 118e3, 377e3}, 2032, "n^2", false},
      {"a list of queens in each frame, given up before the last row",
       {130e3, 480e3, 1900e3, 900e3},
       9288,
       "n",
       true},
      {"the same in JavaScript, as measured", {32624, 77928, 229448, 616328}, 6200, "n", true},
      {"a frame for each row", {12e3, 24e3, 48e3, 95e3}, 2032, "n", false},
      {"a frame for each row that was reached", {12e3, 24e3, 30e3, 31e3}, 2032, "n", false},
      {"bits of integers without bounds, as measured",
       {32388, 59772, 121888, 275244},
       9288,
       "n",
       false},
      {"a set before its largest step", {4e3, 16e3, 16e3, 65e3}, 600, "n", false},
      {"buffers of the runtime", {40e3, 52e3, 76e3, 124e3}, 600, "n", false},
      {"a size only", {900e3}, 2032, "n", false},
      {"nothing", {}, 2032, "n", false},
  };
  for (const HeldRow& row : rows) {
    const CostRay ended = boards_of(12, {row.ended});
    EXPECT_EQ(is_held_beyond(ended, held_ray(row.held), growth(row.target)), row.is_beyond)
        << row.what;
  }
  EXPECT_FALSE(is_held_beyond({.vary = {"n"}, .points = {}}, held_ray({1e3, 1e6}), growth("n")));
}

TEST(NearestGrowth, NamesTheClass) {
  const std::pair<const char*, Cost> classes[] = {
      {"1", [](double) { return 3000; }},
      {"log n", [](double n) { return 80 * std::log(n); }},
      {"sqrt n", [](double n) { return 80 * std::sqrt(n); }},
      {"n", [](double n) { return 6 * n + 50; }},
      {"n log n", [](double n) { return 6 * n * std::log(n); }},
      {"n^2", [](double n) { return n * n / 2 + 9 * n; }},
      {"n^3", [](double n) { return n * n * n / 6; }}};
  for (const auto& [name, cost] : classes) {
    const std::vector<CostRay> rays{ray_of(cost)};
    EXPECT_EQ(nearest_growth(rays), name);
  }
  EXPECT_EQ(nearest_growth(plane([](double m, double n) { return 2 * m * n; })), "m n");
  EXPECT_EQ(nearest_growth(plane([](double m, double n) { return 7 * (m + n); })), "m + n");
  EXPECT_EQ(nearest_growth(plane([](double m, double n) { return m * m * n; })), "m^2 n");
}

TEST(Regression, GivesTheSlopeAndItsInterval) {
  // y = 2 x with residuals +1, -1, -1, +1: slope 2, s^2 = 4 / 2, Sxx = 5, t(0.995, 2) = 9.925.
  const std::pair<double, double> points[] = {{0, 1}, {1, 1}, {2, 3}, {3, 7}};
  const Line line = fit_line(points);
  EXPECT_NEAR(line.slope, 2, 1e-12);
  EXPECT_NEAR(line.half_width, 9.925 * std::sqrt(2.0 / 5), 1e-9);
}

TEST(Regression, IsUnsureWithTwoPoints) {
  const std::pair<double, double> points[] = {{0, 1}, {1, 1}};
  EXPECT_TRUE(std::isinf(fit_line(points).half_width));
}

}  // namespace
}  // namespace gavel
