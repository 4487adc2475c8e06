// The cases that a user keeps beside a solution: <problem>.cases.toml.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "runner/problem/load.h"

namespace gavel {

struct OwnCase {
  CaseSpec spec;  // "own/<name>"
  bool has_answer = false;
};

// What can be used of the file, and what is wrong with the rest.
struct OwnCases {
  std::vector<OwnCase> cases;
  std::vector<SpecError> errors;
};

// Beside `solution`; solutions of one problem in one folder share it.
std::filesystem::path own_cases_file(const std::filesystem::path& solution,
                                     const ProblemSpec& problem);

// Nothing when there is no such file. Every input meets the problem's constraints.
OwnCases read_own_cases(const std::filesystem::path& file, const ProblemSpec& problem);

// From arguments as a case file writes them ("nums = [1, 2], k = 3"), `out` possibly empty. `null`
// may stand for an absent tree node. Errors name `place` as their file.
OwnCases parse_own_case(const std::filesystem::path& place, const std::string& in,
                        const std::string& out, const ProblemSpec& problem);

// Adds it at the end, under the name "saved-<n>" where it has none; `answer` may be null. Gives the
// whole name; empty, and nothing is written, when the file has the same input already. Error when
// it cannot be written.
std::string add_own_case(const std::filesystem::path& file, const ProblemSpec& problem,
                         const std::string& name, const Input& input, const Answer* answer);

}  // namespace gavel
