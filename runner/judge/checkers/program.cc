#include "runner/judge/checkers/program.h"

#include <fmt/format.h>

#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/harness/source_tree.h"
#include "runner/judge/decide.h"
#include "runner/judge/limits.h"

namespace gavel {

ProblemSpec problem_of_checker(const ProblemSpec& problem) {
  ProblemSpec own;
  own.id = problem.id;
  own.folder = problem.folder;
  own.signature.name = "check";
  Method& check = own.signature.function;
  check = {.name = "check",
           .params = problem.signature.function.params,
           .returns = Type(TypeKind::String)};
  const Type& answer = answer_type(problem.signature);
  check.params.push_back({.name = "expected", .type = answer});
  check.params.push_back({.name = "actual", .type = answer});
  // More than a solution: it may have to look at every answer that could be right.
  own.time_limit = problem.time_limit * 2 + std::chrono::seconds(1);
  own.memory_limit = {problem.memory_limit.count * 4};
  return own;
}

CheckerProgram::CheckerProgram(const ProblemSpec& problem, const ProgramChecker& checker,
                               const std::vector<Toolchain>& toolchains, PreparedStore& prepared,
                               Sandbox& sandbox)
    : name_(fmt::format("{}: the checker {}", problem.id, checker.file)),
      problem_(problem_of_checker(problem)),
      checker_(checker),
      lanes_(sandbox),
      limits_{},
      executable_(build_it(toolchains, prepared)),
      session_(executable_, problem_.signature, limits_, lanes_) {}

void CheckerProgram::blame(const std::string& trouble) const {
  throw Error(fmt::format("{} {}", name_, trouble),
              "the problem's spec is at fault, not the solution");
}

// Sets limits_, too, which depend on the language.
Executable CheckerProgram::build_it(const std::vector<Toolchain>& toolchains,
                                    PreparedStore& prepared) {
  const std::filesystem::path file(checker_.file);
  const Toolchain* toolchain = toolchain_of_file(file, toolchains);
  if (toolchain == nullptr) blame("is in no language that is known here");
  if (!toolchain->missing.empty()) blame("cannot run here: " + toolchain->missing);
  limits_ = session_limits(problem_, *toolchain);
  const Submission submission{.path = problem_.folder / file,
                              .file_name = file.filename().string(),
                              .text = read_file(problem_.folder / file)};
  auto built = build(make_source_trees(problem_, submission, *toolchain), *toolchain,
                     prepared.get(*toolchain, lanes_), {.memory = problem_.memory_limit}, lanes_);
  if (const auto* failure = std::get_if<CompileFailure>(&built)) {
    blame("does not compile:\n" + failure->message);
  }
  return std::get<Executable>(std::move(built));
}

Comparison CheckerProgram::compare(const Input& input, const Value& actual, const Value& expected) {
  Input question = input;
  question.arguments.push_back(expected);
  question.arguments.push_back(actual);
  const CaseRun run = session_.ask(question);
  const Answer* said = run.reply ? std::get_if<Answer>(&*run.reply) : nullptr;
  if (said == nullptr) blame("gives no judgement: " + explain(run, std::nullopt, limits_));
  const auto& sentence = std::get<std::string>(said->values.at(0).data);
  return {.is_right = sentence.empty(), .difference = sentence};
}

}  // namespace gavel
