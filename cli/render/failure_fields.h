// What is shown of a failing case: labels, and text beside or below them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/render/phrases.h"
#include "cli/render/screen.h"

namespace gavel {

class FailureFields {
 public:
  // `screen` must outlive it.
  explicit FailureFields(const Screen& screen);

  // Columns for a text.
  std::size_t room() const;

  // Texts may hold colours; they fit into room().
  void add(Phrase label, std::string_view painted);
  void add_below(std::string_view painted);
  void add_lines(Phrase label, const std::vector<std::string>& lines);

  std::string take() { return std::move(out_); }

 private:
  bool is_narrow() const;
  std::size_t indent() const;

  const Screen& screen_;
  std::size_t label_columns_ = 0;
  std::string out_;
};

// A command over several lines, as a shell reads it; whole where `columns` are those of a usual
// screen.
std::vector<std::string> break_command(const std::string& command, std::size_t columns);

}  // namespace gavel
