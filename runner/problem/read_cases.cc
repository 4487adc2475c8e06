#include <fmt/format.h>

#include <algorithm>

#include "runner/problem/input.h"
#include "runner/problem/read_parts.h"
#include "runner/problem/read_text.h"
#include "runner/problem/read_value.h"

namespace gavel {

std::vector<TableAt> tables_of(TableReader& file, std::string_view key) {
  std::vector<TableAt> tables;
  const TomlNode* node = file.optional(key);
  if (!node) return tables;
  const TomlArray* array =
      read_array(*node, fmt::format("tables, each below its own [[{}]]", key), file.errors());
  if (!array) return tables;
  for (const TomlNode& entry : *array) {
    const TomlTable* table = read_table(entry, fmt::format("a table [[{}]]", key), file.errors());
    if (table) tables.push_back({table, entry.position});
  }
  return tables;
}

namespace {

std::string read_case_name(TableReader& reader, std::string_view prefix,
                           const ProblemSpec& problem) {
  const TomlNode* node = reader.required("name", "lower-case letters, digits and '-'");
  const std::optional<std::string> name =
      node ? read_text(*node, "a name", reader.errors()) : std::nullopt;
  if (!name) return "";
  if (!is_slug(*name)) {
    reader.errors().add(
        node->position,
        fmt::format("\"{}\" is not a name: expected lower-case letters, digits and '-'", *name));
  }
  std::string full = fmt::format("{}/{}", prefix, *name);
  if (std::any_of(problem.cases.begin(), problem.cases.end(),
                  [&](const CaseSpec& other) { return other.name == full; })) {
    reader.errors().add(node->position, fmt::format("two of them have the name {}", full));
  }
  return full;
}

void check_input(const CaseSpec& spec, const ProblemSpec& problem, TextPosition position,
                 SpecErrors& errors) {
  for (const std::string& violation : find_violations(problem, spec.input, Strictness::Full)) {
    errors.add(position, fmt::format("{}: {} (constraints)", spec.name, violation));
  }
  const Environment environment = bind_input(problem.signature, spec.input);
  if (const auto unmet = find_unmet(problem.constraints->require, environment)) {
    errors.add(position, fmt::format("{}: {} (require)", spec.name, *unmet));
  }
}

}  // namespace

void read_cases(TableReader& file, std::string_view key, ProblemSpec& problem) {
  SpecErrors& errors = file.errors();
  for (const TableAt& entry : tables_of(file, key)) {
    TableReader reader(*entry.table, entry.position, errors);
    CaseSpec spec;
    spec.name = read_case_name(reader, key, problem);
    const TomlNode* why =
        key == "example" ? reader.optional("why")
                         : reader.required("why", "a sentence: which mistake the case catches");
    if (why) spec.why = read_note(*why, errors).value_or(Bilingual());
    const TomlNode* in = reader.required("in", "the arguments: { name = value, ... }");
    const TomlNode* out = reader.required("out", "the answer");
    reader.refuse_others();
    std::optional<Input> input = in ? read_input(problem.signature, *in, errors) : std::nullopt;
    if (input) {
      spec.input = *std::move(input);
      check_input(spec, problem, in->position, errors);
      std::optional<Answer> answer =
          out ? read_answer(problem.signature, spec.input, *out, errors) : std::nullopt;
      spec.answer = std::move(answer).value_or(Answer());
    }
    problem.cases.push_back(std::move(spec));  // a broken one too: others may name it
  }
}

}  // namespace gavel
