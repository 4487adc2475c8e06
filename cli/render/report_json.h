// A report for programs: docs/test-report.schema.json says its form.
#pragma once

#include <string>

#include "runner/judge/report.h"

namespace gavel {

// One document with a line end, valid UTF-8 whatever the solutions printed.
std::string render_report_json(const Report& report);

}  // namespace gavel
