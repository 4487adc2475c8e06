#include "runner/complexity/sample.h"

#include <fmt/format.h>

#include <algorithm>

#include "runner/base/error.h"
#include "runner/base/thread_time.h"
#include "runner/judge/decide.h"
#include "runner/problem/generator.h"

namespace gavel {
namespace {

// To say "about 3 hours" a rough rate is enough: one instruction a cycle at 3 GHz.
constexpr double kInstructionsPerSecond = 3e9;
constexpr double kBlocksPerSecond = 1e9;
// What a runtime keeps of its first calls, inline caches and tables of shapes, is larger than what
// a solution takes of small inputs. Calls, at the least.
constexpr std::size_t kWarmUpsForSpace = 3;
// An interpreter that adapts to what it runs does so after a number of calls (CPython 3.11: eight,
// however long the loop in one): before, each costs more. While they are cheap, in time as
// reckoned.
constexpr std::size_t kWarmUpsToAdapt = 9;
constexpr Duration kMostToAdapt = std::chrono::milliseconds(50);
// A larger input that costs less than this share of what a smaller one of its family does calls for
// a look at its answer; of space, where chance has a part in small amounts, by so many bytes too.
constexpr double kLeastOfSmaller = 0.5;
constexpr double kByChance = 16 << 10;

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

RayEnd no_figure(Measure measure) {
  return {.kind = RayEnd::Kind::Untrustworthy,
          .sizes = {},
          .message = measure == Measure::Space
                         ? "the language's runtime does not report space"
                         : "the solution interferes with its own measurement"};
}

const Answer& answer_of(const CaseRun& run) {
  if (const auto* measured = std::get_if<Measured>(&*run.reply)) return measured->answer;
  return std::get<Answer>(*run.reply);
}

std::string name_of(const std::string& family, std::uint64_t seed, const Sizes& sizes) {
  std::string name = fmt::format("an input of the family '{}' with seed {}", family, seed);
  for (const auto& [variable, size] : sizes) name += fmt::format(", {} = {}", variable, size);
  return name;
}

const FamilySpec& family_of(const ProblemSpec& problem, const std::string& name) {
  const auto found = std::ranges::find(problem.families, name, &FamilySpec::name);
  if (found == problem.families.end()) {
    throw Error(fmt::format("{}: no family '{}'", problem.id, name));
  }
  return *found;
}

}  // namespace

std::size_t number_of(const ProblemSpec& problem, const Ray& ray) {
  return static_cast<std::size_t>(&ray - problem.complexity.grow.data());
}

Input Sampler::make_input(const std::string& family, std::uint64_t seed, std::int64_t size) const {
  Sizes sizes = ray_.fixed;
  for (const std::string& variable : ray_.vary) sizes[variable] = size;
  return generate(job_.problem, family_of(job_.problem, family), seed, sizes);
}

Sample Sampler::ask(const std::string& family, std::uint64_t seed, std::int64_t size) {
  if (session_.answered() == 0 && !is_cold_) warm_up();
  const Duration start = thread_cpu_time();
  const Input input = make_input(family, seed, size);
  Sample sample;
  sample.sizes = measure_sizes(job_.problem, input);
  const MarkedRun marked = session_.ask(input);
  const CaseRun& run = marked.run;
  sample.cpu_time = run.usage.cpu_time + thread_cpu_time() - start;
  sample.effort = effort_of(marked, input, size).value_or(sample.cpu_time);
  const bool has_answer = run.reply && (std::holds_alternative<Answer>(*run.reply) ||
                                        std::holds_alternative<Measured>(*run.reply));
  if (!has_answer) {
    sample.end = end_of(run, job_.limits);
    return sample;
  }
  sample.cost = cost_of(marked);
  sample.copying = static_cast<double>(marked.copying);
  // Bytes that the runtime allocated, where it tells them.
  if (const auto* measured = std::get_if<Measured>(&*run.reply); measured && is_counted()) {
    sample.copying = static_cast<double>(measured->amount);
  }
  if (!sample.cost) sample.end = no_figure(job_.options.measure);
  if (sample.cost && is_untrue(family, seed, input, size, answer_of(run), sample)) {
    sample.cost.reset();
  }
  return sample;
}

bool Sampler::is_untrue(const std::string& family, std::uint64_t seed, const Input& input,
                        std::int64_t size, const Answer& answer, const Sample& sample) {
  if (job_.audit == nullptr) return false;
  const std::string name = name_of(family, seed, sample.sizes);
  if (job_.audit->refutes(name, input, answer)) return true;
  // Beyond the constraints a wrong answer is no fault, unless it saves work: numbers overflow.
  std::map<std::int64_t, double>& known = known_[family];
  const bool is_space = job_.options.measure == Measure::Space;
  const double chance = is_space ? kByChance + job_.options.told_from : 0;
  const double limit = (*sample.cost + chance) / kLeastOfSmaller;
  const bool is_cheap = std::ranges::any_of(
      known, [&](const auto& one) { return one.first < size && one.second > limit; });
  if (is_cheap && job_.audit->is_wrong(name, input, answer)) return true;
  known[size] = std::max(known[size], *sample.cost);
  return false;
}

void Sampler::warm_up() {
  std::size_t calls = is_counted() ? kWarmUpsToAdapt : 1;
  if (job_.options.measure == Measure::Space) calls = kWarmUpsForSpace;
  Duration spent{};
  for (std::size_t done = 0; done < calls && spent < kMostToAdapt; done += ray_.families.size()) {
    for (const std::string& each : ray_.families) {
      const Input input = make_input(each, 1, warm_up_);
      const MarkedRun marked = session_.ask(input);
      if (is_counted()) spent += effort_of(marked, input, warm_up_).value_or(kMostToAdapt);
    }
  }
}

std::optional<double> Sampler::cost_of(const MarkedRun& marked) const {
  const CaseRun& run = marked.run;
  switch (job_.options.measure) {
    case Measure::Instructions:
      if (!marked.call) return std::nullopt;
      return static_cast<double>(*marked.call);
    case Measure::CpuTime:
      return static_cast<double>(run.usage.cpu_time.count());
    case Measure::Blocks:
    case Measure::Space:
      if (const auto* measured = std::get_if<Measured>(&*run.reply)) {
        return static_cast<double>(measured->amount);
      }
      return std::nullopt;
  }
  return std::nullopt;
}

std::optional<Duration> Sampler::effort_of(const MarkedRun& marked, const Input& input,
                                           std::int64_t size) const {
  switch (job_.options.measure) {
    case Measure::Instructions:
      if (!marked.call) return std::nullopt;
      return gavel::effort_of(Measure::Instructions, marked.whole, count_pieces(input));
    case Measure::Blocks:
      if (!marked.run.reply) return std::nullopt;
      if (const auto* measured = std::get_if<Measured>(&*marked.run.reply)) {
        return gavel::effort_of(Measure::Blocks, measured->amount, count_pieces(input));
      }
      return std::nullopt;
    case Measure::Space: {
      if (job_.options.efforts == nullptr) return std::nullopt;
      const auto counted = job_.options.efforts->effort_at(number_of(job_.problem, ray_), size);
      if (!counted) return std::nullopt;
      const auto& [each, share] = job_.options.effort;
      return each + std::chrono::duration_cast<Duration>(*counted * share);
    }
    case Measure::CpuTime:
      return std::nullopt;
  }
  return std::nullopt;
}

double seconds_of(double cost, Measure measure) {
  switch (measure) {
    case Measure::Instructions:
      return cost / kInstructionsPerSecond;
    case Measure::Blocks:
      return cost / kBlocksPerSecond;
    case Measure::CpuTime:
      return cost / 1e9;
    case Measure::Space:
      return 0;
  }
  return 0;
}

}  // namespace gavel
