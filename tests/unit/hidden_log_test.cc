#include "runner/complexity/hidden_log.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "runner/complexity/rule.h"
#include "tests/unit/growth_fixture.h"

namespace gavel {
namespace {

// Instructions as measured: JavaScript's sort of single letters, which compares in a few
// instructions beside the hundreds that splitting takes for each, and Go's table with robin hood
// hashing.
TEST(HiddenLogarithm, ALogarithmBesideDearLinearWorkIsTold) {
  const CostRay sorted = ray_of_pairs({{312, 577147},
                                       {624, 1151541},
                                       {1248, 2307006},
                                       {2496, 4688757},
                                       {3614, 7016978},
                                       {4992, 9516086},
                                       {6668, 13123756},
                                       {9984, 19337959},
                                       {13977, 27941741},
                                       {19968, 39258878},
                                       {30705, 62962130},
                                       {39936, 79741211},
                                       {60181, 124934009},
                                       {79872, 161905564},
                                       {115588, 242672050},
                                       {159744, 328778525}});
  EXPECT_EQ(judge_ray(sorted, growth("n")).verdict, GrowthVerdict::Exceeds);
  EXPECT_EQ(judge_ray(sorted, growth("n log n")).verdict, GrowthVerdict::Within);
  const CostRay table = ray_of_pairs({{125, 37612},
                                      {250, 75695},
                                      {500, 136998},
                                      {1000, 269022},
                                      {2000, 534578},
                                      {4000, 1068555},
                                      {8000, 2110151},
                                      {16000, 4394712},
                                      {32000, 8922441},
                                      {64000, 17963104},
                                      {128000, 35432215},
                                      {256000, 69216434}});
  EXPECT_EQ(judge_ray(table, growth("n")).verdict, GrowthVerdict::Within);
}

// As measured: from some thousand elements on the collector of JavaScript copies what lives of a
// queue, each element as often.
TEST(HiddenLogarithm, GarbageThatIsCopiedFromSomeSizeOnIsNoLogarithm) {
  const CostRay queue =
      ray_of_pairs({{31, 141510},       {62, 254811},       {124, 480980},     {248, 935031},
                    {496, 1840305},     {545, 2019827},     {657, 2427877},    {776, 2862803},
                    {920, 3389872},     {1095, 4028828},    {1288, 4733865},   {1504, 5522924},
                    {1984, 7276604},    {2433, 8916982},    {2856, 10463133},  {3534, 12939594},
                    {4241, 15522045},   {5010, 18331893},   {6106, 22335635},  {7272, 26762911},
                    {8995, 33778836},   {10517, 40067676},  {12748, 49236080}, {14860, 57767550},
                    {17142, 67140943},  {20563, 81093612},  {24500, 97277656}, {29454, 117397068},
                    {37190, 149192449}, {48493, 195385294}, {63488, 256606047}});
  EXPECT_EQ(judge_ray(queue, growth("n")).verdict, GrowthVerdict::Within);
}

// A call costs as much as a thousand elements, of which each takes a little longer with each
// doubling.
TEST(HiddenLogarithm, ALogarithmBehindADearCallIsTold) {
  const auto sorted = [](double n) { return 37000 + 50 * n + 5 * n * log2_of(n); };
  const auto scanned = [](double n) { return 37000 + 50 * n; };
  EXPECT_EQ(judge_ray(ray_of(sorted, 31, 11), growth("n")).verdict, GrowthVerdict::Inconclusive);
  EXPECT_EQ(judge_ray(ray_of(sorted, 31, 11, 1), growth("n")).verdict, GrowthVerdict::Exceeds);
  EXPECT_EQ(judge_ray(ray_of(scanned, 31, 11, 1), growth("n")).verdict, GrowthVerdict::Within);
}

struct HiddenRow {
  const char* what;
  Cost cost;
  const char* target;
  bool is_hidden;
  int doublings = 11;
};

TEST(HiddenLogarithm, IsWhatBothHalvesOfTheSizesSayAlike) {
  const HiddenRow rows[] = {
      {"behind a dear call", [](double n) { return 37000 + n * (50 + 5 * log2_of(n)); }, "n", true},
      {"of few sizes", [](double n) { return 37000 + n * (50 + 5 * log2_of(n)); }, "n", false, 3},
      {"next to none", [](double n) { return 37000 + n * (50 + 0.3 * log2_of(n)); }, "n", false},
      {"none", [](double n) { return 37000 + 50 * n; }, "n", false},
      {"one where constant and target are one", [](double n) { return 500 + 50 * log2_of(n); }, "1",
       false},
      {"one that begins at some size",
       [](double n) { return n * (50 + 5 * std::max(0.0, log2_of(n / 1000))); }, "n", false},
      {"one that ends at some size",
       [](double n) { return n * (50 + 5 * std::min(log2_of(n), 10.0)); }, "n", false},
  };
  for (const HiddenRow& row : rows) {
    EXPECT_EQ(hides_logarithm(ray_of(row.cost, 31, row.doublings, 1), growth(row.target)),
              row.is_hidden)
        << row.what;
  }
}

}  // namespace
}  // namespace gavel
