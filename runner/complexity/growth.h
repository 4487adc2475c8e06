// `gavel time`: judges each solution, then measures how it grows against the problem's targets.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <vector>

#include "runner/complexity/growth_report.h"
#include "runner/judge/judge.h"

namespace gavel {

struct GrowthOptions {
  JudgeOptions judge;
  // Called from one thread at a time with the number of a task that is measured.
  std::function<void(std::size_t task, const SolutionGrowth& growth)> on_measured = {};
  std::filesystem::path plugin;  // of the emulator; without it, or without QEMU, CPU time is used
};

// As judge(): a result for each task in order, faults of the judge are an IE of their task.
GrowthReport measure_growth(const std::vector<Task>& tasks, const GrowthOptions& options,
                            std::vector<Toolchain>& toolchains, Sandbox& sandbox,
                            const OnProgress& on_progress);

}  // namespace gavel
