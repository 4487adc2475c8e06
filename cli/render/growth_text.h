// Growth for people: tables of sizes and costs, a small plot, one sentence.
#pragma once

#include <string>

#include "cli/render/screen.h"
#include "runner/complexity/growth_report.h"

namespace gavel {

// One line: verdict, problem, language, fitted time and space.
std::string render_growth_line(const SolutionGrowth& growth, const Screen& screen);

// Everything about one accepted solution.
std::string render_growth(const SolutionGrowth& growth, const Screen& screen);

// For several: solution, time fitted / target / verdict, space fitted / target / verdict.
std::string render_growth_table(const GrowthReport& report, const Screen& screen);

}  // namespace gavel
