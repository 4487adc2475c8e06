// Units in types: sizes in Bytes, times in std::chrono.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gavel {

using Duration = std::chrono::nanoseconds;

inline double seconds_of(Duration duration) {
  return std::chrono::duration<double>(duration).count();
}

// A size or an amount of memory.
struct Bytes {
  std::uint64_t count = 0;

  friend constexpr auto operator<=>(const Bytes&, const Bytes&) = default;
  friend constexpr Bytes operator+(Bytes a, Bytes b) { return {a.count + b.count}; }
  friend constexpr Bytes operator*(Bytes a, std::uint64_t factor) { return {a.count * factor}; }
};

namespace unit_literals {
constexpr Bytes operator""_B(unsigned long long n) { return {n}; }
constexpr Bytes operator""_KiB(unsigned long long n) { return {n << 10}; }
constexpr Bytes operator""_MiB(unsigned long long n) { return {n << 20}; }
constexpr Bytes operator""_GiB(unsigned long long n) { return {n << 30}; }
}  // namespace unit_literals

// "500ms", "2s", "1.5s", "3m", "10us", "10ns"; nothing for anything else: a bare number is refused.
std::optional<Duration> parse_duration(std::string_view text);
// "64MiB", "512KiB", "1GiB", "100B"; nothing for anything else: a bare number is refused.
std::optional<Bytes> parse_bytes(std::string_view text);

// For people, three digits at most: "1.23 s", "12 ms", "850 us".
std::string format_duration(Duration duration);
// For people: "3.5 MiB".
std::string format_bytes(Bytes bytes);

}  // namespace gavel
