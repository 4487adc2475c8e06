// How solutions of a language are changed a little: its `mutants.toml` (docs/language-format.md).
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "runner/toolchain/toolchain.h"

namespace re2 {
class RE2;
}

namespace gavel {

using Pattern = std::shared_ptr<const re2::RE2>;

enum class TokenKind { Blank, Text, Number, Word, Sign };

struct TokenRule {
  TokenKind kind;
  Pattern pattern;
};

// Words or signs that become others.
struct ReplaceRule {
  std::string name;  // "relational"
  std::map<std::string, std::vector<std::string>> becomes;
  bool is_spaced = false;  // only with blanks on both sides
};

struct DeleteRule {
  bool by_lines = false;            // a statement is a line, else it ends in `;` between braces
  std::string becomes;              // what stands in its place
  std::vector<std::string> never;   // first words of what is not deleted
  std::vector<std::string> headed;  // words whose parentheses a statement may follow
};

struct SwapRule {
  std::vector<std::string> never;        // functions whose arguments may change places
  std::vector<std::string> definitions;  // words before the name of a function that is defined
};

struct ReturnRule {
  std::string word;
  std::vector<std::string> becomes;
  std::vector<std::string> alike;  // what is the same as that
};

struct TextEdit {
  Pattern match;
  std::string replace;  // RE2's: \1; {number} is the mutant's
};

// Several mutants in one program, chosen by the environment variable GAVEL_MUTANT.
struct BatchRule {
  std::size_t count = 0;
  std::string source;  // the file that is joined
  std::string begin, before, after, middle, each, end;
  std::vector<TextEdit> edits;
  std::vector<std::string> compile;
};

struct MutationRules {
  std::vector<TokenRule> tokens;
  std::vector<ReplaceRule> replace;
  std::vector<std::int64_t> constants;  // what is added to whole numbers
  std::optional<DeleteRule> remove;
  std::optional<SwapRule> swap;
  std::optional<ReturnRule> returns;
  std::optional<BatchRule> batch;
};

// Nothing where the language has no such file; Error with file and line for a broken one.
std::optional<MutationRules> read_mutation_rules(const Toolchain& toolchain);

}  // namespace gavel
