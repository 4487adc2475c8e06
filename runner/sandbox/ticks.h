// When the scheduler's timer ticks.
#pragma once

#include <chrono>

namespace gavel {

// Whoever is at work when the timer ticks may have had its turn, and waits for the next tick. So a
// judge that may not go before everybody else (precedence.h) works between two: `moment`, or the
// next before or after it that leaves time for a look. From Linux 6.4 on the timer ticks at whole
// multiples of its period on CLOCK_MONOTONIC; before, this is a moment like any other.
std::chrono::steady_clock::time_point between_ticks(std::chrono::steady_clock::time_point moment,
                                                    std::chrono::steady_clock::time_point now);

}  // namespace gavel
