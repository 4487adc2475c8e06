// Checks problems: everything that a spec claims, against what is so.
#pragma once

#include <filesystem>
#include <vector>

#include "runner/judge/judge.h"
#include "runner/verify/verify_report.h"

namespace gavel {

struct VerifyOptions {
  JudgeOptions judge;
  bool measures_growth = false;
  bool tries_mutants = false;    // instead of everything else: it takes long
  bool proposes_limits = false;  // measures how slow the too slow ones are
  std::filesystem::path plugin;  // of the emulator, as in GrowthOptions
};

// How many solutions `on_progress` will tell of as done.
std::size_t count_references(const std::vector<const ProblemSpec*>& problems);

// A proof for each problem, in order. Throws Interrupted after Sandbox::interrupt().
VerifyReport verify(const std::vector<const ProblemSpec*>& problems, const VerifyOptions& options,
                    std::vector<Toolchain>& toolchains, Sandbox& sandbox,
                    const OnProgress& on_progress);

}  // namespace gavel
