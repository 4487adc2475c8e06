// What was remembered, for people and for programs.
#pragma once

#include <string>
#include <vector>

#include "cli/render/screen.h"
#include "runner/history/history.h"

namespace gavel {

struct RememberedRuns {
  std::vector<VerdictRecord> verdicts;  // newest first
  std::vector<GrowthRecord> growth;
};

// A line for each verdict and growth result, newest first: date, verdict, problem, language, what
// passed or how it grows, file. Dates are of the local time zone.
std::string render_history(const RememberedRuns& runs, const Screen& screen);
// {"schema": 1, "verdicts": [...], "growth": [...]}, dates in UTC.
std::string render_history_json(const RememberedRuns& runs);

}  // namespace gavel
