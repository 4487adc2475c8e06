#include <gtest/gtest.h>

#include <cmath>

#include "runner/complexity/rule.h"
#include "tests/unit/growth_fixture.h"

namespace gavel {
namespace {

CostRay steps(const Cost& cost) {
  CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = false};
  for (std::int64_t n = 4; n <= 11; ++n) {
    ray.points.push_back({.sizes = {{"n", n}}, .cost = cost(static_cast<double>(n))});
  }
  return ray;
}

TEST(GrowthLikeReference, ComparesExponentialProblemsWithTheirReference) {
  const CostRay reference = steps([](double n) { return 50 * std::exp2(n); });
  const CostRay slower = steps([](double n) { return 900 * std::exp2(n) * (n + 1); });
  const CostRay worse = steps([](double n) { return 10 * std::pow(n, n); });
  EXPECT_EQ(judge_like(slower, reference).verdict, GrowthVerdict::Within);
  EXPECT_EQ(judge_like(worse, reference).verdict, GrowthVerdict::Exceeds);
  EXPECT_EQ(judge_like(reference, reference).verdict, GrowthVerdict::Within);
}

// Instructions of an interpreted solution and of the compiled reference, boards of 4 to 9.
TEST(GrowthLikeReference, SixBoardsTellThatASolutionGrowsLikeItsReference) {
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

// Instructions as measured of the reference, of solutions that look through the whole board, or
// along three lines of it, before each queen, and of one that tries every permutation.
TEST(GrowthLikeReference, APowerOnTopOfAnExponentialIsNoOtherExponential) {
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
TEST(GrowthLikeReference, PermutationsOfFewBoardsAreTold) {
  const CostRay reference = boards_of(4, {5857, 17873, 55531, 205266, 809858, 3457989});
  const CostRay permutations = boards_of(4, {436258, 2122547, 12932723, 93502066, 772387273});
  EXPECT_EQ(judge_like(permutations, reference).verdict, GrowthVerdict::Exceeds);
}

// A power on top is no steeper at larger boards.
TEST(GrowthLikeReference, APowerIsNotTakenForWhatSteepens) {
  const CostRay reference = boards_of(4, {5857, 17873, 55531, 205266, 809858});
  CostRay power = reference;
  for (CostPoint& point : power.points)
    point.cost *= std::pow(static_cast<double>(point.sizes.at("n")), 2.9);
  EXPECT_NE(judge_like(power, reference).verdict, GrowthVerdict::Exceeds);
}

struct LikeRow {
  const char* what;
  CostRay solution;
  GrowthVerdict verdict;
};

TEST(GrowthLikeReference, IsSureOnlyWhereBothLinesAre) {
  const auto scattered = [](double power, double chance) {
    return steps([=](double n) {
      return 50 * std::exp2(n) * std::pow(n, power) *
             (static_cast<int>(n) % 2 == 0 ? chance : 1 / chance);
    });
  };
  CostRay larger = steps([](double n) { return 900 * std::exp2(n); });
  larger.points.push_back({.sizes = {{"n", 12}}, .cost = 1});
  const LikeRow rows[] = {
      {"a power that may be an exponential", scattered(3.2, 1.25), GrowthVerdict::Inconclusive},
      {"more than any power, though by chance", scattered(8, 1.03), GrowthVerdict::Exceeds},
      {"two boards", boards_of(4, {900, 9000}), GrowthVerdict::Inconclusive},
      {"a board that the reference was not asked", larger, GrowthVerdict::Within},
  };
  const CostRay reference = steps([](double n) { return 50 * std::exp2(n); });
  for (const LikeRow& row : rows) {
    const GrowthFinding finding = judge_like(row.solution, reference);
    EXPECT_EQ(finding.verdict, row.verdict) << row.what;
    EXPECT_EQ(finding.reason.empty(), row.verdict != GrowthVerdict::Inconclusive) << row.what;
  }
}

}  // namespace
}  // namespace gavel
