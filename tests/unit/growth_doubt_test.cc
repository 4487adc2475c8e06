#include <gtest/gtest.h>

#include <cmath>
#include <initializer_list>

#include "runner/complexity/rule.h"
#include "tests/unit/growth_fixture.h"

namespace gavel {
namespace {

struct DoubtRow {
  const char* what;
  CostRay ray;
  const char* target;
  Precision precision;
  GrowthVerdict verdict;
};

void expect_verdicts(std::initializer_list<DoubtRow> rows) {
  for (const DoubtRow& row : rows) {
    const GrowthFinding finding = judge_ray(row.ray, growth(row.target), row.precision);
    EXPECT_EQ(finding.verdict, row.verdict)
        << row.what << " against " << row.target << ": slope " << finding.slope << " ± "
        << finding.half_width << ", threshold " << finding.threshold;
  }
}

TEST(GrowthByClock, TellsPowersOfWhatMustBeRead) {
  const auto line = [](double n) { return 5 * n; };
  const auto tree = [](double n) { return n * (215 + 9 * log2_of(n)); };
  const auto square = [](double n) { return n * n; };
  const auto root = [](double n) { return std::sqrt(n); };
  const auto sort = [](double n) { return n * log2_of(n); };
  expect_verdicts({
      {"a scan", ray_of(line), "n", Precision::Clock, GrowthVerdict::Within},
      {"two loops", ray_of(square), "n", Precision::Clock, GrowthVerdict::Exceeds},
      {"a sort", ray_of(sort), "n", Precision::Clock, GrowthVerdict::Within},
      {"a tree", ray_of(tree, 1000, 10, 1), "n", Precision::Clock, GrowthVerdict::Within},
      {"a root", ray_of(root), "sqrt n", Precision::Clock, GrowthVerdict::Inconclusive},
      {"a scan", ray_of(line), "log n", Precision::Clock, GrowthVerdict::Inconclusive},
  });
}

// Sizes beyond which each element costs half as much again, as of a cache that is too small: where
// inputs of a size differ, chance may have had it so.
TEST(GrowthInDoubt, ARiseThatWearsOffIsNoneExceptByChance) {
  const auto cliff = [](double n) { return 100 * n * (1 + 0.5 / (1 + std::pow(6000 / n, 2))); };
  const CostRay ray = ray_of(cliff, 500, 8, 2);
  CostRay noisy = ray;
  noisy.is_noisy = true;
  expect_verdicts({{"a cliff", ray, "n", Precision::Counts, GrowthVerdict::Within},
                   {"by chance", noisy, "n", Precision::Counts, GrowthVerdict::Inconclusive}});
  const GrowthFinding finding = judge_ray(noisy, growth("n"), Precision::Counts);
  EXPECT_GT(finding.slope - finding.half_width, finding.threshold);
  EXPECT_NE(finding.reason.find(" clears "), std::string::npos) << finding.reason;
}

// Java's hash tables where many words share a hash: bins of more than eight become trees, which
// cost twice as much between 250 and 1,000 words, and are a logarithm deep before and after.
TEST(GrowthInDoubt, ARiseThatMostlyWoreOffIsLeftOpen) {
  const CostRay bins = ray_of_pairs({{31, 708564},
                                     {62, 1466982},
                                     {124, 5260109},
                                     {248, 10467035},
                                     {496, 27552194},
                                     {992, 65624586},
                                     {1984, 149332449},
                                     {3968, 332518400}});
  expect_verdicts({{"bins", bins, "n log n", Precision::Counts, GrowthVerdict::Inconclusive},
                   {"bins against less", bins, "n", Precision::Counts, GrowthVerdict::Exceeds}});
}

// Windows of a text in JavaScript, whose first is as long as the whole alphabet: a small part is
// missing of each that begins near the end.
TEST(GrowthInDoubt, ARiseThatFallsEachTimeIsLeftOpen) {
  const CostRay windows = ray_of_pairs({{312, 24658189},
                                        {472, 41012341},
                                        {624, 57357694},
                                        {698, 65308896},
                                        {767, 72733746},
                                        {816, 78020909},
                                        {911, 88240817},
                                        {949, 92312543},
                                        {1020, 99961834},
                                        {1121, 111590366},
                                        {1248, 125123825},
                                        {1325, 132756354},
                                        {1429, 143947646},
                                        {1530, 154816908},
                                        {1695, 172558494},
                                        {1882, 192676314},
                                        {2073, 213981466},
                                        {2235, 231403440},
                                        {2496, 258729031}});
  expect_verdicts({{"windows", windows, "n", Precision::Counts, GrowthVerdict::Inconclusive}});
}

// It looks like the beginning of a larger growth: doublings alone do not tell.
TEST(GrowthInDoubt, TheFootOfACliffIsLeftOpen) {
  const auto cliff = [](double n) { return 100 * n * (1 + 0.5 / (1 + std::pow(6e5 / n, 2))); };
  expect_verdicts({{"a cliff's foot", ray_of(cliff, 500, 10), "n", Precision::Counts,
                    GrowthVerdict::Inconclusive}});
}

TEST(GrowthInDoubt, CountsOverFewDoublingsTellAConstant) {
  CostRay ray{.vary = {"n"}, .points = {}, .is_noisy = false};
  for (std::int64_t n = 6; n <= 30; n += 2) {
    ray.points.push_back({.sizes = {{"n", n}}, .cost = n % 4 == 0 ? 500.0 : 530.0});
  }
  expect_verdicts({{"a constant", ray, "1", Precision::Counts, GrowthVerdict::Within}});
}

// Windows of an alphabet of 92: all but the last 92 take the same.
TEST(GrowthInDoubt, ARiseThatAMissingConstantExplainsIsLeftOpen) {
  const CostRay windows = ray_of_pairs({{312, 24652554},
                                        {472, 41012339},
                                        {624, 57358252},
                                        {911, 88240835},
                                        {1248, 124476280},
                                        {1325, 133527012},
                                        {1695, 172558450},
                                        {2496, 259376226}});
  EXPECT_EQ(judge_ray(windows, growth("n"), Precision::Counts).verdict,
            GrowthVerdict::Inconclusive);
  const auto sort = ray_of([](double n) { return n * std::log2(n) - 90 * 8; }, 312, 3, 2);
  EXPECT_EQ(judge_ray(sort, growth("n"), Precision::Counts).verdict, GrowthVerdict::Exceeds);
}

}  // namespace
}  // namespace gavel
