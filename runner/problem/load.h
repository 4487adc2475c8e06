// problem.toml -> ProblemSpec, with every error of the file at once.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "runner/problem/spec.h"

namespace gavel {

struct SpecError {
  std::filesystem::path file;
  std::size_t line = 0;  // from 1
  std::size_t column = 0;
  std::string message;    // what is wrong, what was expected
  std::string hint;       // "did you mean 'returns'?"; may be empty
  std::string line_text;  // the line itself, for a caret below its column; may be empty
};

// The spec in `folder`/problem.toml, fully checked (types, constraints on every example and case),
// or all of its errors in the file's order. Generated inputs are checked as they are made.
std::variant<ProblemSpec, std::vector<SpecError>> load_problem(const std::filesystem::path& folder);

// The same from the text of a problem.toml; `folder` names it in errors and holds its solutions.
std::variant<ProblemSpec, std::vector<SpecError>> load_problem_text(
    const std::filesystem::path& folder, std::string_view text);

// "problems/x/problem.toml:3:7: unknown key 'titel'; did you mean 'title'?"
std::string to_string(const SpecError& error);

// Every folder below `directory` that has a problem.toml, sorted.
std::vector<std::filesystem::path> find_problems(const std::filesystem::path& directory);

}  // namespace gavel
