// What the measuring of one solution needs, and how its time or its space is measured.
#pragma once

#include <functional>
#include <vector>

#include "runner/complexity/emulator.h"
#include "runner/complexity/growth_report.h"
#include "runner/complexity/measure.h"

namespace gavel {

struct Bench {
  const ProblemSpec& problem;
  const Toolchain& toolchain;
  const std::vector<SourceTree>& trees;
  const Prepared& prepared;
  const Emulator* emulator;
  std::vector<Toolchain>& toolchains;
  PreparedStore& store;
  Lanes& lanes;
  // Nothing else is measured now: what does not depend on load may go side by side.
  bool has_room = false;
  // A process of what counts instructions that has begun already, for the first who needs one.
  // Borrowed; or null.
  Session* begun = nullptr;
  // Of the solution's answers. Borrowed; or null.
  AnswerAudit* audit = nullptr;
};

// Inputs go far beyond those of `test`, and the emulator is slow: only what is plainly stuck ends.
SessionLimits measuring_limits(const Bench& bench);

// Error when the solution does not compile for this purpose.
Executable build_for(const Bench& bench, Purpose purpose);

// The language of a reference in the problem's folder, looked for on this machine; Error without
// it.
Toolchain& toolchain_of(const ProblemSpec& problem, const std::filesystem::path& file,
                        std::vector<Toolchain>& toolchains);

// Measures all rays of the problem, with more sizes and inputs for as long as it is undecided or,
// for the budget in doubt, as `is_doubtful` says of it.
GrowthPart measure_part(const Bench& bench, const Executable& executable,
                        const MeasureOptions& options, const Target& target,
                        const std::function<bool(const GrowthPart&)>& is_doubtful = {});

// Whether calls of the problem's `held` sizes, given up before their end, had taken more space than
// the target allows for sure, where `part` tells what smaller ones took. False where no ray has
// such sizes.
bool is_held_space_beyond(const Bench& bench, const Target& target, GrowthPart& part);

}  // namespace gavel
