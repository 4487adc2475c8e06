// A report for programs: docs/test-report.schema.json says its form.
#pragma once

#include <string>
#include <string_view>

#include "runner/judge/report.h"
#include "runner/judge/stress.h"

namespace gavel {

// One document with a line end, valid UTF-8 whatever the solutions printed.
std::string render_report_json(const Report& report);

// The same in pieces, for reports of many solutions: the beginning, results with a comma between
// them, the end.
inline constexpr std::string_view kReportBegin = "{\n  \"schema\": 1,\n  \"results\": [\n";
inline constexpr std::string_view kReportEnd = "\n  ]\n}\n";
std::string render_result_json(const SolutionResult& result);

// One line for `--json-lines`: {"event": "stage", ...} while a solution is worked on, with its
// stage and the cases done, {"event": "result", ...} with all of a solution's result at its end.
std::string render_event(const Progress& progress);

// {"schema": 1, "seed", "tried", "wall_seconds", "result": one solution as in a report}
std::string render_stress_json(const StressResult& result, std::uint64_t seed);

}  // namespace gavel
