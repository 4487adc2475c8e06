#include "cli/render/problem_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "cli/render/escape.h"
#include "cli/render/phrases.h"
#include "cli/render/table.h"
#include "cli/render/text.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

constexpr Bytes kLongestExample{2000};

struct Difficulty {
  std::string_view name;
  Phrase phrase;
  Role role;
};

constexpr Difficulty kDifficulties[] = {{"easy", Phrase::Easy, Role::Good},
                                        {"medium", Phrase::Medium, Role::Warning},
                                        {"hard", Phrase::Hard, Role::Bad}};

Cell difficulty_cell(const std::string& name, Locale locale) {
  for (const Difficulty& difficulty : kDifficulties) {
    if (difficulty.name == name) return {say(locale, difficulty.phrase), difficulty.role};
  }
  return {escape_line(name)};
}

std::string describe(const Target& target, Locale locale) {
  if (!target.expression.empty()) return target.expression;
  if (!target.like.empty()) return say(locale, Phrase::TargetLike, target.like.stem().string());
  return say(locale, Phrase::NoTarget);
}

std::string describe_method(const Method& method) {
  std::vector<std::string> parameters;
  for (const Parameter& parameter : method.params) {
    parameters.push_back(fmt::format("{}: {}", parameter.name, to_string(parameter.type)));
  }
  return fmt::format("{}({})", method.name, fmt::join(parameters, ", "));
}

class Page {
 public:
  explicit Page(const Screen& screen) : screen_(screen) {}

  void add_title(const ProblemSpec& problem) {
    const Cell difficulty = difficulty_cell(problem.difficulty, screen_.locale);
    const std::string title = escape_line(in_locale(problem.title, screen_.locale));
    out_ += paint(screen_, Role::Strong, title) + "  " +
            paint(screen_, difficulty.role, difficulty.text) + "  " +
            paint(screen_, Role::Dim, problem.id) + "\n\n";
  }

  void add_heading(Phrase phrase) {
    out_ += "\n" + paint(screen_, Role::Strong, say(screen_.locale, phrase)) + "\n";
  }

  void add_block(std::string_view text, std::size_t indent) {
    const std::size_t columns = screen_.columns - std::min(screen_.columns, indent);
    for (const std::string& line : wrap(text, columns)) {
      out_ += std::string(indent, ' ') + line + "\n";
    }
  }

  void add_fact(Phrase label, std::string_view text) {
    facts_.push_back({{say(screen_.locale, label), Role::Dim}, {std::string(text)}});
  }

  void add(std::string_view text) { out_ += text; }

  // The facts, the labels aligned, long ones wrapped.
  void end_facts() {
    std::size_t label = 0;
    for (const auto& fact : facts_) label = std::max(label, display_width(fact[0].text));
    out_ += "\n";
    const std::size_t indent = label + 2;
    for (const auto& fact : facts_) {
      const std::size_t columns = screen_.columns - std::min(screen_.columns, indent);
      bool is_first = true;
      for (const std::string& line : wrap(fact[1].text, columns)) {
        out_ += is_first ? paint(screen_, Role::Dim, fact[0].text) +
                               std::string(indent - display_width(fact[0].text), ' ')
                         : std::string(indent, ' ');
        out_ += line + "\n";
        is_first = false;
      }
    }
    facts_.clear();
  }

  std::string take() { return std::move(out_); }

 private:
  const Screen& screen_;
  std::string out_;
  std::vector<std::vector<Cell>> facts_;
};

struct Example {
  std::string input;
  std::string output;
};

std::vector<Example> examples_of(const ProblemSpec& problem) {
  std::vector<Example> examples;
  for (const CaseSpec& one : problem.cases) {
    if (!one.name.starts_with("example/")) continue;
    examples.push_back({to_text(problem.signature, one.input, kLongestExample),
                        to_text(problem.signature, one.input, one.answer, kLongestExample)});
  }
  return examples;
}

void add_examples(Page& page, const ProblemSpec& problem, Locale locale) {
  const std::vector<Example> examples = examples_of(problem);
  const std::string& statement = in_locale(problem.statement, locale);
  const bool are_told = std::all_of(examples.begin(), examples.end(), [&](const Example& example) {
    return statement.find(example.input) != std::string::npos;
  });
  if (are_told) return;
  page.add_heading(Phrase::Examples);
  for (const Example& example : examples) {
    page.add_block(example.input, 2);
    page.add_block("=> " + example.output, 4);
  }
}

void add_facts(Page& page, const ProblemSpec& problem, Locale locale) {
  for (const std::string& line : describe_signature(problem.signature)) {
    page.add_fact(Phrase::Signature, line);
  }
  page.add_fact(Phrase::TimeLimit, format_duration(problem.time_limit));
  page.add_fact(Phrase::MemoryLimit, format_bytes(problem.memory_limit));
  page.add_fact(Phrase::Target, describe_target(problem.complexity, locale));
  if (!problem.tags.empty()) {
    page.add_fact(Phrase::Tags, fmt::format("{}", fmt::join(problem.tags, ", ")));
  }
  const std::string& source = in_locale(problem.source, locale);
  if (!source.empty()) page.add_fact(Phrase::Source, escape_line(source));
  page.end_facts();
}

void add_hints(Page& page, const ProblemSpec& problem, const ProblemView& view,
               const Screen& screen) {
  const std::size_t shown = std::min(view.hints, problem.hints.size());
  for (std::size_t i = 0; i < shown; ++i) {
    page.add("\n" + paint(screen, Role::Strong, say(screen.locale, Phrase::Hint, i + 1)) + "\n");
    page.add_block(escape_line(in_locale(problem.hints[i], screen.locale)), 2);
  }
  if (shown < problem.hints.size()) {
    page.add("\n");
    page.add_block(say(screen.locale, Phrase::HintsLeft, problem.hints.size() - shown, view.program,
                       problem.id, shown + 1),
                   0);
  }
}

}  // namespace

const std::string& in_locale(const Bilingual& text, Locale locale) {
  const bool is_chinese = locale == Locale::Chinese;
  const std::string& wanted = is_chinese ? text.zh : text.en;
  return !wanted.empty() ? wanted : is_chinese ? text.en : text.zh;
}

std::string describe_target(const ComplexitySpec& complexity, Locale locale) {
  const auto has = [](const Target& target) {
    return !target.expression.empty() || !target.like.empty();
  };
  if (!has(complexity.time) && !has(complexity.space)) return say(locale, Phrase::NoTarget);
  return say(locale, Phrase::TargetsBoth, describe(complexity.time, locale),
             describe(complexity.space, locale));
}

std::vector<std::string> describe_signature(const Signature& signature) {
  const auto line = [](const Method& method) {
    return fmt::format("{} -> {}", describe_method(method), to_string(method.returns));
  };
  if (!signature.is_class) {
    if (!signature.output) return {line(signature.function)};
    const std::string& output = signature.function.params[*signature.output].name;
    return {fmt::format("{} -> {}", describe_method(signature.function), output)};
  }
  std::vector<std::string> lines = {"class " + describe_method(signature.constructor)};
  for (const Method& method : signature.methods) lines.push_back(line(method));
  return lines;
}

namespace {

Cell solved_cell(const std::string& id, const SolvedProblems& solved, Locale locale) {
  const auto found = solved.find(id);
  if (found == solved.end()) return {""};
  const bool is_within = found->second == Solved::WithinTarget;
  return {say(locale, is_within ? Phrase::SolvedWithin : Phrase::SolvedAccepted), Role::Good};
}

}  // namespace

std::string render_problem_list(const std::vector<const ProblemSpec*>& problems,
                                const SolvedProblems& solved, const Screen& screen) {
  Table table;
  for (const Phrase title : {Phrase::Problem, Phrase::Title, Phrase::Difficulty, Phrase::Target}) {
    table.columns.push_back({.title = say(screen.locale, title)});
  }
  table.columns[0].least_columns = 10;
  table.columns[1].least_columns = 8;
  table.columns[3].least_columns = 8;
  if (!solved.empty()) {
    table.columns.push_back({.title = say(screen.locale, Phrase::SolvedTitle)});
  }
  for (const ProblemSpec* problem : problems) {
    table.rows.push_back({{problem->id},
                          {escape_line(in_locale(problem->title, screen.locale))},
                          difficulty_cell(problem->difficulty, screen.locale),
                          {describe_target(problem->complexity, screen.locale), Role::Dim}});
    if (!solved.empty()) {
      table.rows.back().push_back(solved_cell(problem->id, solved, screen.locale));
    }
  }
  return render_table(table, screen);
}

std::string render_problem(const ProblemSpec& problem, const ProblemView& view,
                           const Screen& screen) {
  Page page(screen);
  page.add_title(problem);
  page.add(render_statement(in_locale(problem.statement, screen.locale), screen));
  add_examples(page, problem, screen.locale);
  add_facts(page, problem, screen.locale);
  add_hints(page, problem, view, screen);
  return page.take();
}

}  // namespace gavel
