// A report as the XML that CI systems read (the JUnit format of Ant and Jenkins).
#pragma once

#include <string>

#include "runner/judge/report.h"

namespace gavel {

// A suite for each solution, a test case for each of its cases; a solution that did not compile
// has one erroneous case, "compile". Valid XML whatever the solutions printed.
std::string render_report_junit(const Report& report);

}  // namespace gavel
