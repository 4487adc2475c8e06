// How far a ray is measured.
#include "runner/complexity/measure.h"

#include <algorithm>
#include <cmath>

#include "runner/complexity/measure_state.h"
#include "runner/complexity/points.h"

namespace gavel {
namespace {

// Of powers beyond the target: no constant that wears off, nor a logarithm, is as steep.
constexpr double kSteep = 0.5;
constexpr std::int64_t kLeastBelow = 4;
// Fewer sizes than these are worth going beyond the budget, up to some multiple of it.
constexpr std::size_t kEnoughSizes = 7;
constexpr int kMostBudgets = 4;
// With enough sizes, one more may go this far beyond the budget; before, kMostBudgets.
constexpr int kBudgetsForMore = 2;
// The same where larger sizes are asked for.
constexpr int kFurther = 2;
// Of two inputs of a family, which are not always of one size.
constexpr double kSameOfFamily = 0.01;
// A solution that draws the same lots in each call takes the same for all inputs that are ordered
// alike. From this size on those right beside it stand for it, even or odd as it is itself.
constexpr std::int64_t kLeastBeside = 256;
// From this part of the budget on a size is dear enough to ask only the families that decide.
constexpr int kDear = 20;

}  // namespace

void RayMeasurement::State::grow() {
  allowance_.start();
  grow_from(first_size(ray_, job_.options), 1);
  look_below();
  if (job_.options.counted != nullptr) job_.options.counted->end(number_of(job_.problem, ray_));
}

bool RayMeasurement::State::extend() {
  if (end_.kind != RayEnd::Kind::Budget || table_.rows.empty()) return false;
  allowance_.start();
  return grow_on(kFurther);
}

bool RayMeasurement::State::raise(Duration budget) {
  if (end_.kind != RayEnd::Kind::Budget || table_.rows.empty()) return false;
  budget_ = budget;
  allowance_ = Allowance(budget);
  return grow_on(1);
}

bool RayMeasurement::State::grow_on(int budgets) {
  const std::int64_t last = table_.rows.rbegin()->first;
  const bool is_past = is_past_end(ray_, next_size(ray_, last)) || is_dear_enough(last);
  if (is_past || is_next_too_dear(budgets) || !drop_led(last)) return false;
  const std::size_t before = table_.rows.size();
  grow_from(next_size(ray_, last), budgets);
  return table_.rows.size() > before;
}

void RayMeasurement::State::measure_at(const std::vector<std::int64_t>& sizes) {
  allowance_.start();
  for (const std::int64_t size : sizes) {
    if (!measure_size(size) || allowance_.is_spent(kMostBudgets)) break;
  }
}

MeasuredRay RayMeasurement::State::result() const {
  MeasuredRay result{.ray = {.vary = ray_.vary, .points = {}, .is_noisy = is_noisy_},
                     .end = end_,
                     .efforts = {},
                     .copying = {}};
  const auto chances = table_.chances();
  for (const auto& [size, row] : table_.rows) {
    if (is_counted()) {
      result.efforts[size] = table_.effort_of(row);
    }
    const double cost = table_.cost_of(row);
    result.ray.points.push_back({.sizes = row.sizes,
                                 .cost = cost,
                                 .seconds = seconds_of(cost, job_.options.measure),
                                 .chance = is_noisy_ ? chances.at(size) : 0});
    for (const auto& [family, copying] : row.copying) {
      result.copying[family].resize(result.ray.points.size() - 1);
      result.copying[family].emplace_back(copying);
    }
  }
  for (auto& [family, copying] : result.copying) copying.resize(result.ray.points.size());
  return result;
}

void RayMeasurement::State::grow_from(std::int64_t first, int budgets) {
  for (std::int64_t size = first; !is_past_end(ray_, size); size = next_size(ray_, size)) {
    if (!measure_size(size, leading_)) break;
    if (job_.options.counted != nullptr) {
      job_.options.counted->tell(number_of(job_.problem, ray_), size,
                                 table_.effort_of(table_.rows.at(size)));
    }
    if (job_.options.on_size) job_.options.on_size(result().ray);
    if (is_dear_enough(size) || is_next_too_dear(budgets) || table_.rows.size() >= most_sizes()) {
      end_ = {.kind = RayEnd::Kind::Budget, .sizes = {}, .message = {}};
      break;
    }
    if (!drop_led(size)) break;
  }
}

void RayMeasurement::State::look_below() {
  if (ray_.step || end_.kind != RayEnd::Kind::Budget || !is_steep()) return;
  while (table_.rows.size() < kFewestPoints && table_.rows.begin()->first >= 2 * kLeastBelow) {
    if (!measure_size(table_.rows.begin()->first / 2)) return;
  }
}

bool RayMeasurement::State::is_counted() const {
  const Measure measure = job_.options.measure;
  return measure == Measure::Instructions || measure == Measure::Blocks;
}

// Where a constant makes the first sizes that dear already, those below would tell of it: as many
// as are needed are measured, as far as the budget allows.
bool RayMeasurement::State::is_dear_enough(std::int64_t size) const {
  if (table_.cost_of(table_.rows.at(size)) <= job_.options.largest_cost) return false;
  const bool is_told = table_.rows.size() >= kFewestPoints || is_steep();
  return is_told || ray_.step || !is_counted() || !job_.problem.complexity.time.growth;
}

bool RayMeasurement::State::is_steep() const {
  const auto& target = job_.problem.complexity.time.growth;
  if (!is_counted() || !target || table_.rows.size() < 2) return false;
  const auto& [large, dear] = *table_.rows.rbegin();
  const auto& [small, cheap] = *std::next(table_.rows.rbegin());
  const double due = log_of(*target, dear.sizes) - log_of(*target, cheap.sizes);
  const double power = std::log(static_cast<double>(large) / static_cast<double>(small));
  return std::log(table_.cost_of(dear) / table_.cost_of(cheap)) - due > kSteep * power;
}

bool RayMeasurement::State::drop_led(std::int64_t size) {
  const bool is_dear = table_.rows.at(size).spent.effort * kDear >= budget_;
  if (ray_.step || leading_.size() < 2 || !is_dear) return true;
  if (job_.options.measure == Measure::CpuTime) return true;
  const auto costs = table_.costs_at(leading_, {size / 4, size / 2, size});
  if (!costs) return true;
  const double told_from = job_.options.told_from;
  if (leading_families(*costs, false, told_from).size() == leading_.size()) return true;
  if (!is_by_chance_) is_by_chance_ = depends_on_chance(size / 4);
  if (!is_by_chance_) return false;
  const std::vector<std::string> leading = leading_families(*costs, *is_by_chance_, told_from);
  // The budget is meant for all of them: without some, no further sizes are reached.
  double all = 0;
  double kept = 0;
  for (const FamilyCosts& each : *costs) {
    const double weight = job_.options.measure == Measure::Space ? 1 : each.costs.back();
    all += weight;
    if (std::ranges::count(leading, each.family) > 0) kept += weight;
  }
  share_ *= kept / all;
  leading_ = leading;
  return true;
}

std::optional<bool> RayMeasurement::State::depends_on_chance(std::int64_t size) {
  if (is_noisy_ || is_random_) return true;
  CostRow again;
  for (const std::string& family : leading_) {
    if (!add(again, family, size, 2)) return std::nullopt;
    const double known = table_.cost_of(table_.rows.at(size).costs.at(family));
    if (std::fabs(table_.cost_of(again.costs.at(family)) - known) > known * kSameOfFamily)
      return true;
  }
  return false;
}

bool RayMeasurement::State::is_next_too_dear(int budgets) const {
  const bool has_enough = table_.rows.size() >= kEnoughSizes;
  if (allowance_.is_spent(has_enough ? budgets : kMostBudgets)) return true;
  if (table_.rows.size() < 2) return false;
  const Spent last = of_all(table_.rows.rbegin()->second.spent, table_.rows.rbegin()->second.share);
  const Spent before = of_all(std::next(table_.rows.rbegin())->second.spent,
                              std::next(table_.rows.rbegin())->second.share);
  const int times = has_enough ? kBudgetsForMore * budgets : kMostBudgets;
  return allowance_.is_next_too_dear(last, before, times);
}

Spent RayMeasurement::State::of_all(const Spent& spent, double share) {
  return {.effort = std::chrono::duration_cast<Duration>(spent.effort / share),
          .cpu_time = std::chrono::duration_cast<Duration>(spent.cpu_time / share)};
}

std::int64_t RayMeasurement::State::size_beside(std::int64_t size, std::uint64_t seed) const {
  if (seed == 1 || ray_.step || !is_counted() || size < kLeastBeside) return size;
  const auto off = static_cast<std::int64_t>(seed / 2) * 2;
  return seed % 2 == 0 && !is_past_end(ray_, size + off) ? size + off : size - off;
}

bool RayMeasurement::State::add(CostRow& row, const std::string& family, std::int64_t size,
                                std::uint64_t seed) {
  if (is_fresh_) sampler_.restart();
  const std::int64_t asked = size_beside(size, seed);
  const Sample sample = sampler_.ask(family, seed, asked);
  allowance_.spend(of_all({.effort = sample.effort, .cpu_time = sample.cpu_time}));
  effort_ += sample.effort;
  row.spent.effort += sample.effort;
  row.spent.cpu_time += sample.cpu_time;
  row.share = share_;
  ++row.inputs;
  if (!sample.cost) {
    end_ = sample.end;
    end_.sizes = sample.sizes;
    return false;
  }
  if (asked == size) row.sizes = sample.sizes;
  row.costs[family].add(asked == size ? *sample.cost
                                      : *sample.cost / table_.growth_between(size, asked));
  if (seed == 1) row.copying[family] = sample.copying;
  return true;
}

bool RayMeasurement::State::measure_size(std::int64_t size,
                                         const std::vector<std::string>& families) {
  const std::uint64_t seeds = job_.options.measure == Measure::CpuTime ? 5 : 1;
  CostRow row;
  for (const std::string& family : families) {
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
      if (!add(row, family, size, seed)) return false;
    }
  }
  table_.rows.emplace(size, std::move(row));
  return true;
}

RayMeasurement::RayMeasurement(const MeasureJob& job, const Ray& ray, MarkedSession& session)
    : state_(std::make_unique<State>(job, ray, session)) {}
RayMeasurement::~RayMeasurement() = default;
RayMeasurement::RayMeasurement(RayMeasurement&&) noexcept = default;

void RayMeasurement::grow() { state_->grow(); }
void RayMeasurement::measure_at(const std::vector<std::int64_t>& sizes) {
  state_->measure_at(sizes);
}
bool RayMeasurement::extend() { return state_->extend(); }
bool RayMeasurement::raise(Duration budget) { return state_->raise(budget); }
bool RayMeasurement::fill_in() { return state_->fill_in(); }
bool RayMeasurement::repeat(std::uint64_t seeds, double scatter) {
  return state_->repeat(seeds, scatter);
}
bool RayMeasurement::is_hiding_work() { return state_->is_hiding_work(); }
void RayMeasurement::start_afresh() { state_->start_afresh(); }
void RayMeasurement::recheck() { state_->recheck(); }
bool RayMeasurement::is_fresh() const { return state_->is_fresh(); }
Duration RayMeasurement::effort() const { return state_->effort(); }
std::optional<std::string> RayMeasurement::cheap_family() const { return state_->cheap_family(); }
std::optional<std::string> RayMeasurement::gaining_family() { return state_->gaining_family(); }
MeasuredRay RayMeasurement::result() const { return state_->result(); }

}  // namespace gavel
