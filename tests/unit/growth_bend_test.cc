// Rays that bend: what wears off, and what has only begun to rise.
#include <gtest/gtest.h>

#include "runner/complexity/rule.h"
#include "tests/unit/growth_fixture.h"

namespace gavel {
namespace {

// What was counted of a table filled in steps of four months, from 6 to 58: its start wears off.
TEST(GrowthBend, TakesNoWearingOffOverAFewSizesForALogarithm) {
  const CostRay ray = ray_of_pairs({{6, 11760},
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
                                    {58, 167599}});
  EXPECT_EQ(judge_ray(ray, growth("n")).verdict, GrowthVerdict::Within);
}

// row.pop(0) in Python, of each row of a ring: what it moves costs less than the calls at the sizes
// that can be measured, but more and more. Cells of a square, as measured.
TEST(GrowthBend, SeesWhatBendsUpwardOverTwoDoublings) {
  const CostRay moves = ray_of_pairs({{4, 19041},
                                      {8, 38019},
                                      {16, 102535},
                                      {32, 338225},
                                      {48, 720422},
                                      {64, 1244115},
                                      {92, 2571812},
                                      {128, 4914133},
                                      {167, 8401822},
                                      {256, 20098175},
                                      {341, 36710039},
                                      {512, 87668590}});
  EXPECT_NE(judge_ray(moves, growth("n^2")).verdict, GrowthVerdict::Within);
}

// The same of another day, when the harness took a little less: too few sizes rise for a parabola
// to be sure of, and a third of the last doubling's rise would be a logarithm's.
TEST(GrowthBend, DoubtsWhatRisesMoreAndMoreOverTheLastDoublings) {
  const CostRay moves = ray_of_pairs({{4, 19041},
                                      {8, 37866},
                                      {16, 102087},
                                      {32, 337941},
                                      {48, 719336},
                                      {64, 1245919},
                                      {92, 2591851},
                                      {128, 4912185},
                                      {167, 8421303},
                                      {256, 20095397},
                                      {341, 36711729},
                                      {512, 87669020}});
  EXPECT_EQ(judge_ray(moves, growth("n^2")).verdict, GrowthVerdict::Inconclusive);
}

}  // namespace
}  // namespace gavel
