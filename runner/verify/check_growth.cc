#include "runner/verify/check_growth.h"

#include <fmt/format.h>

#include <cmath>
#include <memory>

#include "runner/complexity/growth.h"
#include "runner/judge/oracle.h"
#include "runner/judge/verdict.h"

namespace gavel {
namespace {

// Growth slower than claimed by this power of the size is no matter of logarithms.
constexpr double kMuchSlower = -0.4;
// Space of a call that does not depend on its input.
constexpr double kConstantSpace = 1024;
// Below these sizes a call's constant cost hides how slowly the rest of it grows.
constexpr std::int64_t kTellingSize = 500;
constexpr std::int64_t kTellingSpan = 4;

// One reference with its own claim as the problem's target.
struct Claim {
  const ReferenceSpec* reference;
  std::size_t problem;
  std::unique_ptr<ProblemSpec> spec;
};

std::string written(const Target& target) {
  return target.like.empty() ? target.expression : "like " + target.like.string();
}

bool is_beyond_powers(const Growth& growth) {
  if (growth.kind == Growth::Kind::Exponential || growth.kind == Growth::Kind::Factorial) {
    return true;
  }
  for (const Growth& part : growth.parts) {
    if (is_beyond_powers(part)) return true;
  }
  return false;
}

// The slope of log(cost / claim) over the upper 60 % of the sizes; nothing where those are too few
// or too small.
std::optional<double> slope_against(const Growth& claim, const CostRay& ray, double least_cost) {
  const std::size_t skipped = ray.points.size() * 2 / 5;
  const std::size_t count = ray.points.size() - skipped;
  if (count < 4) return std::nullopt;
  const std::int64_t first = ray.points[skipped].sizes.at(ray.vary.front());
  const std::int64_t last = ray.points.back().sizes.at(ray.vary.front());
  if (last < kTellingSize || last < first * kTellingSpan) return std::nullopt;
  double sum_x = 0, sum_y = 0, sum_xx = 0, sum_xy = 0;
  for (std::size_t i = skipped; i < ray.points.size(); ++i) {
    const CostPoint& point = ray.points[i];
    const auto size = std::max<std::int64_t>(1, point.sizes.at(ray.vary.front()));
    const double x = std::log(static_cast<double>(size));
    const double y = std::log(std::max(1.0, point.cost) + least_cost) - log_of(claim, point.sizes);
    sum_x += x, sum_y += y, sum_xx += x * x, sum_xy += x * y;
  }
  const auto n = static_cast<double>(count);
  const double spread = n * sum_xx - sum_x * sum_x;
  if (spread <= 0) return std::nullopt;
  return (n * sum_xy - sum_x * sum_y) / spread;
}

// Whether it grows much slower than claimed along every ray; nothing grows slower than a constant.
// Space below the runtime's `resolution` tells of no growth.
bool is_much_slower(const Target& claim, const GrowthPart& part, double least_cost,
                    Bytes resolution) {
  if (!claim.growth || claim.growth->kind == Growth::Kind::One || is_beyond_powers(*claim.growth) ||
      part.rays.empty()) {
    return false;
  }
  for (const MeasuredRay& ray : part.rays) {
    const auto slope = slope_against(*claim.growth, ray.ray, least_cost);
    if (!slope || *slope > kMuchSlower) return false;
    const double first_cost = ray.ray.points[ray.ray.points.size() * 2 / 5].cost;
    if (first_cost <= static_cast<double>(resolution.count)) return false;
  }
  return true;
}

void judge_part(const Claim& claim, const Target& target, const GrowthPart& part,
                std::optional<Bytes> resolution, ProblemProof& proof) {
  const std::string claimed = written(target);
  if (claimed.empty()) return;
  proof.claims_measured += 1;
  const bool is_time = !resolution;
  const std::string what = is_time ? "time" : "space";
  const auto finding = [&](FindingKind kind, const std::string& detail) {
    return Finding{kind, claim.reference->file.string(), {what, claimed, detail}};
  };
  const bool is_slower =
      is_much_slower(target, part, is_time ? 0 : kConstantSpace, resolution.value_or(Bytes{}));
  if (part.verdict == GrowthVerdict::Exceeds || is_slower) {
    proof.findings.push_back(finding(FindingKind::GrowthContradicted, part.fitted));
  } else if (part.verdict == GrowthVerdict::Inconclusive) {
    proof.notes.push_back(finding(FindingKind::GrowthNotMeasured, part.reason));
  }
}

std::vector<Claim> collect_claims(const std::vector<const ProblemSpec*>& problems) {
  std::vector<Claim> claims;
  for (std::size_t i = 0; i < problems.size(); ++i) {
    for (const ReferenceSpec& reference : problems[i]->references) {
      if (reference.expect != accepted_code()) continue;
      if (written(reference.time).empty() && written(reference.space).empty()) continue;
      auto spec = std::make_unique<ProblemSpec>(*problems[i]);
      spec->complexity.time = reference.time;
      spec->complexity.space = reference.space;
      claims.push_back({.reference = &reference, .problem = i, .spec = std::move(spec)});
    }
  }
  return claims;
}

}  // namespace

void check_growth(const std::vector<const ProblemSpec*>& problems, const JudgeOptions& options,
                  const std::filesystem::path& plugin, std::vector<Toolchain>& toolchains,
                  Sandbox& sandbox, const OnProgress& on_progress,
                  std::vector<ProblemProof>& proofs) {
  std::vector<Claim> claims = collect_claims(problems);
  std::erase_if(claims, [&](const Claim& claim) {
    return toolchain_of_file(claim.reference->file, toolchains) == nullptr;
  });
  std::vector<Task> tasks;
  for (const Claim& claim : claims) {
    tasks.push_back({.problem = claim.spec.get(),
                     .toolchain = toolchain_of_file(claim.reference->file, toolchains),
                     .submission = submission_of(*claim.spec, *claim.reference)});
  }
  const GrowthReport report =
      measure_growth(tasks, {.judge = options, .plugin = plugin}, toolchains, sandbox, on_progress);
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const SolutionGrowth& growth = report.results[i];
    if (!growth.is_accepted) continue;  // its verdict is a finding already
    ProblemProof& proof = proofs[claims[i].problem];
    const ReferenceSpec& reference = *claims[i].reference;
    judge_part(claims[i], reference.time, growth.time, std::nullopt, proof);
    judge_part(claims[i], reference.space, growth.space, tasks[i].toolchain->space.resolution,
               proof);
  }
}

}  // namespace gavel
