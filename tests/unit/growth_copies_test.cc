#include <gtest/gtest.h>

#include "runner/complexity/copies.h"
#include "runner/complexity/nearest.h"
#include "tests/unit/growth_fixture.h"

namespace gavel {
namespace {

// What loops that may copy took of `n`, as measured or drawn; the costs do not matter.
std::optional<CostRay> risen(const CostRay& copies, const std::string& target = "n",
                             CopiesIn unit = CopiesIn::Instructions) {
  CopyingOfFamilies copying;
  for (const CostPoint& point : copies.points) copying["any"].emplace_back(point.cost);
  CostRay ray = copies;
  for (CostPoint& point : ray.points) point.cost = 1e6;
  return risen_copies(ray, copying, growth(target), unit);
}

std::optional<CostRay> risen(const Cost& copies, const std::string& target = "n") {
  return risen(ray_of(copies), target);
}

double log2_of(double n) { return std::log2(n); }

// Python's halves of a string, and Rust's of a vector.
TEST(Copies, HalvesThatAreCopiedAreALogarithmBeyondTheTarget) {
  const CostRay text = ray_of_pairs({{312, 24},
                                     {624, 42},
                                     {1248, 132},
                                     {2496, 438},
                                     {4992, 1296},
                                     {9984, 3480},
                                     {19968, 8784},
                                     {39936, 21288},
                                     {79872, 49968},
                                     {159744, 114864}});
  ASSERT_TRUE(risen(text));
  EXPECT_EQ(nearest_growth(std::vector{*risen(text)}), "n log n");
  const CostRay vector = ray_of_pairs({{992, 816},
                                       {1984, 2328},
                                       {3968, 6096},
                                       {7936, 15120},
                                       {15872, 36144},
                                       {31744, 84144},
                                       {63488, 192048},
                                       {126976, 431664},
                                       {253952, 958512}});
  ASSERT_TRUE(risen(vector));
  EXPECT_EQ(nearest_growth(std::vector{*risen(vector)}), "n log n");
  EXPECT_FALSE(risen(vector, "n log n"));
}

// Bytes / n that Java allocated for halves of an array, each with four longs besides.
TEST(Copies, BytesOfHalvesAreALogarithmBeyondTheTargetThoughASmallPart) {
  const CostRay bytes = ray_of_pairs({{496, 84992},
                                      {992, 172480},
                                      {1984, 351424},
                                      {3968, 717248},
                                      {7936, 1464768},
                                      {15872, 2991552},
                                      {31744, 6108608}});
  EXPECT_TRUE(risen(bytes, "n", CopiesIn::Bytes));
  EXPECT_FALSE(risen(bytes, "n"));
  EXPECT_FALSE(risen(bytes, "n log n", CopiesIn::Bytes));
}

double capacity(double n, double factor) {
  double room = 10;
  while (room < n) room = std::floor(room * factor) + 1;
  return room;
}

TEST(Copies, BytesOfListsAndTablesThatGrowAreNone) {
  for (const double factor : {1.125, 1.25, 1.5, 2.0, 2.05, 3.0}) {
    for (const double besides : {0.0, 8.0, 100.0}) {
      for (const std::int64_t first : {500, 530, 610, 700, 830, 990}) {
        const auto bytes = [=](double n) { return 4 * capacity(n, factor) + besides * n; };
        EXPECT_FALSE(risen(ray_of(bytes, first, 7), "n", CopiesIn::Bytes))
            << "factor " << factor << ", besides " << besides << ", from " << first;
      }
    }
  }
}

TEST(Copies, BytesThatWearOffAreNone) {
  for (const double off : {-400.0, -3.0, 5.0, 1000.0}) {
    EXPECT_FALSE(risen(ray_of([&](double n) { return 100 * n + off; }), "n", CopiesIn::Bytes));
    EXPECT_FALSE(risen(ray_of([&](double n) { return 100 * n + off * std::sqrt(n); }), "n",
                       CopiesIn::Bytes));
  }
}

TEST(Copies, WhatGrowsAsTheTargetBesidesDoesNotCountForWhatIsBeyond) {
  const auto found = risen([](double n) { return n * (10 + 3 * log2_of(n)); });
  ASSERT_TRUE(found);
  EXPECT_EQ(nearest_growth(std::vector{*found}), "n log n");
}

// Two families in turn: the larger part rises at each doubling, neither by itself does.
TEST(Copies, TheLargerPartOfTwoFamiliesThatRiseInTurnIsNoGrowth) {
  const CostRay ray = ray_of([](double n) { return n; });
  CopyingOfFamilies in_turn;
  std::vector<std::optional<double>> larger;
  for (std::size_t i = 0; i < ray.points.size(); ++i) {
    const double n = ray.points[i].cost;
    const double low = 10 + 3 * static_cast<double>(i);
    in_turn["first"].emplace_back(n * (i % 2 == 0 ? low : low - 3));
    in_turn["second"].emplace_back(n * (i % 2 == 1 ? low : low - 3));
    larger.emplace_back(n * low);
  }
  EXPECT_FALSE(risen_copies(ray, in_turn, growth("n")));
  EXPECT_TRUE(risen_copies(ray, {{"larger", larger}}, growth("n")));
}

TEST(Copies, AFamilyThatLargerSizesWereNotAskedOfHidesNoOther) {
  const CostRay ray = ray_of([](double n) { return n * log2_of(n); });
  CopyingOfFamilies copying;
  for (std::size_t i = 0; i < ray.points.size(); ++i) {
    const auto copied = std::optional(ray.points[i].cost);
    copying["all-through"].push_back(copied);
    copying["small-only"].push_back(i < 2 ? copied : std::nullopt);
  }
  EXPECT_TRUE(risen_copies(ray, copying, growth("n")));
}

TEST(Copies, APowerBeyondTheTargetIsTold) {
  const CostRay memo = ray_of_pairs({{31, 1710},
                                     {62, 8968},
                                     {124, 40812},
                                     {248, 173704},
                                     {496, 716267},
                                     {992, 2908432},
                                     {1984, 11721050}});
  ASSERT_TRUE(risen(memo));
  EXPECT_EQ(nearest_growth(std::vector{*risen(memo)}), "n^2");
  EXPECT_FALSE(risen(memo, "n^2"));
}

// C++'s table by prime numbers outgrows its block a little earlier at each doubling; a list of
// Python's that grows by an eighth.
TEST(Copies, WhatOutgrowsItsBlockTellsNothing) {
  EXPECT_FALSE(risen(ray_of_pairs({{1984, 2863},
                                   {3968, 6272},
                                   {7936, 13013},
                                   {15872, 26663},
                                   {31744, 54348},
                                   {63488, 110516},
                                   {126976, 224532},
                                   {253952, 456029},
                                   {507904, 926000},
                                   {1015808, 1880000}})));
  EXPECT_FALSE(risen(ray_of_pairs({{1984, 13738},
                                   {3968, 27894},
                                   {7936, 56251},
                                   {15872, 113031},
                                   {31744, 233769},
                                   {63488, 475404},
                                   {126976, 958629},
                                   {253952, 1925274}})));
  for (const double factor : {1.125, 1.25, 1.5, 2.0, 2.03, 4.0}) {
    EXPECT_FALSE(risen([factor](double n) {
      double block = 1;
      double copied = 0;
      for (; block < n; block *= factor) copied += block;
      return copied;
    })) << factor;
  }
}

TEST(Copies, WhatWearsOffTellsNothing) {
  EXPECT_FALSE(risen([](double n) { return 10 * n - 5000; }));
  EXPECT_FALSE(risen([](double n) { return 3 * n - 80 * std::sqrt(n); }));
  EXPECT_FALSE(risen([](double n) { return 200 * n * log2_of(n) + 9 * n; }, "n log n"));
  EXPECT_FALSE(risen([](double) { return 0; }));
}

TEST(Copies, ADoublingThatAddsLessLeavesADoubt) {
  CostRay ray = ray_of([](double n) { return n * log2_of(n); });
  ASSERT_TRUE(risen(ray));
  ray.points[8].cost *= 0.97;
  EXPECT_FALSE(risen(ray));
}

TEST(Copies, SixDoublingsAreNeeded) {
  const Cost halves = [](double n) { return n * log2_of(n / 500); };
  EXPECT_FALSE(risen(ray_of(halves, 1000, 5)));
  EXPECT_TRUE(risen(ray_of(halves, 1000, 6)));
  EXPECT_TRUE(risen(ray_of(halves, 1000, 6, 1)));  // whatever is between
  EXPECT_FALSE(risen_copies({}, {}, growth("n")));
}

TEST(Copies, ASmallRiseMayBeASlowStep) {
  EXPECT_FALSE(risen([](double n) { return n * (100 + log2_of(n)); }));
}

}  // namespace
}  // namespace gavel
