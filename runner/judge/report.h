// What the judge found, for the renderers.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "runner/judge/verdict.h"
#include "runner/problem/spec.h"
#include "runner/sandbox/sandbox.h"

namespace gavel {

struct SmallerCase;

struct CaseResult {
  std::string name;  // "example/mixed", "case/all-negative", "generate/small/17"
  std::string why;   // which mistake the case catches; may be empty
  Verdict verdict;
  Usage usage;
  std::string message;  // a sentence: what is wrong, how it ended
  // Texts for reading, unshortened up to 64 KiB (4 KiB after the first failure), only on cases that
  // are not AC. May hold any byte.
  std::string input, expected, actual, out, err;
  std::shared_ptr<const SmallerCase> smaller = nullptr;  // fails in the same way; may be null
};

// The smallest case found from another.
struct SmallerCase {
  Input data;
  Answer answer;     // as expected
  CaseResult shown;  // without a name
};

struct CompileResult {
  bool is_cached = false;
  Duration wall_time{};
  std::string message;  // the compiler's diagnostics, warnings too; the user's file and lines
};

struct SolutionResult {
  std::string problem;
  std::filesystem::path solution;  // as the user named it
  std::string language;
  Verdict verdict;
  std::size_t passed = 0;
  std::size_t total = 0;  // cases selected; `cases` may be shorter when judging stopped early
  CompileResult compile;
  std::vector<CaseResult> cases;
  bool leaks_state = false;  // the first failing case passed alone in a fresh process
  std::string message;       // why there are no cases: IE, CE
};

struct Report {
  std::vector<SolutionResult> results;  // in the order the solutions were named
};

// Called from the judging thread while it works.
struct Progress {
  std::filesystem::path solution;
  std::size_t task = 0;  // its place in the order the solutions were named
  enum class Stage { Compiling, Answering, Running, Shrinking, Searching, Measuring, Done } stage;
  std::size_t cases_done = 0;
  std::size_t cases_total = 0;
  const SolutionResult* result = nullptr;  // set when Done, for the time of the call
};

}  // namespace gavel
