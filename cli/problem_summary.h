// What a list of problems shows, kept by content: reading a whole spec takes a millisecond.
#pragma once

#include <filesystem>

#include "runner/problem/load.h"

namespace gavel {

// The problem of `folder` with id, title, difficulty, tags and targets alone, or its spec's errors.
std::variant<ProblemSpec, std::vector<SpecError>> load_summary(const std::filesystem::path& folder);

}  // namespace gavel
