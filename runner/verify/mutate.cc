#include "runner/verify/mutate.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "runner/verify/tokens.h"

namespace gavel {
namespace {

bool is_among(const std::vector<std::string>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

std::string trimmed_line(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return "";
  return std::string(text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1));
}

class Mutator {
 public:
  Mutator(std::string_view text, const MutationRules& rules)
      : text_(text), rules_(rules), tokens_(tokenize(text, rules.tokens)) {}

  std::vector<Mutant> run() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      replace(i);
      if (tokens_[i].kind == TokenKind::Number) change_constant(i);
      if (rules_.swap) swap_arguments(i);
      if (rules_.returns) return_constant(i);
      if (rules_.remove) {
        rules_.remove->by_lines ? delete_line(i) : delete_statement(i);
      }
    }
    return std::move(mutants_);
  }

 private:
  void add(const std::string& name, std::size_t begin, std::size_t end, std::string_view with) {
    std::string text(text_.substr(0, begin));
    text.append(with).append(text_.substr(end));
    if (text == text_ || !seen_.insert(text).second) return;
    const std::size_t same =
        static_cast<std::size_t>(std::ranges::mismatch(text_, text).in1 - text_.begin());
    const std::size_t line_begin = text_.rfind('\n', same == 0 ? 0 : same - 1) + 1;
    const std::size_t from = line_begin > same ? 0 : line_begin;
    mutants_.push_back(
        {.name = name,
         .text = text,
         .line = 1 + static_cast<std::size_t>(std::count(
                         text.begin(), text.begin() + static_cast<std::ptrdiff_t>(from), '\n')),
         .before = trimmed_line(text_.substr(from, text_.find('\n', from) - from)),
         .after = trimmed_line(std::string_view(text).substr(from, text.find('\n', from) - from))});
  }

  void replace(std::size_t i) {
    const Token& token = tokens_[i];
    for (const ReplaceRule& rule : rules_.replace) {
      const auto found = rule.becomes.find(std::string(token.text));
      if (found == rule.becomes.end()) continue;
      if (rule.is_spaced && !(token.has_blank_before && token.has_blank_after)) continue;
      for (const std::string& with : found->second) add(rule.name, token.begin, token.end(), with);
    }
  }

  // Whole numbers in decimal, with whatever stands behind the digits (a suffix, a fraction).
  void change_constant(std::size_t i) {
    const Token& token = tokens_[i];
    std::string digits;
    std::size_t used = 0;
    for (; used < token.text.size(); ++used) {
      const char c = token.text[used];
      if (c >= '0' && c <= '9')
        digits += c;
      else if (c != '_' && c != '\'')
        break;
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || digits.empty() || (digits.size() > 1 && digits[0] == '0')) return;
    if (used < token.text.size() && (token.text[used] == 'x' || token.text[used] == 'e')) return;
    for (const std::int64_t change : rules_.constants) {
      std::int64_t other = 0;
      if (__builtin_add_overflow(number, change, &other)) continue;
      const std::string with = std::to_string(other);
      // A space keeps a sign before it from becoming another operator.
      const bool needs_blank = other < 0 && !token.has_blank_before;
      add("constant", token.begin, token.begin + used, needs_blank ? " " + with : with);
    }
  }

  bool is_declared(std::size_t begin, std::size_t end) const {
    if (end - begin < 2 || tokens_[end - 1].kind != TokenKind::Word) return false;
    const Token& before = tokens_[end - 2];
    const bool can_be_type = before.kind == TokenKind::Word || before.text == "&" ||
                             before.text == "*" || before.text == ">" || before.text == "&&";
    return can_be_type && before.has_blank_after;
  }

  std::string_view piece(std::size_t begin, std::size_t end) const {
    return text_.substr(tokens_[begin].begin, tokens_[end - 1].end() - tokens_[begin].begin);
  }

  // name(a, b) with exactly two arguments.
  void swap_arguments(std::size_t i) {
    if (tokens_[i].kind != TokenKind::Word || i + 1 >= tokens_.size()) return;
    if (tokens_[i + 1].text != "(" || is_among(rules_.swap->never, tokens_[i].text)) return;
    if (i > 0 && is_among(rules_.swap->definitions, tokens_[i - 1].text)) return;
    const std::size_t close = closing_of(tokens_, i + 1);
    if (close == tokens_.size()) return;
    std::vector<std::size_t> commas;
    for (std::size_t k = i + 2; k < close; ++k) {
      const std::string_view text = tokens_[k].text;
      if (text == "(" || text == "[" || text == "{")
        k = closing_of(tokens_, k);
      else if (text == ",")
        commas.push_back(k);
      if (k >= tokens_.size()) return;
    }
    if (commas.size() != 1 || commas[0] == i + 2 || commas[0] + 1 >= close) return;
    if (is_declared(i + 2, commas[0]) || is_declared(commas[0] + 1, close)) return;
    const std::string first(piece(i + 2, commas[0]));
    const std::string second(piece(commas[0] + 1, close));
    add("swapped arguments", tokens_[i + 2].begin, tokens_[close - 1].end(), second + ", " + first);
  }

  void return_constant(std::size_t i) {
    const ReturnRule& rule = *rules_.returns;
    if (tokens_[i].text != rule.word || i + 1 >= tokens_.size()) return;
    const std::size_t end = end_of_statement(i);
    if (end <= i + 1) return;
    const std::string_view value = piece(i + 1, end);
    if (is_among(rule.alike, value)) return;
    for (const std::string& with : rule.becomes) {
      add("returned constant", tokens_[i + 1].begin, tokens_[end - 1].end(), with);
    }
  }

  bool begins_line(std::size_t i) const {
    const std::size_t from = i == 0 ? 0 : tokens_[i - 1].end();
    return i == 0 ||
           text_.substr(from, tokens_[i].begin - from).find('\n') != std::string_view::npos;
  }

  // The first token behind the statement that `i` is in; of one with `;` that sign.
  std::size_t end_of_statement(std::size_t i) const {
    const bool by_lines = rules_.remove && rules_.remove->by_lines;
    for (std::size_t k = i; k < tokens_.size(); ++k) {
      const std::string_view text = tokens_[k].text;
      if (by_lines && k > i && begins_line(k)) return k;
      if (!by_lines && text == ";") return k;
      if (text == "}" || text == ")" || text == "]") return by_lines ? k : 0;
      if (text == "(" || text == "[" || text == "{") k = closing_of(tokens_, k);
    }
    return by_lines ? tokens_.size() : 0;
  }

  void delete_line(std::size_t i) {
    if (!begins_line(i) || is_inside_parentheses(i)) return;
    if (tokens_[i].kind == TokenKind::Text || is_among(rules_.remove->never, tokens_[i].text))
      return;
    const std::size_t end = end_of_statement(i);
    if (end <= i || tokens_[end - 1].text == ":") return;
    add("deleted statement", tokens_[i].begin, tokens_[end - 1].end(), rules_.remove->becomes);
  }

  bool is_inside_parentheses(std::size_t i) const {
    int depth = 0;
    for (std::size_t k = 0; k < i; ++k) {
      const std::string_view text = tokens_[k].text;
      if (text == "(" || text == "[" || text == "{") ++depth;
      if (text == ")" || text == "]" || text == "}") --depth;
    }
    return depth > 0;
  }

  bool begins_statement(std::size_t i) const {
    if (i == 0) return true;
    const std::string_view before = tokens_[i - 1].text;
    if (before == ";" || before == "{" || before == "}" || before == "else" || before == ":") {
      return !is_in_header(i);
    }
    if (before != ")") return false;
    int depth = 0;
    for (std::size_t k = i; k-- > 0;) {
      if (tokens_[k].text == ")") ++depth;
      if (tokens_[k].text == "(" && --depth == 0) {
        return k > 0 && is_among(rules_.remove->headed, tokens_[k - 1].text);
      }
    }
    return false;
  }

  // Between the parentheses of a loop.
  bool is_in_header(std::size_t i) const {
    int depth = 0;
    for (std::size_t k = i; k-- > 0;) {
      const std::string_view text = tokens_[k].text;
      if (text == ")" || text == "}" || text == "]") ++depth;
      if (text == "(" || text == "{" || text == "[") --depth;
      if (depth < 0) return text != "{";
    }
    return false;
  }

  void delete_statement(std::size_t i) {
    if (!begins_statement(i) || tokens_[i].text == ";") return;
    if (is_among(rules_.remove->never, tokens_[i].text)) return;
    const std::size_t end = end_of_statement(i);
    if (end <= i) return;
    for (std::size_t k = i; k < end; ++k) {
      if (tokens_[k].text == "{" && is_block(k, i)) return;
    }
    add("deleted statement", tokens_[i].begin, tokens_[end].end(), rules_.remove->becomes);
  }

  // Whether the brace opens a body rather than a list of values or a lambda's in parentheses.
  bool is_block(std::size_t brace, std::size_t begin) const {
    if (closing_of(tokens_, brace) + 1 == tokens_.size()) return true;
    const std::string_view before = brace > begin ? tokens_[brace - 1].text : "";
    int depth = 0;
    for (std::size_t k = begin; k < brace; ++k) {
      if (tokens_[k].text == "(" || tokens_[k].text == "[") ++depth;
      if (tokens_[k].text == ")" || tokens_[k].text == "]") --depth;
    }
    return depth == 0 && (before == ")" || before == "else" || before == "const");
  }

  std::string_view text_;
  const MutationRules& rules_;
  std::vector<Token> tokens_;
  std::vector<Mutant> mutants_;
  std::set<std::string> seen_;
};

}  // namespace

std::vector<Mutant> make_mutants(std::string_view text, const MutationRules& rules) {
  return Mutator(text, rules).run();
}

}  // namespace gavel
