// What `gavel verify` found, for the renderers.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "runner/base/units.h"

namespace gavel {

// What can be wrong with a problem; the renderers have a sentence for each, filled with `values`.
enum class FindingKind {
  BadFamily,      // why its inputs cannot be made or break a constraint
  NotJudged,      // why
  WrongVerdict,   // verdict, claim, case, message
  PassesItsCase,  // case
  Unlisted,       //
  Unanswered,     //
  Disagreement,   // answer, other file, its answer, input, case it was shrunk from
  NeedlessCase,   //
  TightLimit,  // case, CPU time needed, limit in its language, a better limit of the problem or -
  LooseLimit,  // the same
  NotEnglish,  //
  NotChinese,  //
  ExampleNotTold,      // language of the statement, input, answer
  ExampleNotInData,    // language of the statement, what it shows
  GrowthContradicted,  // "time" or "space", claim, what was measured, detail
  GrowthNotMeasured,   // "time" or "space", claim, why
  SurvivingMutant,     // line number, line, line of the mutant, operator, input that tells or ""
  NeedlessEquivalent,  // line, mutant's line
};

struct Finding {
  FindingKind kind;
  std::string subject;  // a file, a case, a family, a key of the spec
  std::vector<std::string> values;
};

// The time limits that measurement allows.
struct LimitProposal {
  Duration limit{};                  // as the problem has it
  Duration least{};                  // twice the slowest accepted reference
  std::optional<Duration> largest;   // half the fastest one that is too slow
  std::optional<Duration> proposal;  // between them, a round one if there is one; none: nothing is
  std::string slowest, fastest;      // the references that decide; may be empty
};

struct MutantCount {
  std::size_t made = 0;  // those that compile
  std::size_t killed = 0;
  std::size_t equivalent = 0;  // recorded as such in the spec
  std::size_t stillborn = 0;   // do not compile: not counted in `made`
};

struct ProblemProof {
  std::string problem;
  std::size_t named_cases = 0;  // examples and cases
  std::size_t generated_cases = 0;
  std::map<std::string, std::size_t> languages;  // accepted references by language
  std::size_t accepted = 0;
  std::size_t wrong = 0;  // references that fail, the too slow ones not counted
  std::size_t slow = 0;
  std::size_t claims_measured = 0;  // of growth
  // How far the nearest reference is from the time limit, as a factor; 1 is at the limit.
  std::optional<double> margin;
  std::optional<LimitProposal> limits;
  std::optional<MutantCount> mutants;
  std::vector<Finding> findings;
  std::vector<Finding> notes;  // what could not be decided: no fault
};

struct VerifyReport {
  std::vector<ProblemProof> problems;  // in the order they were named
};

}  // namespace gavel
