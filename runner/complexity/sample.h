// One input of a ray, asked and its cost read.
#pragma once

#include <map>
#include <string>

#include "runner/complexity/measure.h"
#include "runner/problem/input.h"

namespace gavel {

struct Sample {
  std::optional<double> cost;
  double copying = 0;   // of instructions, as in Mark; or bytes that the runtime allocated
  Duration cpu_time{};  // of the call and of all that the judge did for it
  Duration effort{};    // the same as reckoned; where nothing is counted, as it was
  Sizes sizes;
  RayEnd end;  // when there is no cost
};

class Sampler {
 public:
  // All arguments outlive it. The first calls of a process pay for what is loaded lazily and
  // learnt: they are of `warm_up` in size and do not count.
  Sampler(const MeasureJob& job, const Ray& ray, std::int64_t warm_up, MarkedSession& session)
      : job_(job), ray_(ray), warm_up_(warm_up), session_(session) {}

  Sample ask(const std::string& family, std::uint64_t seed, std::int64_t size);
  void restart() { session_.restart(); }
  // From now on the first call of a process counts as any other.
  void leave_cold() { is_cold_ = true; }

 private:
  bool is_counted() const { return job_.options.measure == Measure::Instructions; }
  void warm_up();
  // Whether the cost tells nothing, since the answer is wrong.
  bool is_untrue(const std::string& family, std::uint64_t seed, const Input& input,
                 std::int64_t size, const Answer& answer, const Sample& sample);
  Input make_input(const std::string& family, std::uint64_t seed, std::int64_t size) const;
  std::optional<double> cost_of(const MarkedRun& marked) const;
  std::optional<Duration> effort_of(const MarkedRun& marked, const Input& input,
                                    std::int64_t size) const;

  const MeasureJob& job_;
  const Ray& ray_;
  std::int64_t warm_up_;
  MarkedSession& session_;
  bool is_cold_ = false;
  // Costs of answers that are not known to be wrong: by family, the greatest of each size.
  std::map<std::string, std::map<std::int64_t, double>> known_;
};

// Of a ray among the problem's own.
std::size_t number_of(const ProblemSpec& problem, const Ray& ray);

// About what a cost takes without the measuring; 0 for space.
double seconds_of(double cost, Measure measure);

}  // namespace gavel
