// What is measured next of a part that is undecided or open to doubt.
#pragma once

#include <cstddef>
#include <vector>

#include "runner/complexity/growth_report.h"
#include "runner/complexity/measure.h"

namespace gavel {

// As the rule takes them.
std::vector<CostRay> cost_rays(const std::vector<MeasuredRay>& measured, Measure measure);
Precision precision_of(Measure measure);

// Of some ray; those that grow by steps begin at the spec's first size in any case.
bool has_fewer_sizes(const ProblemSpec& problem, const std::vector<MeasuredRay>& rays,
                     std::size_t fewest);

// How far the measuring of an open part has come.
struct Step {
  std::size_t round = 0;
  Duration in_doubt{};  // the budget that is left for it
};

// One more step for the rays that are open. False when there is none.
bool go_on(const ProblemSpec& problem, const MeasureOptions& options, const Target& target,
           const GrowthPart& part, Step& step, std::vector<RayMeasurement>& measurements);

}  // namespace gavel
