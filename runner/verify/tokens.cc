#include "runner/verify/tokens.h"

#include <re2/re2.h>

namespace gavel {

std::vector<Token> tokenize(std::string_view text, const std::vector<TokenRule>& rules) {
  std::vector<Token> tokens;
  bool has_blank = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    TokenKind kind = TokenKind::Sign;
    std::size_t length = 1;  // what no rule knows is a sign
    for (const TokenRule& rule : rules) {
      re2::StringPiece input(rest.data(), rest.size());
      if (!re2::RE2::Consume(&input, *rule.pattern) || input.size() == rest.size()) continue;
      kind = rule.kind;
      length = rest.size() - input.size();
      break;
    }
    if (kind == TokenKind::Blank) {
      if (!tokens.empty()) tokens.back().has_blank_after = true;
      has_blank = true;
    } else {
      tokens.push_back({kind, at, rest.substr(0, length), has_blank, false});
      has_blank = false;
    }
    at += length;
  }
  return tokens;
}

std::size_t closing_of(const std::vector<Token>& tokens, std::size_t open) {
  int depth = 0;
  for (std::size_t i = open; i < tokens.size(); ++i) {
    const std::string_view text = tokens[i].text;
    if (text == "(" || text == "[" || text == "{") ++depth;
    if (text == ")" || text == "]" || text == "}") --depth;
    if (depth == 0) return i;
  }
  return tokens.size();
}

}  // namespace gavel
