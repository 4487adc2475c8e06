// What `gavel verify` found, for programs (docs/verify-report.schema.json).
#pragma once

#include <string>

#include "runner/verify/verify_report.h"

namespace gavel {

std::string render_verify_json(const VerifyReport& report);

}  // namespace gavel
