#include "runner/complexity/measure.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "runner/complexity/allowance.h"
#include "runner/complexity/cost_table.h"
#include "runner/complexity/points.h"
#include "runner/complexity/ray_sizes.h"
#include "runner/complexity/sample.h"

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
// Sizes closer than this, by ratio, are close enough: a sixth of a doubling.
constexpr double kClosest = 1.12;
// What a runtime does once in its life falls into some call: a cost that stands out from its
// neighbours by more than this is asked for again.
constexpr double kMostAbove = 1.02;
// Of space, which rises in steps, by more than this.
constexpr double kMostAboveOfSpace = 1.4;
// Costs of inputs of one size that differ by less than this are the same: no slope comes from it.
constexpr double kSame = 3e-3;
// Of two inputs of a family, which are not always of one size.
constexpr double kSameOfFamily = 0.01;
// By more than this: chance may look like growth.
constexpr double kNoise = 0.03;
// Between inputs of one size, of what the costs scatter about their line: where they differ less,
// more of them would not bring the costs nearer to it.
constexpr double kLeastOfScatter = 1.0 / 3;
// From this part of the budget on a size is dear enough to ask only the families that decide.
constexpr int kDear = 20;
// A fresh process costs no more than this, unless the one before kept something.
constexpr double kMostForFresh = 1.4;
// So many of them have to: one may be dear by chance, as of pivots drawn by lot.
constexpr int kFreshToBeSure = 3;
// Nor by more than this: what a process does once.
constexpr double kMostAtStart = 4000;
// The same in blocks of the solution alone, of which nothing is loaded lazily.
constexpr double kMostBlocksAtStart = 64;

}  // namespace

class RayMeasurement::State {
 public:
  State(const MeasureJob& job, const Ray& ray, MarkedSession& session)
      : job_(job), ray_(ray), sampler_(job, ray, first_size(ray_, job_.options), session) {}

  void grow() {
    allowance_.start();
    grow_from(first_size(ray_, job_.options), 1);
    look_below();
    if (job_.options.counted != nullptr) job_.options.counted->end(number_of(job_.problem, ray_));
  }

  bool extend() {
    if (end_.kind != RayEnd::Kind::Budget || table_.rows.empty()) return false;
    allowance_.start();
    return grow_on(kFurther);
  }

  bool raise(Duration budget) {
    if (end_.kind != RayEnd::Kind::Budget || table_.rows.empty()) return false;
    budget_ = budget;
    allowance_ = Allowance(budget);
    return grow_on(1);
  }

  bool grow_on(int budgets) {
    const bool is_past = is_past_end(ray_, next_size(ray_, table_.rows.rbegin()->first)) ||
                         table_.cost_of(table_.rows.rbegin()->second) > job_.options.largest_cost;
    if (is_past || is_next_too_dear(budgets) || !drop_led(table_.rows.rbegin()->first))
      return false;
    const std::size_t before = table_.rows.size();
    grow_from(next_size(ray_, table_.rows.rbegin()->first), budgets);
    return table_.rows.size() > before;
  }

  void measure_at(const std::vector<std::int64_t>& sizes) {
    allowance_.start();
    for (const std::int64_t size : sizes) {
      if (!measure_size(size) || allowance_.is_spent(kMostBudgets)) break;
    }
  }

  bool fill_in() {
    if (ray_.step || table_.rows.size() < 3) return false;
    allowance_.start();
    const std::vector<std::int64_t> upper = table_.upper_sizes();
    const std::vector<std::string> families = table_.dear_families(ray_.families);
    const std::size_t before = table_.rows.size();
    for (std::size_t i = 1; i < upper.size() && !allowance_.is_spent(2); ++i) {
      if (static_cast<double>(upper[i]) < static_cast<double>(upper[i - 1]) * kClosest) continue;
      const std::int64_t between = size_between(upper[i - 1], upper[i]);
      if (table_.rows.contains(between)) continue;
      if (!measure_size(between, asked_of(families, table_.rows.at(upper[i])))) break;
    }
    return table_.rows.size() > before;
  }

  bool repeat(std::uint64_t seeds, double scatter) {
    allowance_.start();
    bool has_added = false;
    const std::vector<std::string> families = table_.dear_families(ray_.families);
    double widest = 0;
    for (const std::int64_t size : table_.upper_sizes()) {
      CostRow& row = table_.rows.at(size);
      const int before = row.inputs;
      const bool has_costs = add_seeds(row, asked_of(families, row), size, seeds);
      has_added |= row.inputs > before;
      if (!has_costs) return has_added;
      for (const std::string& family : asked_of(families, row)) {
        const InputCosts& costs = row.costs.at(family);
        if (costs.most > costs.least * (1 + kSame)) is_random_ = true;
        if (costs.most > costs.least * (1 + kNoise)) is_noisy_ = true;
        widest = std::max(widest, std::log(costs.most / std::max(1.0, costs.least)));
      }
      // The smallest of these sizes is the cheapest to tell.
      if (!is_random_ || widest < kLeastOfScatter * scatter) return false;
    }
    return has_added;
  }

  bool is_hiding_work() {
    if (is_fresh_ || job_.options.measure == Measure::CpuTime || table_.rows.size() < 4)
      return false;
    // Not the largest: what it costs to ask is known to be within the budget.
    const auto row = std::prev(table_.rows.end(), 3);
    const std::string& family = table_.dearest(row->second);
    const double between =
        table_.cost_between(std::prev(row)->first, row->first, std::next(row)->first);
    const double known = std::max(row->second.costs.at(family).first, between);
    const double at_start =
        job_.options.measure == Measure::Blocks ? kMostBlocksAtStart : kMostAtStart;
    for (int i = 0; i < kFreshToBeSure; ++i) {
      sampler_.restart();
      const Sample sample = sampler_.ask(family, 1, row->first);
      if (!sample.cost || *sample.cost < known * kMostForFresh + at_start) return false;
    }
    return true;
  }

  void start_afresh() {
    is_fresh_ = true;
    // What a first call would keep is missing in the one that counts; of blocks it is all there is.
    if (job_.options.measure == Measure::Blocks) sampler_.leave_cold();
    table_.rows.clear();
    effort_ = {};
    leading_ = ray_.families;
    share_ = 1;
  }

  void recheck() {
    const bool is_space = job_.options.measure == Measure::Space;
    if (!is_space && job_.options.measure != Measure::Instructions) return;
    const double most = is_space ? kMostAboveOfSpace : kMostAbove;
    const std::vector<std::int64_t> upper = table_.upper_sizes();
    for (std::size_t i = 1; i + 1 < upper.size(); ++i) {
      CostRow& row = table_.rows.at(upper[i]);
      const double due = table_.cost_between(upper[i - 1], upper[i], upper[i + 1]);
      if (row.is_rechecked || table_.cost_of(row) < due * most) continue;
      row.is_rechecked = true;
      InputCosts& costs = row.costs.at(table_.dearest(row));
      if (costs.seeds != 1) continue;
      CostRow again;
      if (!add(again, table_.dearest(row), upper[i], 1)) return;
      costs.replace(std::min(costs.first, table_.cost_of(again)));
    }
  }

  bool is_fresh() const { return is_fresh_; }
  Duration effort() const { return effort_; }

  MeasuredRay result() const {
    MeasuredRay result{.ray = {.vary = ray_.vary, .points = {}, .is_noisy = is_noisy_},
                       .end = end_,
                       .efforts = {}};
    const Measure measure = job_.options.measure;
    const auto chances = table_.chances();
    for (const auto& [size, row] : table_.rows) {
      if (measure == Measure::Instructions || measure == Measure::Blocks) {
        result.efforts[size] = table_.effort_of(row);
      }
      const double cost = table_.cost_of(row);
      result.ray.points.push_back({.sizes = row.sizes,
                                   .cost = cost,
                                   .seconds = seconds_of(cost, job_.options.measure),
                                   .chance = is_noisy_ ? chances.at(size) : 0});
    }
    return result;
  }

 private:
  void grow_from(std::int64_t first, int budgets) {
    for (std::int64_t size = first; !is_past_end(ray_, size); size = next_size(ray_, size)) {
      if (!measure_size(size, leading_)) break;
      if (job_.options.counted != nullptr) {
        job_.options.counted->tell(number_of(job_.problem, ray_), size,
                                   table_.effort_of(table_.rows.at(size)));
      }
      if (job_.options.on_size) job_.options.on_size(result().ray);
      if (table_.cost_of(table_.rows.at(size)) > job_.options.largest_cost ||
          is_next_too_dear(budgets) || table_.rows.size() >= most_sizes()) {
        end_ = {.kind = RayEnd::Kind::Budget, .sizes = {}, .message = {}};
        break;
      }
      if (!drop_led(size)) break;
    }
  }

  // A ray of even steps reaches its end in more sizes than one that doubles.
  std::size_t most_sizes() const { return job_.options.most_sizes * (ray_.step ? 2 : 1); }

  // Of what is far beyond its target already at the first of the planned sizes too few of them are
  // reached: as many smaller ones as a verdict needs. Of nothing else: the growth of small sizes
  // may be another.
  void look_below() {
    if (ray_.step || end_.kind != RayEnd::Kind::Budget || !is_steep()) return;
    while (table_.rows.size() < kFewestPoints && table_.rows.begin()->first >= 2 * kLeastBelow) {
      if (!measure_size(table_.rows.begin()->first / 2)) return;
    }
  }

  // Whether the largest size cost half a power more than the target would have it.
  bool is_steep() const {
    const auto& target = job_.problem.complexity.time.growth;
    const Measure measure = job_.options.measure;
    const bool is_counted = measure == Measure::Instructions || measure == Measure::Blocks;
    if (!is_counted || !target || table_.rows.size() < 2) return false;
    const auto& [large, dear] = *table_.rows.rbegin();
    const auto& [small, cheap] = *std::next(table_.rows.rbegin());
    const double due = log_of(*target, dear.sizes) - log_of(*target, cheap.sizes);
    const double power = std::log(static_cast<double>(large) / static_cast<double>(small));
    return std::log(table_.cost_of(dear) / table_.cost_of(cheap)) - due > kSteep * power;
  }

  // Once sizes are dear. False, with `end_` told, when there was no answer.
  bool drop_led(std::int64_t size) {
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

  // By a second input of each family.
  std::optional<bool> depends_on_chance(std::int64_t size) {
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

  static std::vector<std::string> asked_of(const std::vector<std::string>& families,
                                           const CostRow& row) {
    std::vector<std::string> asked;
    for (const std::string& family : families) {
      if (row.costs.contains(family)) asked.push_back(family);
    }
    return asked;
  }

  // All families of a seed, or none: what is dearest among few of them is cheaper. False, with
  // `end_` told, when there is no cost.
  bool add_seeds(CostRow& row, const std::vector<std::string>& families, std::int64_t size,
                 std::uint64_t seeds) {
    for (std::uint64_t seed = 2; seed <= seeds && !allowance_.is_spent(2); ++seed) {
      for (const std::string& family : families) {
        if (row.costs.at(family).seeds < seed && !add(row, family, size, seed)) return false;
      }
    }
    return true;
  }

  bool is_next_too_dear(int budgets) const {
    const bool has_enough = table_.rows.size() >= kEnoughSizes;
    if (allowance_.is_spent(has_enough ? budgets : kMostBudgets)) return true;
    if (table_.rows.size() < 2) return false;
    const Spent last =
        of_all(table_.rows.rbegin()->second.spent, table_.rows.rbegin()->second.share);
    const Spent before = of_all(std::next(table_.rows.rbegin())->second.spent,
                                std::next(table_.rows.rbegin())->second.share);
    const int times = has_enough ? kBudgetsForMore * budgets : kMostBudgets;
    return allowance_.is_next_too_dear(last, before, times);
  }

  // What it would have been with the families that are no longer asked.
  static Spent of_all(const Spent& spent, double share) {
    return {.effort = std::chrono::duration_cast<Duration>(spent.effort / share),
            .cpu_time = std::chrono::duration_cast<Duration>(spent.cpu_time / share)};
  }
  Spent of_all(const Spent& spent) const { return of_all(spent, share_); }

  // One more input. False, with `end_` told, when there is no cost.
  bool add(CostRow& row, const std::string& family, std::int64_t size, std::uint64_t seed) {
    if (is_fresh_) sampler_.restart();
    const Sample sample = sampler_.ask(family, seed, size);
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
    row.sizes = sample.sizes;
    row.costs[family].add(*sample.cost);
    return true;
  }

  // A row for this size, or false and why there is none in `end_`.
  bool measure_size(std::int64_t size) { return measure_size(size, ray_.families); }
  bool measure_size(std::int64_t size, const std::vector<std::string>& families) {
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

  const MeasureJob& job_;
  const Ray& ray_;
  Sampler sampler_;
  CostTable table_{.measure = job_.options.measure, .rows = {}};
  RayEnd end_;
  Duration budget_ = job_.options.budget;
  Allowance allowance_{budget_};
  Duration effort_{};
  std::vector<std::string> leading_ = ray_.families;
  double share_ = 1;  // of the effort of all families
  std::optional<bool> is_by_chance_;
  bool is_random_ = false;
  bool is_noisy_ = false;
  bool is_fresh_ = job_.options.is_fresh;
};

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
MeasuredRay RayMeasurement::result() const { return state_->result(); }

}  // namespace gavel
