#include "runner/complexity/measure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "runner/complexity/allowance.h"
#include "runner/complexity/families.h"
#include "runner/complexity/sample.h"

namespace gavel {
namespace {

constexpr std::int64_t kSmallest = 4;
// Fewer sizes than these are worth going beyond the budget, up to some multiple of it.
constexpr std::size_t kEnoughSizes = 7;
constexpr int kMostBudgets = 4;
// With enough sizes, one more may go this far beyond the budget; before, kMostBudgets.
constexpr int kBudgetsForMore = 2;
// The same where larger sizes are asked for.
constexpr int kFurther = 2;
// What the emulator would take for what the hook of each block does.
constexpr int kEmulatedIsSlower = 5;
// Sizes closer than this, by ratio, are close enough: a sixth of a doubling.
constexpr double kClosest = 1.12;
// A family is near the dearest at this share of its cost.
constexpr double kNear = 0.6;
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
// From this part of the budget on a size is dear enough to ask only the families that decide.
constexpr int kDear = 20;
// A fresh process costs no more than this, unless the one before kept something.
constexpr double kMostForFresh = 1.4;
// Nor by more than this: what a process does once.
constexpr double kMostAtStart = 4000;
// The same in blocks of the solution alone, of which nothing is loaded lazily.
constexpr double kMostBlocksAtStart = 64;

}  // namespace

class RayMeasurement::State {
 public:
  State(const MeasureJob& job, const Ray& ray, MarkedSession& session)
      : job_(job), ray_(ray), sampler_(job, ray, first_size(), session) {}

  void grow() {
    allowance_.start();
    grow_from(first_size(), 1);
    if (job_.options.counted != nullptr) job_.options.counted->end(number_of(job_.problem, ray_));
  }

  bool extend() {
    if (end_.kind != RayEnd::Kind::Budget || rows_.empty()) return false;
    allowance_.start();
    return grow_on(kFurther);
  }

  bool raise(Duration budget) {
    if (end_.kind != RayEnd::Kind::Budget || rows_.empty()) return false;
    budget_ = budget;
    allowance_ = Allowance(budget);
    return grow_on(1);
  }

  bool grow_on(int budgets) {
    const bool is_past = is_past_end(next(rows_.rbegin()->first)) ||
                         cost_of(rows_.rbegin()->second) > job_.options.largest_cost;
    if (is_past || is_next_too_dear(budgets) || !drop_led(rows_.rbegin()->first)) return false;
    const std::size_t before = rows_.size();
    grow_from(next(rows_.rbegin()->first), budgets);
    return rows_.size() > before;
  }

  void measure_at(const std::vector<std::int64_t>& sizes) {
    allowance_.start();
    for (const std::int64_t size : sizes) {
      if (!measure_size(size) || allowance_.is_spent(kMostBudgets)) break;
    }
  }

  bool fill_in() {
    if (ray_.step || rows_.size() < 3) return false;
    allowance_.start();
    const std::vector<std::int64_t> upper = upper_sizes();
    const std::vector<std::string> families = dear_families();
    const std::size_t before = rows_.size();
    for (std::size_t i = 1; i < upper.size() && !allowance_.is_spent(2); ++i) {
      if (static_cast<double>(upper[i]) < static_cast<double>(upper[i - 1]) * kClosest) continue;
      const std::int64_t between = size_between(upper[i - 1], upper[i]);
      if (rows_.contains(between)) continue;
      if (!measure_size(between, asked_of(families, rows_.at(upper[i])))) break;
    }
    return rows_.size() > before;
  }

  bool repeat(std::uint64_t seeds) {
    allowance_.start();
    bool has_added = false;
    const std::vector<std::string> families = dear_families();
    for (const std::int64_t size : upper_sizes()) {
      Row& row = rows_.at(size);
      for (const std::string& family : families) {
        if (!row.costs.contains(family)) continue;
        Costs& costs = row.costs[family];
        while (costs.seeds < seeds && !allowance_.is_spent(2)) {
          if (!add(row, family, size, costs.seeds + 1)) return has_added;
          has_added = true;
        }
        if (costs.most > costs.least * (1 + kSame)) is_random_ = true;
        if (costs.most > costs.least * (1 + kNoise)) is_noisy_ = true;
      }
      // The smallest of these sizes is the cheapest to tell.
      if (!is_random_) return false;
    }
    return has_added;
  }

  bool is_hiding_work() {
    if (is_fresh_ || job_.options.measure == Measure::CpuTime || rows_.size() < 4) return false;
    // Not the largest: what it costs to ask is known to be within the budget.
    const auto row = std::prev(rows_.end(), 3);
    const std::string& family = dearest(row->second);
    const Costs& costs = row->second.costs.at(family);
    const double known = costs.sum / static_cast<double>(costs.seeds);
    sampler_.restart();
    const Sample sample = sampler_.ask(family, 1, row->first);
    const double at_start =
        job_.options.measure == Measure::Blocks ? kMostBlocksAtStart : kMostAtStart;
    return sample.cost && *sample.cost >= known * kMostForFresh + at_start;
  }

  void start_afresh() {
    is_fresh_ = true;
    // What a first call would keep is missing in the one that counts; of blocks it is all there is.
    if (job_.options.measure == Measure::Blocks) sampler_.leave_cold();
    rows_.clear();
    leading_ = ray_.families;
    share_ = 1;
  }

  void recheck() {
    const bool is_space = job_.options.measure == Measure::Space;
    if (!is_space && job_.options.measure != Measure::Instructions) return;
    const double most = is_space ? kMostAboveOfSpace : kMostAbove;
    const std::vector<std::int64_t> upper = upper_sizes();
    for (std::size_t i = 1; i + 1 < upper.size(); ++i) {
      Row& row = rows_.at(upper[i]);
      const auto ln = [](std::int64_t size) { return std::log(static_cast<double>(size)); };
      const double share =
          (ln(upper[i]) - ln(upper[i - 1])) / (ln(upper[i + 1]) - ln(upper[i - 1]));
      const double due = std::pow(cost_of(rows_.at(upper[i - 1])), 1 - share) *
                         std::pow(cost_of(rows_.at(upper[i + 1])), share);
      if (row.is_rechecked || cost_of(row) < due * most) continue;
      row.is_rechecked = true;
      Costs& costs = row.costs.at(dearest(row));
      if (costs.seeds != 1) continue;
      Row again;
      if (!add(again, dearest(row), upper[i], 1)) return;
      costs.sum = costs.least = costs.most = std::min(costs.sum, cost_of(again));
    }
  }

  bool is_fresh() const { return is_fresh_; }

  MeasuredRay result() const {
    MeasuredRay result{.ray = {.vary = ray_.vary, .points = {}, .is_noisy = is_noisy_},
                       .end = end_,
                       .efforts = {}};
    const Measure measure = job_.options.measure;
    for (const auto& [size, row] : rows_) {
      if (measure == Measure::Instructions || measure == Measure::Blocks) {
        result.efforts[size] = effort_of(row);
      }
      const double cost = cost_of(row);
      result.ray.points.push_back(
          {.sizes = row.sizes, .cost = cost, .seconds = seconds_of(cost, job_.options.measure)});
    }
    return result;
  }

 private:
  // Of one family at one size.
  struct Costs {
    double sum = 0;
    double least = 0;
    double most = 0;
    std::uint64_t seeds = 0;
  };

  struct Row {
    Sizes sizes;
    std::map<std::string, Costs> costs;  // by family
    Spent spent;
    double share = 1;  // of what all families would have taken
    int inputs = 0;
    bool is_rechecked = false;
  };

  void grow_from(std::int64_t first, int budgets) {
    for (std::int64_t size = first; !is_past_end(size); size = next(size)) {
      if (!measure_size(size, leading_)) break;
      if (job_.options.counted != nullptr) {
        job_.options.counted->tell(number_of(job_.problem, ray_), size, effort_of(rows_.at(size)));
      }
      if (cost_of(rows_.at(size)) > job_.options.largest_cost || is_next_too_dear(budgets) ||
          rows_.size() >= job_.options.most_sizes) {
        end_ = {.kind = RayEnd::Kind::Budget, .sizes = {}, .message = {}};
        break;
      }
      if (!drop_led(size)) break;
    }
  }

  // Once sizes are dear. False, with `end_` told, when there was no answer.
  bool drop_led(std::int64_t size) {
    const bool is_dear = rows_.at(size).spent.effort * kDear >= budget_;
    if (ray_.step || leading_.size() < 2 || !is_dear) return true;
    if (job_.options.measure == Measure::CpuTime) return true;
    const auto costs = costs_at({size / 4, size / 2, size});
    if (!costs) return true;
    if (leading_families(*costs, false).size() == leading_.size()) return true;
    if (!is_by_chance_) is_by_chance_ = depends_on_chance(size / 4);
    if (!is_by_chance_) return false;
    const std::vector<std::string> leading = leading_families(*costs, *is_by_chance_);
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

  std::optional<std::vector<FamilyCosts>> costs_at(const std::array<std::int64_t, 3>& sizes) const {
    std::vector<FamilyCosts> result;
    for (const std::string& family : leading_) {
      result.push_back({.family = family, .costs = {}});
      for (std::size_t i = 0; i < sizes.size(); ++i) {
        const auto row = rows_.find(sizes[i]);
        if (row == rows_.end() || !row->second.costs.contains(family)) return std::nullopt;
        result.back().costs[i] = cost_of(row->second.costs.at(family));
      }
    }
    return result;
  }

  // By a second input of each family.
  std::optional<bool> depends_on_chance(std::int64_t size) {
    if (is_noisy_ || is_random_) return true;
    Row again;
    for (const std::string& family : leading_) {
      if (!add(again, family, size, 2)) return std::nullopt;
      const double known = cost_of(rows_.at(size).costs.at(family));
      if (std::fabs(cost_of(again.costs.at(family)) - known) > known * kSameOfFamily) return true;
    }
    return false;
  }

  static std::vector<std::string> asked_of(const std::vector<std::string>& families,
                                           const Row& row) {
    std::vector<std::string> asked;
    for (const std::string& family : families) {
      if (row.costs.contains(family)) asked.push_back(family);
    }
    return asked;
  }

  std::int64_t first_size() const {
    if (ray_.step) return ray_.from;
    const std::int64_t first =
        std::max(std::min(kSmallest, ray_.from), ray_.from >> job_.options.doublings_below);
    if (job_.options.measure != Measure::Space) return first;
    // Below what stays fixed, space grows as it does nowhere else.
    std::int64_t most_fixed = 0;
    for (const auto& [name, size] : ray_.fixed) most_fixed = std::max(most_fixed, size);
    return std::max(first, std::min(ray_.from, most_fixed));
  }
  std::int64_t next(std::int64_t size) const { return ray_.step ? size + *ray_.step : size * 2; }
  bool is_past_end(std::int64_t size) const { return ray_.to && size > *ray_.to; }

  bool is_next_too_dear(int budgets) const {
    const bool has_enough = rows_.size() >= kEnoughSizes;
    if (allowance_.is_spent(has_enough ? budgets : kMostBudgets)) return true;
    if (rows_.size() < 2) return false;
    const Spent last = of_all(rows_.rbegin()->second.spent, rows_.rbegin()->second.share);
    const Spent before =
        of_all(std::next(rows_.rbegin())->second.spent, std::next(rows_.rbegin())->second.share);
    const int times = has_enough ? kBudgetsForMore * budgets : kMostBudgets;
    return allowance_.is_next_too_dear(last, before, times);
  }

  // What it would have been with the families that are no longer asked.
  static Spent of_all(const Spent& spent, double share) {
    return {.effort = std::chrono::duration_cast<Duration>(spent.effort / share),
            .cpu_time = std::chrono::duration_cast<Duration>(spent.cpu_time / share)};
  }
  Spent of_all(const Spent& spent) const { return of_all(spent, share_); }

  std::vector<std::int64_t> upper_sizes() const {
    std::vector<std::int64_t> sizes;
    for (const auto& [size, row] : rows_) sizes.push_back(size);
    const std::vector<double> real(sizes.begin(), sizes.end());
    sizes.erase(sizes.begin(), sizes.end() - static_cast<std::ptrdiff_t>(upper_count(real)));
    return sizes;
  }

  // Those that come near the dearest at one of the larger sizes: the others decide nothing.
  std::vector<std::string> dear_families() const {
    std::vector<std::string> families;
    for (const std::string& family : ray_.families) {
      const bool is_dear = std::ranges::any_of(upper_sizes(), [&](std::int64_t size) {
        const Row& row = rows_.at(size);
        const auto costs = row.costs.find(family);
        return costs != row.costs.end() && cost_of(costs->second) >= kNear * cost_of(row);
      });
      if (is_dear) families.push_back(family);
    }
    return families;
  }

  // Of one input, in the emulator.
  Duration effort_of(const Row& row) const {
    const int slower = job_.options.measure == Measure::Blocks ? kEmulatedIsSlower : 1;
    return row.spent.effort * slower / std::max(1, row.inputs);
  }

  // By the clock the least is the truest; counts have a mean.
  double cost_of(const Costs& costs) const {
    if (costs.seeds == 0) return 0;
    return job_.options.measure == Measure::CpuTime ? costs.least
                                                    : costs.sum / static_cast<double>(costs.seeds);
  }
  double cost_of(const Row& row) const {
    double largest = 0;
    for (const auto& [family, costs] : row.costs) largest = std::max(largest, cost_of(costs));
    return largest;
  }
  const std::string& dearest(const Row& row) const {
    return std::ranges::max_element(row.costs, {},
                                    [this](const auto& entry) { return cost_of(entry.second); })
        ->first;
  }

  // One more input. False, with `end_` told, when there is no cost.
  bool add(Row& row, const std::string& family, std::int64_t size, std::uint64_t seed) {
    if (is_fresh_) sampler_.restart();
    const Sample sample = sampler_.ask(family, seed, size);
    allowance_.spend(of_all({.effort = sample.effort, .cpu_time = sample.cpu_time}));
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
    Costs& costs = row.costs[family];
    costs.sum += *sample.cost;
    costs.least = costs.seeds == 0 ? *sample.cost : std::min(costs.least, *sample.cost);
    costs.most = std::max(costs.most, *sample.cost);
    ++costs.seeds;
    return true;
  }

  // A row for this size, or false and why there is none in `end_`.
  bool measure_size(std::int64_t size) { return measure_size(size, ray_.families); }
  bool measure_size(std::int64_t size, const std::vector<std::string>& families) {
    const std::uint64_t seeds = job_.options.measure == Measure::CpuTime ? 5 : 1;
    Row row;
    for (const std::string& family : families) {
      for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        if (!add(row, family, size, seed)) return false;
      }
    }
    rows_.emplace(size, std::move(row));
    return true;
  }

  const MeasureJob& job_;
  const Ray& ray_;
  Sampler sampler_;
  std::map<std::int64_t, Row> rows_;
  RayEnd end_;
  Duration budget_ = job_.options.budget;
  Allowance allowance_{budget_};
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
bool RayMeasurement::repeat(std::uint64_t seeds) { return state_->repeat(seeds); }
bool RayMeasurement::is_hiding_work() { return state_->is_hiding_work(); }
void RayMeasurement::start_afresh() { state_->start_afresh(); }
void RayMeasurement::recheck() { state_->recheck(); }
bool RayMeasurement::is_fresh() const { return state_->is_fresh(); }
MeasuredRay RayMeasurement::result() const { return state_->result(); }

}  // namespace gavel
