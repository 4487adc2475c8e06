// A solution's text as tokens, by the patterns of its language.
#pragma once

#include <string_view>
#include <vector>

#include "runner/verify/mutation_rules.h"

namespace gavel {

struct Token {
  TokenKind kind;
  std::size_t begin = 0;
  std::string_view text;
  bool has_blank_before = false;
  bool has_blank_after = false;

  std::size_t end() const { return begin + text.size(); }
};

// All tokens but blanks. `text` must outlive them.
std::vector<Token> tokenize(std::string_view text, const std::vector<TokenRule>& rules);

// Where the bracket that opens at `open` closes; tokens.size() when it does not.
std::size_t closing_of(const std::vector<Token>& tokens, std::size_t open);

}  // namespace gavel
