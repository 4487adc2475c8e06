// One input of a ray, asked and its cost read.
#pragma once

#include "runner/complexity/measure.h"
#include "runner/problem/input.h"

namespace gavel {

struct Sample {
  std::optional<double> cost;
  Duration cpu_time{};
  Sizes sizes;
  RayEnd end;  // when there is no cost
};

class Sampler {
 public:
  // All arguments outlive it.
  Sampler(const MeasureJob& job, const Ray& ray, Lanes& lanes);

  Sample ask(const std::string& family, std::uint64_t seed, std::int64_t size);
  // The first call of a process pays for what is loaded lazily.
  void warm_up(std::int64_t size);
  void restart() { session_.restart(); }

 private:
  Input make_input(const std::string& family, std::uint64_t seed, std::int64_t size) const;
  std::optional<double> cost_of(CaseRun& run) const;

  const MeasureJob& job_;
  const Ray& ray_;
  Session session_;
};

// About what a cost takes without the measuring; 0 for space.
double seconds_of(double cost, Measure measure);

}  // namespace gavel
