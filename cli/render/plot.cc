#include "cli/render/plot.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace gavel {
namespace {

struct Range {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();

  void add(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
  // Of `steps` cells, the one that a value falls into.
  std::size_t cell(double value, std::size_t steps) const {
    if (high <= low) return steps / 2;
    const double part = (value - low) / (high - low) * static_cast<double>(steps - 1);
    return static_cast<std::size_t>(std::lround(std::clamp(part, 0.0, double(steps - 1))));
  }
};

// Braille patterns (Unicode, U+2800): the bit of each dot by column and row within a character.
constexpr std::uint8_t kDots[2][4] = {{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}};

std::string braille(std::uint8_t bits) {
  const char32_t code = 0x2800u + bits;
  return {static_cast<char>(0xe0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3f)),
          static_cast<char>(0x80 | (code & 0x3f))};
}

// Cells along the straight pieces between a curve's points.
template <typename Visit>
void trace(const Curve& curve, const Range& x, const Range& y, std::size_t width,
           std::size_t height, Visit visit) {
  const auto column_of = [&](std::size_t i) {
    return x.cell(std::log(curve.points[i].first), width);
  };
  const auto row_of = [&](std::size_t i) {
    return height - 1 - y.cell(std::log(curve.points[i].second), height);
  };
  for (std::size_t i = 0; i < curve.points.size(); ++i) {
    const auto from_x = static_cast<double>(column_of(i == 0 ? 0 : i - 1));
    const auto from_y = static_cast<double>(row_of(i == 0 ? 0 : i - 1));
    const auto to_x = static_cast<double>(column_of(i));
    const auto to_y = static_cast<double>(row_of(i));
    const int steps =
        std::max(1, static_cast<int>(std::max(std::fabs(to_x - from_x), std::fabs(to_y - from_y))));
    for (int step = 0; step <= steps; ++step) {
      const double part = static_cast<double>(step) / steps;
      const auto column = static_cast<std::size_t>(std::lround(from_x + part * (to_x - from_x)));
      const auto row = static_cast<std::size_t>(std::lround(from_y + part * (to_y - from_y)));
      if (!curve.is_dashed || column % 4 < 2) visit(column, row);
    }
  }
}

}  // namespace

std::string render_plot(const std::vector<Curve>& curves, std::size_t columns, std::size_t rows,
                        bool is_ascii) {
  Range x;
  Range y;
  for (const Curve& curve : curves) {
    for (const auto& [size, cost] : curve.points) {
      x.add(std::log(size));
      y.add(std::log(cost));
    }
  }
  if (x.low > x.high || columns == 0 || rows == 0) return "";
  std::vector<std::string> characters(rows, std::string(columns, ' '));
  std::vector<std::uint8_t> bits(columns * rows, 0);
  for (const Curve& curve : curves) {
    if (is_ascii) {
      trace(curve, x, y, columns, rows,
            [&](std::size_t column, std::size_t row) { characters[row][column] = curve.mark; });
    } else {
      trace(curve, x, y, columns * 2, rows * 4, [&](std::size_t column, std::size_t row) {
        bits[row / 4 * columns + column / 2] |= kDots[column % 2][row % 4];
      });
    }
  }
  std::string out;
  for (std::size_t row = 0; row < rows; ++row) {
    if (is_ascii) out += characters[row];
    for (std::size_t column = 0; !is_ascii && column < columns; ++column) {
      out += braille(bits[row * columns + column]);
    }
    out += "\n";
  }
  return out;
}

}  // namespace gavel
