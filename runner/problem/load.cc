#include "runner/problem/load.h"

#include <fmt/format.h>

#include <algorithm>

#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/problem/constraints.h"
#include "runner/problem/input.h"
#include "runner/problem/read_constraints.h"
#include "runner/problem/read_parts.h"
#include "runner/problem/read_signature.h"
#include "runner/problem/read_text.h"
#include "runner/problem/toml_reading.h"

namespace gavel {
namespace {

using namespace unit_literals;

const std::vector<std::string> kDifficulties = {"easy", "medium", "hard"};

void read_schema(TableReader& file) {
  const TomlNode* schema = file.required("schema", "1");
  if (!schema) return;
  const std::optional<std::int64_t> number = read_integer(*schema, "1", file.errors());
  if (number && *number != 1) {
    file.errors().add(schema->position, fmt::format("schema {} is unknown: expected 1", *number));
  }
}

// The last part of a path, also of "." and "problems/two-sum/".
std::string name_of(const std::filesystem::path& folder) {
  const std::filesystem::path whole = std::filesystem::absolute(folder / "x").lexically_normal();
  return whole.parent_path().filename().string();
}

void read_id(TableReader& file, ProblemSpec& problem) {
  const TomlNode* id = file.required("id", "the name of the problem's folder");
  const std::optional<std::string> text =
      id ? read_text(*id, "the name of the problem's folder", file.errors()) : std::nullopt;
  if (!text) return;
  problem.id = *text;
  if (!is_slug(problem.id)) {
    file.errors().add(
        id->position,
        fmt::format("\"{}\" is not an id: expected lower-case letters, digits and '-'",
                    problem.id));
  } else if (const std::string folder = name_of(problem.folder); folder != problem.id) {
    file.errors().add(id->position,
                      fmt::format("the id is \"{}\", and the folder is {}: expected the same",
                                  problem.id, folder));
  }
}

std::vector<Bilingual> read_hints(TableReader& file) {
  std::vector<Bilingual> hints;
  const TomlNode* node = file.optional("hints");
  const TomlArray* array =
      node ? read_array(*node, "a list of hints: [{ en, zh }, ...]", file.errors()) : nullptr;
  for (std::size_t i = 0; array && i < array->size(); ++i) {
    if (auto hint = read_bilingual((*array)[i], file.errors())) hints.push_back(*std::move(hint));
  }
  return hints;
}

void read_header(TableReader& file, ProblemSpec& problem) {
  SpecErrors& errors = file.errors();
  read_schema(file);
  read_id(file, problem);
  if (const TomlNode* title = file.required("title", "{ en, zh }")) {
    problem.title = read_bilingual(*title, errors).value_or(Bilingual());
  }
  if (const TomlNode* difficulty = file.required("difficulty", "easy, medium or hard")) {
    const std::optional<std::size_t> choice = read_choice(*difficulty, kDifficulties, errors);
    if (choice) problem.difficulty = kDifficulties[*choice];
  }
  if (const TomlNode* tags = file.optional("tags")) {
    for (const TomlNode& entry : one_or_many(*tags)) {
      if (auto tag = read_text(entry, "a tag", errors)) problem.tags.push_back(*std::move(tag));
    }
  }
  if (const TomlNode* source = file.optional("source")) {
    problem.source = read_bilingual(*source, errors).value_or(Bilingual());
  }
  if (const TomlNode* statement = file.required("statement", "{ en, zh }")) {
    problem.statement = read_bilingual(*statement, errors).value_or(Bilingual());
  }
  problem.hints = read_hints(file);
}

void read_limits(TableReader& file, ProblemSpec& problem) {
  SpecErrors& errors = file.errors();
  const TomlNode* limits = file.optional("limits");
  const TomlTable* table =
      limits ? read_table(*limits, "a table: { time, memory }", errors) : nullptr;
  if (!table) return;
  TableReader reader(*table, limits->position, errors);
  if (const TomlNode* time = reader.optional("time")) {
    const std::optional<std::string> text = read_text(*time, "a duration like \"500ms\"", errors);
    const std::optional<Duration> duration = text ? parse_duration(*text) : std::nullopt;
    if (duration && *duration > Duration::zero()) {
      problem.time_limit = *duration;
    } else if (text) {
      errors.add(
          time->position,
          fmt::format("\"{}\" is not a duration: expected one like \"500ms\" or \"2s\"", *text));
    }
  }
  if (const TomlNode* memory = reader.optional("memory")) {
    const std::optional<std::string> text = read_text(*memory, "a size like \"256MiB\"", errors);
    const std::optional<Bytes> bytes = text ? parse_bytes(*text) : std::nullopt;
    if (bytes && bytes->count > 0) {
      problem.memory_limit = *bytes;
    } else if (text) {
      errors.add(memory->position,
                 fmt::format("\"{}\" is not a size: expected one like \"256MiB\"", *text));
    }
  }
  reader.refuse_others();
}

void read_constants(TableReader& file, ProblemSpec& problem) {
  SpecErrors& errors = file.errors();
  const TomlNode* node = file.optional("constants");
  const TomlTable* table = node ? read_table(*node, "a table: { NAME = number }", errors) : nullptr;
  for (std::size_t i = 0; table && i < table->size(); ++i) {
    const TomlEntry& entry = (*table)[i];
    if (!is_identifier(entry.key)) {
      errors.add(entry.position,
                 fmt::format("'{}' is not a name: expected letters, digits and '_'", entry.key));
    }
    const Scope earlier{{}, problem.constants};
    const std::optional<Expression> expression = read_expression(entry.value, earlier, errors);
    try {
      problem.constants[entry.key] = expression ? expression->evaluate({}) : 0;
    } catch (const Error& error) {
      errors.add(entry.value.position, error.what());
    }
  }
}

Constraints read_all_constraints(TableReader& file, const ProblemSpec& problem) {
  const Scope scope = input_scope(problem.signature, problem.constants);
  Constraints constraints =
      read_constraints(file.optional("constraints"), problem.signature, scope, file.errors());
  if (const TomlNode* require = file.optional("require")) {
    constraints.require = read_require(*require, scope, file.errors());
  }
  return constraints;
}

// What cannot be read without a signature.
void read_rest(TableReader& file, ProblemSpec& problem) {
  problem.constraints = std::make_shared<const Constraints>(read_all_constraints(file, problem));
  read_cases(file, "example", problem);
  if (problem.cases.empty() && !file.optional("example")) {
    file.errors().add(file.position(), "missing [[example]]: expected at least one");
  }
  refuse_unfit_checker(file, problem);
  read_cases(file, "case", problem);
  read_families(file, problem);
  read_sizes(file, problem);
  read_references(file, problem);
  read_complexity(file, problem);
}

void skip_rest(TableReader& file) {
  for (const char* key : {"constraints", "require", "example", "case", "generate", "solution",
                          "equivalent", "complexity"}) {
    file.optional(key);
  }
}

ProblemSpec read_problem(TableReader& file, const std::filesystem::path& folder) {
  ProblemSpec problem;
  problem.folder = folder;
  read_header(file, problem);
  read_limits(file, problem);
  read_checker(file, problem);
  read_constants(file, problem);
  const TomlNode* node = file.required("signature", "{ kind, name, params, returns }");
  std::optional<Signature> signature = node ? read_signature(*node, file.errors()) : std::nullopt;
  if (signature) {
    problem.signature = *std::move(signature);
    read_rest(file, problem);
  } else {
    skip_rest(file);
  }
  file.refuse_others();
  return problem;
}

std::string_view line_of(std::string_view text, std::size_t line) {
  for (; line > 1; --line) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return "";
    text.remove_prefix(end + 1);
  }
  return text.substr(0, text.find_first_of("\r\n"));
}

std::vector<SpecError> with_lines(std::vector<SpecError> errors, std::string_view text) {
  for (SpecError& error : errors) error.line_text = line_of(text, error.line);
  return errors;
}

}  // namespace

std::variant<ProblemSpec, std::vector<SpecError>> load_problem(
    const std::filesystem::path& folder) {
  const std::filesystem::path path = folder / "problem.toml";
  std::string text;
  try {
    text = read_file(path, 4_MiB);
  } catch (const Error& error) {
    return std::vector<SpecError>{{path, 0, 0, error.what(), "", ""}};
  }
  return load_problem_text(folder, text);
}

std::variant<ProblemSpec, std::vector<SpecError>> load_problem_text(
    const std::filesystem::path& folder, std::string_view text) {
  SpecErrors errors(folder / "problem.toml");
  const std::variant<TomlTable, TomlSyntaxError> parsed = parse_toml(text);
  if (const auto* syntax = std::get_if<TomlSyntaxError>(&parsed)) {
    errors.add(syntax->position, syntax->message, syntax->hint);
    return with_lines(errors.finish(), text);
  }
  TableReader file(std::get<TomlTable>(parsed), {1, 1}, errors);
  ProblemSpec problem = read_problem(file, folder);
  if (!errors.is_empty()) return with_lines(errors.finish(), text);
  return problem;
}

std::string to_string(const SpecError& error) {
  std::string text = error.file.string();
  if (error.line > 0) text += fmt::format(":{}:{}", error.line, error.column);
  text += ": " + error.message;
  if (!error.hint.empty()) text += "; " + error.hint;
  return text;
}

std::vector<std::filesystem::path> find_problems(const std::filesystem::path& directory) {
  std::vector<std::filesystem::path> problems;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(directory, error)) {
    std::error_code ignored;
    if (std::filesystem::exists(entry.path() / "problem.toml", ignored)) {
      problems.push_back(entry.path());
    }
  }
  std::sort(problems.begin(), problems.end());
  return problems;
}

}  // namespace gavel
