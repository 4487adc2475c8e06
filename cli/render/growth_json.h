// Growth for programs: docs/time-report.schema.json says its form.
#pragma once

#include <string>

#include "runner/complexity/growth_report.h"

namespace gavel {

std::string render_growth_json(const GrowthReport& report);

}  // namespace gavel
