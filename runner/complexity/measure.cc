#include "runner/complexity/measure.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "runner/base/error.h"
#include "runner/judge/decide.h"
#include "runner/problem/generator.h"
#include "runner/problem/input.h"

namespace gavel {
namespace {

constexpr std::int64_t kSmallest = 4;
// Fewer sizes than these are worth going beyond the budget, up to some multiple of it.
constexpr std::size_t kEnoughSizes = 7;
constexpr int kMostBudgets = 6;
// To say "about 3 hours" a rough rate is enough: one instruction a cycle at 3 GHz.
constexpr double kInstructionsPerSecond = 3e9;

struct Sample {
  std::optional<double> cost;
  Duration cpu_time{};
  Sizes sizes;
  RayEnd end;  // when there is no cost
};

RayEnd end_of(const CaseRun& run, const SessionLimits& limits) {
  // Sizes go beyond the problem's constraints: an answer that no longer fits its type is no fault.
  if (run.reply && std::holds_alternative<WrongShape>(*run.reply)) {
    return {.kind = RayEnd::Kind::Complete, .sizes = {}, .message = {}};
  }
  RayEnd end{
      .kind = RayEnd::Kind::Crash, .sizes = {}, .message = explain(run, std::nullopt, limits)};
  if (run.ending && std::holds_alternative<TimedOut>(*run.ending)) {
    end.kind = RayEnd::Kind::Timeout;
  }
  if (run.ending && std::holds_alternative<OutOfMemory>(*run.ending)) {
    end.kind = RayEnd::Kind::Memory;
  }
  return end;
}

class RayMeasurer {
 public:
  RayMeasurer(const MeasureJob& job, const Ray& ray, Lanes& lanes)
      : job_(job), ray_(ray), session_(job.executable, job.problem.signature, job.limits, lanes) {}

  MeasuredRay grow(std::uint64_t seeds) {
    MeasuredRay result{.ray = {.vary = ray_.vary, .points = {}}, .end = {}, .cpu_times = {}};
    warm_up();
    for (std::int64_t size = first_size(); !is_past_end(size); size = next(size)) {
      if (!measure_size(size, seeds, result)) break;
      const std::size_t count = result.ray.points.size();
      const bool is_spent = spent_ > job_.options.budget && count >= kEnoughSizes;
      if (result.ray.points.back().cost > job_.options.largest_cost || is_spent ||
          spent_ > job_.options.budget * kMostBudgets || count >= job_.options.most_sizes) {
        result.end = {.kind = RayEnd::Kind::Budget, .sizes = {}, .message = {}};
        break;
      }
    }
    return result;
  }

  MeasuredRay at(const std::vector<std::int64_t>& sizes, std::uint64_t seeds) {
    MeasuredRay result{.ray = {.vary = ray_.vary, .points = {}}, .end = {}, .cpu_times = {}};
    warm_up();
    for (const std::int64_t size : sizes) {
      if (!measure_size(size, seeds, result)) break;
    }
    return result;
  }

 private:
  std::int64_t first_size() const {
    if (ray_.step) return ray_.from;
    return std::max(std::min(kSmallest, ray_.from), ray_.from >> job_.options.doublings_below);
  }
  std::int64_t next(std::int64_t size) const { return ray_.step ? size + *ray_.step : size * 2; }
  bool is_past_end(std::int64_t size) const { return ray_.to && size > *ray_.to; }

  const FamilySpec& family(const std::string& name) const {
    const auto found = std::ranges::find(job_.problem.families, name, &FamilySpec::name);
    if (found == job_.problem.families.end()) {
      throw Error(fmt::format("{}: no family '{}'", job_.problem.id, name));
    }
    return *found;
  }

  Input make_input(const std::string& name, std::uint64_t seed, std::int64_t size) const {
    Sizes sizes = ray_.fixed;
    for (const std::string& variable : ray_.vary) sizes[variable] = size;
    return generate(job_.problem, family(name), seed, sizes);
  }

  // The first call of a process pays for what is loaded lazily.
  void warm_up() {
    for (const std::string& name : ray_.families) {
      session_.ask(make_input(name, 1, first_size()));
    }
  }

  // Adds a point, or says in `result.end` why there is none.
  bool measure_size(std::int64_t size, std::uint64_t seeds, MeasuredRay& result) {
    double largest = 0;
    CostPoint point;
    Duration cpu_time{};
    for (const std::string& name : ray_.families) {
      double sum = 0;
      for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const Sample sample = measure_one(make_input(name, seed, size));
        spent_ += sample.cpu_time;
        if (!sample.cost) {
          result.end = sample.end;
          result.end.sizes = sample.sizes;
          return false;
        }
        sum += *sample.cost;
        cpu_time = std::max(cpu_time, sample.cpu_time);
        point.sizes = sample.sizes;
      }
      largest = std::max(largest, sum / static_cast<double>(seeds));
    }
    point.cost = largest;
    if (job_.options.measure == Measure::Instructions) {
      point.seconds = largest / kInstructionsPerSecond;
    } else if (job_.options.measure == Measure::CpuTime) {
      point.seconds = largest / 1e9;
    }
    result.ray.points.push_back(std::move(point));
    result.cpu_times.push_back(cpu_time);
    return true;
  }

  Sample measure_one(const Input& input) {
    Sample sample;
    sample.sizes = measure_sizes(job_.problem, input);
    CaseRun run = session_.ask(input);
    sample.cpu_time = run.usage.cpu_time;
    const bool has_answer = run.reply && (std::holds_alternative<Answer>(*run.reply) ||
                                          std::holds_alternative<Measured>(*run.reply));
    if (!has_answer) {
      sample.end = end_of(run, job_.limits);
      return sample;
    }
    sample.cost = cost_of(run);
    if (!sample.cost) {
      sample.end = {.kind = RayEnd::Kind::Untrustworthy,
                    .sizes = {},
                    .message = job_.options.measure == Measure::Space
                                   ? "the language's runtime does not report space"
                                   : "the solution interferes with its own measurement"};
    }
    return sample;
  }

  std::optional<double> cost_of(CaseRun& run) const {
    switch (job_.options.measure) {
      case Measure::Instructions: {
        const auto marks = take_marks(*job_.emulator, run.err);
        if (marks.size() != 2 || marks[1] < marks[0]) return std::nullopt;
        return static_cast<double>(marks[1] - marks[0]);
      }
      case Measure::CpuTime:
        return static_cast<double>(run.usage.cpu_time.count());
      case Measure::Space:
        if (const auto* measured = std::get_if<Measured>(&*run.reply)) {
          return static_cast<double>(measured->amount);
        }
        return std::nullopt;
    }
    return std::nullopt;
  }

  const MeasureJob& job_;
  const Ray& ray_;
  Session session_;
  Duration spent_{};
};

}  // namespace

MeasuredRay measure_ray(const MeasureJob& job, const Ray& ray, std::uint64_t seeds, Lanes& lanes) {
  return RayMeasurer(job, ray, lanes).grow(seeds);
}

MeasuredRay measure_at(const MeasureJob& job, const Ray& ray, std::uint64_t seeds,
                       const std::vector<std::int64_t>& sizes, Lanes& lanes) {
  return RayMeasurer(job, ray, lanes).at(sizes, seeds);
}

}  // namespace gavel
