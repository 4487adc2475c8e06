// Columns of text that fit the screen.
#pragma once

#include <string>
#include <vector>

#include "cli/render/screen.h"

namespace gavel {

struct Cell {
  std::string text;  // printable
  Role role = Role::Plain;
};

struct Column {
  std::string title;
  bool is_right_aligned = false;
  // Widths may shrink to this where the screen is narrow; 0: never shrinks. The widest goes first.
  std::size_t least_columns = 0;
};

struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;  // each as long as `columns`
};

// The least width at which nothing is shortened.
std::size_t natural_width(const Table& table);

// The least width that it can be shown in.
std::size_t least_width(const Table& table);

// Lines with a heading, two blanks between columns (one where the screen is narrow).
std::string render_table(const Table& table, const Screen& screen);

}  // namespace gavel
