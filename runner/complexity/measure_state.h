// How one ray is measured: for measure*.cc alone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "runner/complexity/allowance.h"
#include "runner/complexity/cost_table.h"
#include "runner/complexity/measure.h"
#include "runner/complexity/ray_sizes.h"
#include "runner/complexity/sample.h"

namespace gavel {

class RayMeasurement::State {
 public:
  State(const MeasureJob& job, const Ray& ray, MarkedSession& session)
      : job_(job), ray_(ray), sampler_(job, ray, first_size(ray_, job_.options), session) {}
  void grow();
  bool extend();
  bool raise(Duration budget);
  void measure_at(const std::vector<std::int64_t>& sizes);
  bool fill_in();
  bool repeat(std::uint64_t seeds, double scatter);
  bool is_hiding_work();
  void start_afresh();
  void recheck();
  bool is_fresh() const { return is_fresh_; }
  Duration effort() const { return effort_; }
  // By the largest sizes that all families were asked for.
  std::optional<std::string> cheap_family() const;
  // By the largest size and by one at a quarter of it at the most that all were asked for.
  std::optional<std::string> gaining_family();
  MeasuredRay result() const;

 private:
  bool grow_on(int budgets);
  void grow_from(std::int64_t first, int budgets);
  // A ray of even steps reaches its end in more sizes than one that doubles.
  std::size_t most_sizes() const { return job_.options.most_sizes * (ray_.step ? 2 : 1); }
  // Of what is far beyond its target already at the first of the planned sizes too few of them are
  // reached: as many smaller ones as a verdict needs. Of nothing else: the growth of small sizes
  // may be another.
  void look_below();
  bool is_counted() const;
  bool is_dear_enough(std::int64_t size) const;
  // Whether the largest size cost half a power more than the target would have it.
  bool is_steep() const;
  // The size that stands for `size` with this seed.
  std::int64_t size_beside(std::int64_t size, std::uint64_t seed) const;
  // Once sizes are dear. False, with `end_` told, when there was no answer.
  bool drop_led(std::int64_t size);
  // By a second input of each family.
  std::optional<bool> depends_on_chance(std::int64_t size);
  static std::vector<std::string> asked_of(const std::vector<std::string>& families,
                                           const CostRow& row);
  // All families of a seed, or none: what is dearest among few of them is cheaper. False, with
  // `end_` told, when there is no cost.
  bool add_seeds(CostRow& row, const std::vector<std::string>& families, std::int64_t size,
                 std::uint64_t seeds);
  bool is_next_too_dear(int budgets) const;
  // What it would have been with the families that are no longer asked.
  static Spent of_all(const Spent& spent, double share);
  Spent of_all(const Spent& spent) const { return of_all(spent, share_); }
  // One more input. False, with `end_` told, when there is no cost.
  bool add(CostRow& row, const std::string& family, std::int64_t size, std::uint64_t seed);
  // A row for this size, or false and why there is none in `end_`.
  bool measure_size(std::int64_t size) { return measure_size(size, ray_.families); }
  bool measure_size(std::int64_t size, const std::vector<std::string>& families);

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

}  // namespace gavel
