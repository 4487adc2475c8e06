#include "runner/complexity/effort.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace gavel {
namespace {

// What the emulator and the hook of each block make on a usual machine, and what the judge itself
// does for an input: to make, send and measure it.
constexpr double kEmulatedPerSecond = 6e8;
constexpr double kHookedPerSecond = 2.2e8;
constexpr double kPiecesPerSecond = 8e6;
constexpr double kSecondsOfAnInput = 3e-4;
// Of the effort to the size; between boards of n and n + 1 an exponential is as steep as this. What
// rises faster still is found out when it is met.
constexpr double kSteepest = 24;

Duration from_seconds(double seconds) {
  return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds));
}

double ln(Duration effort) { return std::log(std::max(1.0, static_cast<double>(effort.count()))); }
double ln(std::int64_t size) {
  return std::log(static_cast<double>(std::max<std::int64_t>(1, size)));
}

}  // namespace

Duration effort_of(Measure measure, std::uint64_t count, std::size_t pieces) {
  const double rate = measure == Measure::Blocks ? kHookedPerSecond : kEmulatedPerSecond;
  return from_seconds(kSecondsOfAnInput + static_cast<double>(count) / rate +
                      static_cast<double>(pieces) / kPiecesPerSecond);
}

std::optional<Duration> effort_at(const Efforts& counted, std::int64_t size) {
  if (counted.empty()) return std::nullopt;
  // The two sizes on both sides, or the last two, or the first.
  auto high = counted.lower_bound(size);
  if (high == counted.end()) high = std::prev(counted.end());
  if (high == counted.begin() && counted.size() > 1) ++high;
  const auto low = high == counted.begin() ? high : std::prev(high);
  const double slope =
      low == high
          ? 1
          : std::clamp((ln(high->second) - ln(low->second)) / (ln(high->first) - ln(low->first)),
                       0.0, kSteepest);
  const double effort = std::exp(ln(low->second) + slope * (ln(size) - ln(low->first)));
  return from_seconds(effort * 1e-9);
}

}  // namespace gavel
