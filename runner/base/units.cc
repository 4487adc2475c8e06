#include "runner/base/units.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <span>

namespace gavel {
namespace {

struct Unit {
  std::string_view name;
  double scale;
};

constexpr Unit kDurations[] = {{"ns", 1}, {"us", 1e3}, {"ms", 1e6}, {"s", 1e9}, {"m", 60e9}};
constexpr Unit kSizes[] = {
    {"B", 1}, {"KiB", 1024}, {"MiB", 1024.0 * 1024}, {"GiB", 1024.0 * 1024 * 1024}};

// A decimal number directly followed by one of the units, within the range of a signed 64-bit
// count.
std::optional<double> parse_quantity(std::string_view text, std::span<const Unit> units) {
  if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
  double number = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
  if (error != std::errc{}) return std::nullopt;
  const std::string_view name(end, static_cast<size_t>(text.data() + text.size() - end));
  for (const Unit& unit : units) {
    if (unit.name != name) continue;
    const double value = number * unit.scale;
    return value < 9.2e18 ? std::optional(value) : std::nullopt;
  }
  return std::nullopt;
}

std::string three_digits(double value, std::string_view unit) {
  const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
  return fmt::format("{:.{}f} {}", value, decimals, unit);
}

}  // namespace

std::optional<Duration> parse_duration(std::string_view text) {
  const auto value = parse_quantity(text, kDurations);
  if (!value) return std::nullopt;
  return Duration(std::llround(*value));
}

std::optional<Bytes> parse_bytes(std::string_view text) {
  const auto value = parse_quantity(text, kSizes);
  if (!value) return std::nullopt;
  return Bytes{static_cast<std::uint64_t>(std::llround(*value))};
}

std::string format_duration(Duration duration) {
  const auto ns = static_cast<double>(duration.count());
  if (ns < 999.5) return fmt::format("{:.0f} ns", ns);
  if (ns < 999.5e3) return three_digits(ns / 1e3, "us");
  if (ns < 999.5e6) return three_digits(ns / 1e6, "ms");
  return three_digits(ns / 1e9, "s");
}

std::string format_bytes(Bytes bytes) {
  const auto n = static_cast<double>(bytes.count);
  if (n < 1024) return fmt::format("{} B", bytes.count);
  if (n < 1024.0 * 1024) return three_digits(n / 1024, "KiB");
  if (n < 1024.0 * 1024 * 1024) return three_digits(n / (1024.0 * 1024), "MiB");
  return three_digits(n / (1024.0 * 1024 * 1024), "GiB");
}

}  // namespace gavel
