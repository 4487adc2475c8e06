// The verdicts of the contract, one table row each.
#pragma once

#include <span>
#include <string_view>

namespace gavel {

enum class Verdict { CE, MLE, TLE, OLE, RE, WA, AC, IE };

enum class Tone { Good, Bad, Warning, Fault };

struct VerdictRow {
  Verdict verdict;
  std::string_view code;     // "WA"
  std::string_view word;     // "wrong answer"
  std::string_view word_zh;  // "答案错误"
  Tone tone;                 // the renderer chooses a colour for it
  int exit_status;           // of a run in which this is the worst verdict
};

std::span<const VerdictRow> verdict_rows();
const VerdictRow& row(Verdict verdict);
bool is_accepted(Verdict verdict);
bool is_runtime_error(Verdict verdict);
// The code of an accepted solution, as specs write it.
std::string_view accepted_code();
// Of one that ran out of time.
std::string_view timeout_code();

}  // namespace gavel
