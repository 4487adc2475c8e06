// A small plot on doubly logarithmic axes, in braille or in plain ASCII.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace gavel {

struct Curve {
  std::vector<std::pair<double, double>> points;  // both positive
  char mark = '*';  // in ASCII; braille draws dots, or every other one for a dashed curve
  bool is_dashed = false;
};

// `columns` by `rows` characters, each line ended. Empty where there is nothing to draw.
std::string render_plot(const std::vector<Curve>& curves, std::size_t columns, std::size_t rows,
                        bool is_ascii);

}  // namespace gavel
