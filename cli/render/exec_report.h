// What became of a command in the sandbox.
#pragma once

#include <string>

#include "cli/render/screen.h"
#include "runner/sandbox/sandbox.h"

namespace gavel {

struct ExecReport {
  Ending ending;  // of the last run
  Usage usage;
  std::size_t runs = 1;
  Duration median_wall_time{};
};

// One line: "exited 0 · CPU 1.20 ms · wall 2.00 ms · memory 3.50 MiB".
std::string render_exec(const ExecReport& report, const Screen& screen);

// One line of JSON, as the contract says it.
std::string render_exec_json(const ExecReport& report);

}  // namespace gavel
