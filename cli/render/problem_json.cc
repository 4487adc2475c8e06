#include "cli/render/problem_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/render/escape.h"
#include "cli/render/problem_text.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const Bilingual& text) { return {{"en", text.en}, {"zh", text.zh}}; }

Json to_json(const Target& target) {
  if (!target.expression.empty()) return target.expression;
  if (!target.like.empty()) return {{"like", target.like.string()}};
  return nullptr;
}

Json to_json(const BrokenProblem& problem) {
  Json errors = Json::array();
  for (const SpecError& error : problem.errors) {
    errors.push_back({{"file", escape_invalid_bytes(error.file.string())},
                      {"line", error.line},
                      {"column", error.column},
                      {"message", escape_invalid_bytes(error.message)},
                      {"hint", escape_invalid_bytes(error.hint)}});
  }
  return {{"id", escape_invalid_bytes(problem.id)}, {"errors", std::move(errors)}};
}

Json summary(const ProblemSpec& problem) {
  return {
      {"id", problem.id},
      {"title", to_json(problem.title)},
      {"difficulty", problem.difficulty},
      {"tags", problem.tags},
      {"target",
       {{"time", to_json(problem.complexity.time)}, {"space", to_json(problem.complexity.space)}}}};
}

Json json_of_examples(const ProblemSpec& problem) {
  Json examples = Json::array();
  for (const CaseSpec& one : problem.cases) {
    if (!one.name.starts_with("example/")) continue;
    examples.push_back({{"name", one.name},
                        {"input", to_text(problem.signature, one.input)},
                        {"output", to_text(problem.signature, one.input, one.answer)}});
  }
  return examples;
}

}  // namespace

std::string render_problem_list_json(const std::vector<const ProblemSpec*>& problems,
                                     const std::vector<BrokenProblem>& broken,
                                     const SolvedProblems& solved) {
  Json list = Json::array();
  for (const ProblemSpec* problem : problems) {
    list.push_back(summary(*problem));
    const auto found = solved.find(problem->id);
    if (found == solved.end()) continue;
    list.back()["solved"] = found->second == Solved::WithinTarget ? "within" : "accepted";
  }
  Json json{{"schema", 1}, {"problems", std::move(list)}};
  for (const BrokenProblem& problem : broken) json["broken"].push_back(to_json(problem));
  return json.dump(2) + "\n";
}

std::string render_broken_json(const BrokenProblem& problem) {
  return Json{{"schema", 1}, {"broken", Json::array({to_json(problem)})}}.dump(2) + "\n";
}

std::string render_problem_json(const ProblemSpec& problem, std::size_t hints) {
  Json json = summary(problem);
  json["source"] = to_json(problem.source);
  json["statement"] = to_json(problem.statement);
  json["signature"] = describe_signature(problem.signature);
  json["examples"] = json_of_examples(problem);
  json["limits"] = {{"time_seconds", std::chrono::duration<double>(problem.time_limit).count()},
                    {"memory_bytes", problem.memory_limit.count}};
  json["hints_there_are"] = problem.hints.size();
  json["hints"] = Json::array();
  for (std::size_t i = 0; i < std::min(hints, problem.hints.size()); ++i) {
    json["hints"].push_back(to_json(problem.hints[i]));
  }
  return Json{{"schema", 1}, {"problem", std::move(json)}}.dump(2) + "\n";
}

}  // namespace gavel
