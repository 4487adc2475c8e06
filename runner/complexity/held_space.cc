#include <algorithm>

#include "runner/complexity/bench.h"
#include "runner/complexity/held.h"
#include "runner/complexity/nearest.h"
#include "runner/judge/session.h"
#include "runner/problem/generator.h"
#include "runner/problem/input.h"

namespace gavel {
namespace {

Input input_of(const ProblemSpec& problem, const Ray& ray, std::int64_t size) {
  Sizes sizes = ray.fixed;
  for (const std::string& variable : ray.vary) sizes[variable] = size;
  const auto family = std::ranges::find(problem.families, ray.families.front(), &FamilySpec::name);
  return generate(problem, *family, 1, sizes);
}

// What was held at each of the ray's sizes, as long as larger ones may tell more beside `known`,
// the calls that ended. One that ends after all tells as well; one that crashes tells nothing, nor
// do larger ones then.
CostRay measure_held(const ProblemSpec& problem, const Ray& ray, const CostRay& known,
                     const Growth& target, Session& session) {
  CostRay held{.vary = ray.vary, .points = {}, .is_noisy = false};
  for (const std::int64_t size : ray.held) {
    const Input input = input_of(problem, ray, size);
    if (!may_tell_more(known, held, target, measure_sizes(problem, input))) break;
    // The first call of a process pays for what is loaded lazily.
    session.restart();
    session.ask(input_of(problem, ray, ray.from));
    const CaseRun run = session.ask(input);
    const auto* given_up = run.reply ? std::get_if<Held>(&*run.reply) : nullptr;
    const auto* ended = run.reply ? std::get_if<Measured>(&*run.reply) : nullptr;
    if (given_up == nullptr && ended == nullptr) break;
    held.points.push_back(
        {.sizes = measure_sizes(problem, input),
         .cost = static_cast<double>(given_up != nullptr ? given_up->amount : ended->amount)});
  }
  return held;
}

}  // namespace

bool is_held_space_beyond(const Bench& bench, const Target& target, GrowthPart& part) {
  const std::vector<Ray>& rays = bench.problem.complexity.grow;
  const bool has_held = std::ranges::any_of(rays, [](const Ray& ray) { return !ray.held.empty(); });
  if (!has_held || !target.growth) return false;
  const Executable executable = build_for(bench, Purpose::Held);
  Session session(executable, bench.problem.signature, measuring_limits(bench), bench.lanes);
  for (std::size_t i = 0; i < rays.size(); ++i) {
    if (rays[i].held.empty()) continue;
    const CostRay held =
        measure_held(bench.problem, rays[i], part.rays[i].ray, *target.growth, session);
    if (!is_held_beyond(part.rays[i].ray, held, *target.growth)) continue;
    std::vector<CostPoint>& points = part.rays[i].ray.points;
    points.insert(points.end(), held.points.begin(), held.points.end());
    part.fitted = nearest_growth(std::vector{held}, *target.growth, GrowthVerdict::Exceeds);
    return true;
  }
  return false;
}

}  // namespace gavel
