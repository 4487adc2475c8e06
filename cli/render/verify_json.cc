#include "cli/render/verify_json.h"

#include <nlohmann/json.hpp>

#include "cli/render/escape.h"
#include "cli/render/finding_text.h"

namespace gavel {
namespace {

using Json = nlohmann::ordered_json;

Json findings_json(const std::vector<Finding>& findings) {
  Json json = Json::array();
  for (const Finding& finding : findings) {
    Json values = Json::array();
    for (const std::string& value : finding.values) values.push_back(escape_invalid_bytes(value));
    json.push_back({{"kind", id_of(finding.kind)},
                    {"subject", escape_invalid_bytes(finding.subject)},
                    {"message", escape_invalid_bytes(sentence_of(finding, Locale::English))},
                    {"values", std::move(values)}});
  }
  return json;
}

Json limits_json(const LimitProposal& limits) {
  Json json{{"limit_seconds", seconds_of(limits.limit)},
            {"least_seconds", seconds_of(limits.least)}};
  if (limits.largest) json["largest_seconds"] = seconds_of(*limits.largest);
  if (limits.proposal) json["proposed_seconds"] = seconds_of(*limits.proposal);
  return json;
}

Json mutants_json(const MutantCount& count) {
  return {{"made", count.made},
          {"killed", count.killed},
          {"equivalent", count.equivalent},
          {"survived", count.made - count.killed - count.equivalent},
          {"not_compiling", count.stillborn}};
}

Json proof_json(const ProblemProof& proof) {
  Json json{{"problem", escape_invalid_bytes(proof.problem)},
            {"verified", proof.findings.empty()},
            {"named_cases", proof.named_cases},
            {"generated_cases", proof.generated_cases},
            {"accepted", proof.accepted},
            {"languages", proof.languages},
            {"wrong", proof.wrong},
            {"slow", proof.slow},
            {"growth_claims_measured", proof.claims_measured},
            {"findings", findings_json(proof.findings)},
            {"notes", findings_json(proof.notes)}};
  if (proof.margin) json["margin"] = *proof.margin;
  if (proof.limits) json["limits"] = limits_json(*proof.limits);
  if (proof.mutants) json["mutants"] = mutants_json(*proof.mutants);
  return json;
}

}  // namespace

std::string render_verify_json(const VerifyReport& report) {
  Json problems = Json::array();
  for (const ProblemProof& proof : report.problems) problems.push_back(proof_json(proof));
  return Json{{"schema", 1}, {"problems", std::move(problems)}}.dump(2) + "\n";
}

}  // namespace gavel
