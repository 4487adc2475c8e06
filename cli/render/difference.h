// Where two answers part, and a piece of each around that place.
#pragma once

#include <string>
#include <string_view>

namespace gavel {

// Two texts cut alike, so that one stands below the other.
struct Difference {
  std::string expected;
  std::string actual;
  std::size_t mark_column = 0;   // where the element that differs begins, in both
  std::size_t mark_columns = 0;  // its width in `actual`, at least 1; 0: the texts are equal
};

// At most `columns` (at least 12 are taken) of each text around the first element that differs.
// Elements end at commas, brackets and blanks. Expects printable text.
Difference show_difference(std::string_view expected, std::string_view actual, std::size_t columns);

}  // namespace gavel
