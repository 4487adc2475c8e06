#include "runner/complexity/measure.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "runner/complexity/sample.h"

namespace gavel {
namespace {

constexpr std::int64_t kSmallest = 4;
// Fewer sizes than these are worth going beyond the budget, up to some multiple of it.
constexpr std::size_t kEnoughSizes = 7;
constexpr int kMostBudgets = 4;
// Costs of inputs of one size that differ by less than this are the same.
constexpr double kSame = 1e-4;
// A fresh process costs no more than this, unless the one before kept something.
constexpr double kMostForFresh = 1.4;
// Too little to compare: what a process does once drowns it.
constexpr double kLeastToCompare = 20000;

}  // namespace

class RayMeasurement::State {
 public:
  State(const MeasureJob& job, const Ray& ray, Session& session)
      : job_(job), ray_(ray), sampler_(job, ray, first_size(), session) {}

  void grow() {
    start_budget();
    for (std::int64_t size = first_size(); !is_past_end(size); size = next(size)) {
      if (!measure_size(size)) break;
      const bool is_spent = is_budget_spent(1) && rows_.size() >= kEnoughSizes;
      if (cost_of(rows_.at(size)) > job_.options.largest_cost || is_spent ||
          is_budget_spent(kMostBudgets) || rows_.size() >= job_.options.most_sizes) {
        end_ = {.kind = RayEnd::Kind::Budget, .sizes = {}, .message = {}};
        break;
      }
    }
  }

  void measure_at(const std::vector<std::int64_t>& sizes) {
    start_budget();
    for (const std::int64_t size : sizes) {
      if (!measure_size(size) || is_budget_spent(kMostBudgets)) break;
    }
  }

  bool fill_in() {
    if (ray_.step || is_filled_ || rows_.size() < 3) return false;
    is_filled_ = true;
    start_budget();
    std::vector<std::int64_t> between;
    const std::vector<std::int64_t> upper = upper_sizes();
    for (std::size_t i = 1; i < upper.size(); ++i) {
      between.push_back(std::llround(static_cast<double>(upper[i - 1]) * std::sqrt(2.0)));
    }
    const std::size_t before = rows_.size();
    for (const std::int64_t size : between) {
      if (is_budget_spent(2)) break;
      if (!rows_.contains(size) && !measure_size(size)) break;
    }
    return rows_.size() > before;
  }

  bool repeat(std::uint64_t seeds) {
    if (seeds > 3 && !is_random_) return false;
    start_budget();
    bool has_added = false;
    for (const std::int64_t size : upper_sizes()) {
      Row& row = rows_.at(size);
      for (const std::string& family : ray_.families) {
        Costs& costs = row.costs[family];
        while (costs.seeds < seeds && !is_budget_spent(2)) {
          if (!add(row, family, size, costs.seeds + 1)) return has_added;
          has_added = true;
        }
        if (costs.most > costs.least * (1 + kSame)) is_random_ = true;
      }
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
    if (known < kLeastToCompare) return false;
    sampler_.restart();
    const Sample sample = sampler_.ask(family, 1, row->first);
    if (!sample.cost || *sample.cost < known * kMostForFresh) return false;
    is_fresh_ = true;
    rows_.clear();
    return true;
  }

  MeasuredRay result() const {
    MeasuredRay result{.ray = {.vary = ray_.vary, .points = {}}, .end = end_};
    for (const auto& [size, row] : rows_) {
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
  };

  std::int64_t first_size() const {
    if (ray_.step) return ray_.from;
    return std::max(std::min(kSmallest, ray_.from), ray_.from >> job_.options.doublings_below);
  }
  std::int64_t next(std::int64_t size) const { return ray_.step ? size + *ray_.step : size * 2; }
  bool is_past_end(std::int64_t size) const { return ray_.to && size > *ray_.to; }

  void start_budget() { spent_ = Duration{}; }
  bool is_budget_spent(int times) const { return spent_ > job_.options.budget * times; }

  std::vector<std::int64_t> upper_sizes() const {
    const std::size_t count = upper_count(rows_.size());
    std::vector<std::int64_t> sizes;
    for (auto row = std::prev(rows_.end(), static_cast<std::ptrdiff_t>(count)); row != rows_.end();
         ++row) {
      sizes.push_back(row->first);
    }
    return sizes;
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
    spent_ += sample.cpu_time;
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
  bool measure_size(std::int64_t size) {
    const std::uint64_t seeds = job_.options.measure == Measure::CpuTime ? 5 : 1;
    Row row;
    for (const std::string& family : ray_.families) {
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
  Duration spent_{};
  bool is_filled_ = false;
  bool is_random_ = false;
  bool is_fresh_ = false;
};

RayMeasurement::RayMeasurement(const MeasureJob& job, const Ray& ray, Session& session)
    : state_(std::make_unique<State>(job, ray, session)) {}
RayMeasurement::~RayMeasurement() = default;
RayMeasurement::RayMeasurement(RayMeasurement&&) noexcept = default;

void RayMeasurement::grow() { state_->grow(); }
void RayMeasurement::measure_at(const std::vector<std::int64_t>& sizes) {
  state_->measure_at(sizes);
}
bool RayMeasurement::fill_in() { return state_->fill_in(); }
bool RayMeasurement::repeat(std::uint64_t seeds) { return state_->repeat(seeds); }
bool RayMeasurement::is_hiding_work() { return state_->is_hiding_work(); }
MeasuredRay RayMeasurement::result() const { return state_->result(); }

}  // namespace gavel
