#include <gtest/gtest.h>

#include <cmath>

#include "runner/complexity/held.h"
#include "runner/complexity/rule.h"
#include "tests/unit/growth_fixture.h"

namespace gavel {
namespace {

// Bytes of a list that grows by a half at a time, an even and a large one in turn.
TEST(GrowthOfBytes, BytesRiseInStepsAndAreStillTold) {
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
TEST(GrowthOfBytes, BytesOfAListThatGrowsByAHalfAreLinear) {
  const CostRay ray = ray_of_pairs({{1000, 5328},
                                    {1284, 7488},
                                    {2000, 11208},
                                    {2585, 16616},
                                    {4000, 24448},
                                    {5244, 36360},
                                    {8000, 54232},
                                    {10790, 54232},
                                    {16000, 81040}});
  EXPECT_EQ(judge_ray(ray, growth("n"), Precision::Bytes).verdict, GrowthVerdict::Within);
  EXPECT_EQ(judge_ray(ray, growth("1"), Precision::Bytes).verdict, GrowthVerdict::Exceeds);
}

// Bytes of a hash table of 500 keys that come and go, with a seed of its own in each process: what
// is left of removed keys fills it at some size, and it is twice as large from then on.
TEST(GrowthOfBytes, ATableThatDoublesOnceIsNoGrowth) {
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

TEST(GrowthOfBytes, BytesOfALogarithmExceedAConstant) {
  const CostRay ray = ray_of([](double n) { return 512 + 96 * std::log2(n); }, 125, 9);
  EXPECT_NE(judge_ray(ray, growth("1"), Precision::Bytes).verdict, GrowthVerdict::Within);
}

// Bytes of all boards of a row kept at a time, 4 to 9 columns, and of one board of queens.
TEST(GrowthOfBytes, SixBoardsTellAnExponentialThatWasToBeLinear) {
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

TEST(GrowthOfBytes, WhatARuntimeTakesNowAndThenIsNoGrowth) {
  // A channel between two routines of Go, as measured.
  const CostRay channel = ray_of_pairs({
      {125, 408},   {250, 920},   {500, 312},    {1000, 312},   {2000, 316},  {4000, 404},
      {4446, 404},  {4896, 312},  {5244, 319},   {6238, 312},   {6875, 312},  {7581, 312},
      {8000, 376},  {9103, 312},  {12033, 312},  {16000, 312},  {19204, 312}, {21187, 728},
      {27883, 728}, {30046, 312}, {35300, 312},  {41536, 440},  {47293, 312}, {52638, 728},
      {64000, 312}, {84600, 312}, {106355, 312}, {128000, 728},
  });
  EXPECT_EQ(judge_ray(channel, growth("1"), Precision::Bytes).verdict, GrowthVerdict::Within);
  // The same heap with a recursion that halves: no two sizes far apart take the same.
  CostRay halving = channel;
  for (CostPoint& point : halving.points) {
    point.cost += 48 * std::ceil(std::log2(static_cast<double>(point.sizes.at("n"))));
  }
  EXPECT_NE(judge_ray(halving, growth("1"), Precision::Bytes).verdict, GrowthVerdict::Within);
  // Nor is it chance that lifts the larger ones.
  CostRay step = channel;
  for (CostPoint& point : step.points) {
    if (point.sizes.at("n") > 9000) point.cost += 400;
  }
  EXPECT_NE(judge_ray(step, growth("1"), Precision::Bytes).verdict, GrowthVerdict::Within);
  // Nor do so many bytes more come from the runtime.
  CostRay copies = channel;
  for (CostPoint& point : copies.points) {
    if (point.cost > 700) point.cost += static_cast<double>(point.sizes.at("n"));
  }
  EXPECT_NE(judge_ray(copies, growth("1"), Precision::Bytes).verdict, GrowthVerdict::Within);
}

TEST(GrowthOfBytes, FewDoublingsHideALogarithmBeneathSteps) {
  // A matrix of big integers raised to a power by halving, as measured at even steps.
  const CostRay halving =
      ray_of_pairs({{6, 1952},  {10, 2040}, {14, 2040}, {18, 2192}, {22, 2360}, {26, 2696},
                    {30, 2312}, {34, 2352}, {38, 2352}, {42, 2360}, {46, 2360}, {50, 2352},
                    {54, 2352}, {58, 2352}, {62, 2352}, {66, 2464}, {70, 2464}, {74, 2464},
                    {78, 2464}, {82, 2496}, {86, 2496}, {90, 2496}});
  EXPECT_NE(judge_ray(halving, growth("1"), Precision::Bytes).verdict, GrowthVerdict::Within);
  CostRay level = halving;
  for (CostPoint& point : level.points) point.cost = 1952;
  EXPECT_EQ(judge_ray(level, growth("1"), Precision::Bytes).verdict, GrowthVerdict::Within);
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
      {"a table that a step made larger", {16e3, 80e3, 82e3, 83e3}, 2032, "n", false},
      {"no more for each row than a small call took", {6e3, 19e3, 57e3, 125e3}, 2032, "n", false},
      {"a list of rows in each object, as measured",
       {26840, 80e3, 166784, 502688},
       6288,
       "n",
       true},
      {"half as much again", {15e3, 36e3, 73e3, 147e3}, 2032, "n", false},
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

TEST(HeldSpace, AsksNoLargerSizesThanMayChangeWhatIsTold) {
  struct Row {
    const char* what;
    std::initializer_list<double> held;  // at 64, 128 and 256
    double ended;                        // at 12
    bool may_change;
  };
  const Row rows[] = {
      {"nothing was asked", {}, 2032, true},
      {"a frame for each row", {12e3, 24e3, 48e3}, 2032, true},
      {"a list of queens in each frame", {130e3, 480e3, 1900e3}, 9288, true},
      {"far less than a heap's smallest piece, that ended calls were told to have taken",
       {10e3, 20e3, 40e3},
       263e3,
       false},
      {"a size only", {10e3}, 2032, true},
  };
  for (const Row& row : rows) {
    const CostRay held = held_ray(row.held);
    const Sizes next = {{"n", held.points.empty() ? 64 : 2 * held.points.back().sizes.at("n")}};
    EXPECT_EQ(may_tell_more(boards_of(12, {row.ended}), held, growth("n"), next), row.may_change)
        << row.what;
  }
  EXPECT_FALSE(may_tell_more({.vary = {"n"}, .points = {}}, held_ray({}), growth("n"), {{"n", 64}}))
      << "is_held_beyond() has nothing to hold it against";
}

}  // namespace
}  // namespace gavel
