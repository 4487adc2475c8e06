// What the spec claims of its references, against what judging them showed.
#pragma once

#include <map>
#include <vector>

#include "runner/judge/report.h"
#include "runner/problem/spec.h"
#include "runner/verify/verify_report.h"

namespace gavel {

// Results by a reference's file, relative to the problem's folder.
using JudgedReferences = std::map<std::filesystem::path, const SolutionResult*>;

std::vector<Finding> check_verdicts(const ProblemSpec& problem, const JudgedReferences& judged);

// Cases that a reference claims to fail on and that were not reached, because judging it stopped
// early.
std::vector<std::string> unjudged_claims(const ReferenceSpec& reference,
                                         const SolutionResult& result);

// Claimed cases that the reference passes.
std::vector<Finding> check_fails(const ReferenceSpec& reference, const SolutionResult& result);

// Named cases by which no reference dies first; examples need no reason.
std::vector<Finding> check_needed_cases(const ProblemSpec& problem, const JudgedReferences& judged);

// Files below solutions/ that the spec does not list.
std::vector<Finding> check_listed(const ProblemSpec& problem);
// That there is a reference to answer the families whose inputs are judged with.
std::vector<Finding> check_answered(const ProblemSpec& problem);

}  // namespace gavel
