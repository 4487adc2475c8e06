// The verdict rule: from sizes and costs to within, exceeds or inconclusive. Pure, no clock.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "runner/problem/growth.h"

namespace gavel {

// What one size cost: the largest over the input families, the mean over seeds.
struct CostPoint {
  Sizes sizes;
  double cost = 0;     // instructions, blocks, bytes or seconds; below 1 counts as 1
  double seconds = 0;  // about what it takes without the measuring; of costs in time only
  // Of the variance of the cost's logarithm what comes from the seeds that were drawn: the less the
  // more of them. 0: none is known of.
  double chance = 0;
};

// Costs along which one variable, or several together, grow; sizes ascend.
struct CostRay {
  std::vector<std::string> vary;
  std::vector<CostPoint> points;
  // Inputs of one size cost differently: what looks like steps may be chance.
  bool is_noisy = false;
};

// How many of these ascending sizes the slope is taken over: the upper two thirds of their range by
// logarithm, no fewer than four where there are as many; all of a range below a factor of four.
std::size_t upper_count(std::span<const double> sizes);

// A size about half way between two, by ratio. Not just half way: sizes in even steps meet a list
// that grows by an eighth at a time a little earlier each time, which looks like a growth of its
// own.
std::int64_t size_between(std::int64_t low, std::int64_t high);

enum class GrowthVerdict { Within, Exceeds, Inconclusive };

// "within", "exceeds", "inconclusive".
const char* word_of(GrowthVerdict verdict);

struct GrowthFinding {
  GrowthVerdict verdict = GrowthVerdict::Inconclusive;
  double slope = 0;       // of ln(cost / target) over ln(size)
  double half_width = 0;  // of its 99 % confidence interval
  double threshold = 0;   // tau: half of what one factor of ln(size) would make of the slope
  std::string reason;     // why it is inconclusive, and what would help
};

// What a cost tells: counts tell a logarithm, the clock only powers, and that only of targets that
// grow no slower than the input, since reading it takes time too. Bytes come in steps, of lists and
// tables that outgrow their block, and no logarithm hides beneath a constant.
enum class Precision { Counts, Bytes, Clock };

// One ray against a target. With tau = 0.5 / ln(geometric mean of the sizes): within when
// slope + half_width < tau, exceeds when slope - half_width > tau. The slope is taken over the
// upper two thirds of the sizes' range, so that constants and small-size effects stay out. Where
// they do not decide, the dearest of each doubling do: what grows by a factor at a time, as tables
// and lists do, costs its steps' heights at sizes that happen to lie right behind a step only.
GrowthFinding judge_ray(const CostRay& ray, const Growth& target,
                        Precision precision = Precision::Counts);

// Against a reference's own costs at the same sizes, for exponential problems: exceeds when
// cost / reference grows by more than a quarter for each further unit of size, and faster than
// n^3. A power of n on top of an exponential is the same exponential.
GrowthFinding judge_like(const CostRay& ray, const CostRay& reference);

}  // namespace gavel
