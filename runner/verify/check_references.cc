#include "runner/verify/check_references.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "runner/judge/decide.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

const CaseResult* first_failing(const SolutionResult& result) {
  const auto found = std::ranges::find_if(
      result.cases, [](const CaseResult& one) { return !is_accepted(one.verdict); });
  return found == result.cases.end() ? nullptr : &*found;
}

// "generate/small" stands for every case of the family.
bool is_meant(const std::string& claim, const std::string& name) {
  return name == claim || name.starts_with(claim + "/");
}

}  // namespace

std::vector<Finding> check_verdicts(const ProblemSpec& problem, const JudgedReferences& judged) {
  std::vector<Finding> findings;
  for (const ReferenceSpec& reference : problem.references) {
    const auto found = judged.find(reference.file);
    if (found == judged.end()) {
      findings.push_back({FindingKind::NotJudged, reference.file.string(), {"no language for it"}});
      continue;
    }
    const SolutionResult& result = *found->second;
    if (result.verdict == fault_of_the_judge()) {
      findings.push_back({FindingKind::NotJudged, reference.file.string(), {result.message}});
      continue;
    }
    const std::string verdict(row(result.verdict).code);
    if (verdict == reference.expect) continue;
    const CaseResult* failing = first_failing(result);
    const std::string message = failing != nullptr ? failing->message : result.compile.message;
    findings.push_back({FindingKind::WrongVerdict,
                        reference.file.string(),
                        {verdict, reference.expect, failing != nullptr ? failing->name : "-",
                         is_accepted(result.verdict) ? "" : message}});
  }
  return findings;
}

std::vector<std::string> unjudged_claims(const ReferenceSpec& reference,
                                         const SolutionResult& result) {
  std::vector<std::string> missing;
  if (result.cases.size() == result.total) return missing;
  for (const std::string& claim : reference.fails) {
    const bool is_known = std::ranges::any_of(
        result.cases, [&](const CaseResult& one) { return is_meant(claim, one.name); });
    if (!is_known) missing.push_back(claim);
  }
  return missing;
}

std::vector<Finding> check_fails(const ReferenceSpec& reference, const SolutionResult& result) {
  std::vector<Finding> findings;
  for (const std::string& claim : reference.fails) {
    bool is_known = false;
    bool has_failed = false;
    for (const CaseResult& one : result.cases) {
      if (!is_meant(claim, one.name)) continue;
      is_known = true;
      has_failed |= !is_accepted(one.verdict);
    }
    if (is_known && !has_failed) {
      findings.push_back({FindingKind::PassesItsCase, reference.file.string(), {claim}});
    }
  }
  return findings;
}

std::vector<Finding> check_needed_cases(const ProblemSpec& problem,
                                        const JudgedReferences& judged) {
  std::set<std::string> deadly;
  for (const auto& [file, result] : judged) {
    if (const CaseResult* failing = first_failing(*result)) deadly.insert(failing->name);
  }
  std::vector<Finding> findings;
  for (const CaseSpec& one : problem.cases) {
    if (one.name.starts_with("example/") || deadly.contains(one.name)) continue;
    findings.push_back({FindingKind::NeedlessCase, one.name, {}});
  }
  return findings;
}

std::vector<Finding> check_answered(const ProblemSpec& problem) {
  std::vector<Finding> findings;
  const bool has_answers = std::ranges::any_of(
      problem.references, [](const ReferenceSpec& one) { return one.expect == accepted_code(); });
  for (const FamilySpec& family : problem.families) {
    const bool needs_answers = !family.for_time_only && family.count > 0;
    if (needs_answers && !has_answers)
      findings.push_back({FindingKind::Unanswered, "generate/" + family.name, {}});
  }
  return findings;
}

std::vector<Finding> check_listed(const ProblemSpec& problem) {
  std::vector<Finding> findings;
  std::error_code error;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(problem.folder / "solutions", error)) {
    if (entry.is_regular_file()) files.push_back("solutions" / entry.path().filename());
  }
  std::ranges::sort(files);
  for (const fs::path& file : files) {
    const bool is_listed = std::ranges::any_of(
        problem.references, [&](const ReferenceSpec& one) { return one.file == file; });
    if (!is_listed) findings.push_back({FindingKind::Unlisted, file.string(), {}});
  }
  return findings;
}

}  // namespace gavel
