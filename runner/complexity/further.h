// Growth that shows only at sizes which the dearest input family is too dear for.
#pragma once

#include <vector>

#include "runner/complexity/growth_report.h"
#include "runner/complexity/measure.h"

namespace gavel {

// Looks whether a family that costs far less than the others, asked alone and thus for larger
// inputs, clearly grows beyond the target of a part that is within it: a copy of the rest of a text
// at each step, at a thirty-second of an instruction a byte, beneath thousands of instructions for
// the window. By powers alone: what is no more than a logarithm there may come from the runtime. If
// so, `part` holds what was measured and exceeds. The rays are those of the measurements.
// A family that costs nearly as much as the dearest and gains on it is looked at in the same way:
// rows of a table of fixed size that are searched, beneath calls that do more beside it.
void measure_further(const MeasureJob& job, const Target& target,
                     std::vector<RayMeasurement>& measurements, MarkedSession& session,
                     GrowthPart& part);

}  // namespace gavel
