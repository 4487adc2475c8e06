// What `gavel time` found, for the renderers.
#pragma once

#include <string>
#include <vector>

#include "runner/complexity/measure.h"
#include "runner/complexity/rule.h"
#include "runner/judge/report.h"

namespace gavel {

// Time or space of one solution.
struct GrowthPart {
  std::string target;  // as the spec says it; empty: none, the growth is only reported
  std::string fitted;
  GrowthVerdict verdict = GrowthVerdict::Inconclusive;
  double confidence = 0;  // of the verdict, 0.99; 0 when inconclusive
  std::string reason;     // why inconclusive; of `exceeds`, what shows it where the costs do not
  std::vector<MeasuredRay> rays;
  // Each input in a process of its own, since results are kept between calls.
  bool is_fresh = false;
  // It was looked for such; not where growth is beyond the target in any case.
  bool is_looked_through = false;
};

struct SolutionGrowth {
  SolutionResult judged;  // by `test`; growth is measured only when it is accepted
  bool is_accepted = false;
  GrowthVerdict verdict = GrowthVerdict::Inconclusive;
  std::string measure;  // what the word on time comes from: "instructions", "blocks", "cpu-time"
  GrowthPart time;
  GrowthPart space;
  std::vector<std::string> notes;  // what the measure cannot tell, what ended early
};

struct GrowthReport {
  std::vector<SolutionGrowth> results;  // in the order the solutions were named
};

}  // namespace gavel
