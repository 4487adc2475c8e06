// A report as one page of HTML that loads nothing from elsewhere.
#pragma once

#include <string>

#include "cli/render/locale.h"
#include "runner/complexity/growth_report.h"
#include "runner/judge/report.h"

namespace gavel {

// Solutions by cases, and for each failing solution its first failure. Every text of a solution is
// escaped.
std::string render_report_html(const Report& report, Locale locale);
// The same of the judged solutions, and a plot of time and of space for each.
std::string render_growth_html(const GrowthReport& report, Locale locale);

}  // namespace gavel
