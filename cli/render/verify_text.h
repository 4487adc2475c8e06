// What `gavel verify` found, for people.
#pragma once

#include <string>

#include "cli/render/screen.h"
#include "runner/verify/verify_report.h"

namespace gavel {

struct VerifyView {
  bool shows_limits = false;  // the limits that measurement allows
  std::string program;        // what the user calls, for suggestions
};

// A table with a row for each problem, the findings, and one line that sums up.
std::string render_verify(const VerifyReport& report, const VerifyView& view, Duration elapsed,
                          const Screen& screen);

}  // namespace gavel
