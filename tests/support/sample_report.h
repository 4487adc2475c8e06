// A report with something of everything, made by hand.
#pragma once

#include "runner/judge/report.h"

namespace gavel {

inline CaseResult passed_case(const std::string& name, Duration cpu) {
  return {.name = name,
          .why = "",
          .verdict = Verdict::AC,
          .usage = {.cpu_time = cpu, .wall_time = 2 * cpu, .peak_memory = {3670016}},
          .message = "",
          .input = "",
          .expected = "",
          .actual = "",
          .out = "",
          .err = ""};
}

inline std::string numbers(int count, int replaced_at, int replacement) {
  std::string text = "[";
  for (int i = 0; i < count; ++i) {
    text += (i > 0 ? "," : "") + std::to_string(i == replaced_at ? replacement : i);
  }
  return text + "]";
}

inline SolutionResult accepted_solution() {
  return {.problem = "max-subarray",
          .solution = "max-subarray/kadane.cpp",
          .language = "cpp",
          .verdict = Verdict::AC,
          .passed = 2,
          .total = 2,
          .compile = {.is_cached = true, .wall_time = {}, .message = ""},
          .cases = {passed_case("example/mixed", std::chrono::microseconds(1)),
                    passed_case("case/one", std::chrono::microseconds(1234))},
          .leaks_state = false,
          .message = ""};
}

inline SolutionResult wrong_solution() {
  SolutionResult result = accepted_solution();
  result.solution = "max-subarray/zero-start.go";
  result.language = "go";
  result.verdict = Verdict::WA;
  result.passed = 1;
  CaseResult& failure = result.cases[1];
  failure.name = "case/all-negative";
  failure.why = "catches best = 0";
  failure.verdict = Verdict::WA;
  failure.message = "the answer is 0, and must be -1";
  failure.input = "nums = [-3,-1,-2]";
  failure.expected = "-1";
  failure.actual = "0";
  failure.out = "best \x1b[31m0\x1b[0m\nbest\t0\n";
  failure.err = "\xff\xfe odd bytes";
  return result;
}

// Long data that differs far inside, a leak of state, many printed lines.
inline SolutionResult long_wrong_solution() {
  SolutionResult result = wrong_solution();
  result.problem = "spiral-matrix";
  result.solution = "spiral matrix/it's mine.java";
  result.language = "java";
  result.leaks_state = true;
  CaseResult& failure = result.cases[1];
  failure.name = "generate/maximal/3";
  failure.why = "每一圈都要走完，最后一行不能重复";
  failure.message = "the answers differ at element 1501";
  failure.input = "matrix = [" + numbers(2000, -1, 0) + "]";
  failure.expected = numbers(2000, -1, 0);
  failure.actual = numbers(2000, 1500, -7);
  failure.out = "";
  for (int i = 1; i <= 40; ++i) failure.out += "round " + std::to_string(i) + "\n";
  failure.err = "";
  return result;
}

inline SolutionResult uncompiled_solution() {
  return {.problem = "median-of-two-sorted-arrays",
          .solution = "median-of-two-sorted-arrays.ts",
          .language = "typescript",
          .verdict = Verdict::CE,
          .passed = 0,
          .total = 212,
          .compile = {.is_cached = false,
                      .wall_time = std::chrono::milliseconds(812),
                      .message = "median-of-two-sorted-arrays.ts(3,7): error TS2322: Type 'string' "
                                 "is not assignable to type 'number'.\n"},
          .cases = {},
          .leaks_state = false,
          .message = ""};
}

inline Report sample_report() {
  return {.results = {accepted_solution(), wrong_solution(), long_wrong_solution(),
                      uncompiled_solution()}};
}

}  // namespace gavel
