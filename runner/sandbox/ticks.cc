#include "runner/sandbox/ticks.h"

#include <time.h>

#include <algorithm>

namespace gavel {
namespace {

using std::chrono::microseconds;
using std::chrono::nanoseconds;

// The clock that is set at ticks tells their period (clock_getres(2)).
nanoseconds tick_period() {
  timespec period{};
  if (::clock_getres(CLOCK_MONOTONIC_COARSE, &period) != 0) return {};
  return std::chrono::seconds(period.tv_sec) + nanoseconds(period.tv_nsec);
}

}  // namespace

std::chrono::steady_clock::time_point between_ticks(std::chrono::steady_clock::time_point moment,
                                                    std::chrono::steady_clock::time_point now) {
  constexpr nanoseconds kLook = microseconds(600), kTick = microseconds(60);
  static const nanoseconds period = tick_period();
  if (period < 4 * kLook) return moment;
  const nanoseconds phase = moment.time_since_epoch() % period;
  if (phase < kTick) return moment + kTick - phase;
  if (phase <= period - kLook) return moment;
  const auto earlier = moment - (phase - (period - kLook));
  return earlier > now ? earlier : moment + (period - phase) + kTick;
}

}  // namespace gavel
