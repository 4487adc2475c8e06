#include "runner/problem/own_cases.h"

#include <fmt/format.h>

#include <algorithm>

#include "runner/base/error.h"
#include "runner/base/files.h"
#include "runner/problem/constraints.h"
#include "runner/problem/input.h"
#include "runner/problem/read_parts.h"
#include "runner/problem/read_value.h"
#include "runner/problem/text.h"
#include "runner/problem/toml_text.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

constexpr Bytes kLargestFile{16 << 20};
constexpr std::string_view kNameRule = "lower-case letters, digits and '-'";

// Violations of the constraints, at `position`.
bool meets_constraints(const ProblemSpec& problem, const Input& input, TextPosition position,
                       SpecErrors& errors) {
  const std::vector<std::string> violations = find_violations(problem, input, Strictness::Full);
  for (const std::string& violation : violations) errors.add(position, violation);
  if (!violations.empty()) return false;
  const auto unmet = find_unmet(problem.constraints->require, bind_input(problem.signature, input));
  if (unmet) errors.add(position, *unmet);
  return !unmet;
}

// Nothing when something is wrong with it.
std::optional<OwnCase> read_own_case(TableReader& reader, const ProblemSpec& problem) {
  SpecErrors& errors = reader.errors();
  OwnCase own;
  const TomlNode* name = reader.required("name", kNameRule);
  const auto text = name ? read_text(*name, "a name", errors) : std::nullopt;
  bool is_good = text.has_value();
  if (text && !is_slug(*text)) {
    errors.add(name->position, fmt::format("\"{}\" is not a name: expected {}", *text, kNameRule));
    is_good = false;
  }
  own.spec.name = "own/" + text.value_or("");
  if (const TomlNode* why = reader.optional("why")) {
    own.spec.why.en = read_text(*why, "a sentence", errors).value_or("");
    own.spec.why.zh = own.spec.why.en;
  }
  const TomlNode* in = reader.required("in", "the arguments: { name = value, ... }");
  const TomlNode* out = reader.optional("out");
  reader.refuse_others();
  auto input = in ? read_input(problem.signature, *in, errors) : std::nullopt;
  if (!input || !meets_constraints(problem, *input, in->position, errors)) return std::nullopt;
  own.spec.input = *std::move(input);
  own.has_answer = out != nullptr;
  if (out) {
    auto answer = read_answer(problem.signature, own.spec.input, *out, errors);
    if (!answer) return std::nullopt;
    own.spec.answer = *std::move(answer);
  }
  return is_good ? std::optional(std::move(own)) : std::nullopt;
}

// Absent tree nodes as a case file writes them.
std::string quote_nulls(const std::string& text) {
  std::string out;
  bool is_quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"' && (i == 0 || text[i - 1] != '\\')) is_quoted = !is_quoted;
    if (!is_quoted && text.compare(i, 4, "null") == 0) {
      out += "\"null\"";
      i += 3;
    } else {
      out += text[i];
    }
  }
  return out;
}

OwnCases read_text_of_cases(const fs::path& file, std::string_view text,
                            const ProblemSpec& problem) {
  SpecErrors errors(file);
  OwnCases own;
  const auto parsed = parse_toml(text);
  if (const auto* error = std::get_if<TomlSyntaxError>(&parsed)) {
    errors.add(error->position, error->message, error->hint);
    own.errors = errors.finish();
    return own;
  }
  TableReader top(std::get<TomlTable>(parsed), {1, 1}, errors);
  for (const TableAt& entry : tables_of(top, "case")) {
    TableReader reader(*entry.table, entry.position, errors);
    std::optional<OwnCase> one = read_own_case(reader, problem);
    if (!one) continue;
    const bool is_known = std::ranges::any_of(
        own.cases, [&](const OwnCase& other) { return other.spec.name == one->spec.name; });
    if (is_known) {
      errors.add(entry.position, fmt::format("two of them have the name {}", one->spec.name));
    } else {
      own.cases.push_back(*std::move(one));
    }
  }
  top.refuse_others();
  own.errors = errors.finish();
  return own;
}

}  // namespace

fs::path own_cases_file(const fs::path& solution, const ProblemSpec& problem) {
  return solution.parent_path() / (problem.id + ".cases.toml");
}

OwnCases read_own_cases(const fs::path& file, const ProblemSpec& problem) {
  std::error_code error;
  if (!fs::exists(file, error)) return {};
  try {
    return read_text_of_cases(file, read_file(file, kLargestFile), problem);
  } catch (const Error& failure) {
    SpecErrors errors(file);
    errors.add({1, 1}, failure.what());
    return {.cases = {}, .errors = errors.finish()};
  }
}

OwnCases parse_own_case(const fs::path& place, const std::string& in, const std::string& out,
                        const ProblemSpec& problem) {
  std::string text = "[[case]]\nname = \"given\"\nin = { " + quote_nulls(in) + " }\n";
  if (!out.empty()) text += "out = " + quote_nulls(out) + "\n";
  return read_text_of_cases(place, text, problem);
}

std::string add_own_case(const fs::path& file, const ProblemSpec& problem, const std::string& name,
                         const Input& input, const Answer* answer) {
  const OwnCases known = read_own_cases(file, problem);
  const std::string in = to_toml(problem.signature, input);
  const auto has_name = [&](const std::string& wanted) {
    return std::ranges::any_of(
        known.cases, [&](const OwnCase& one) { return one.spec.name == "own/" + wanted; });
  };
  for (const OwnCase& one : known.cases) {
    if (to_toml(problem.signature, one.spec.input) == in) return "";
  }
  std::string own_name = name;
  if (!name.empty() && (!is_slug(name) || has_name(name))) {
    throw Error(has_name(name) ? fmt::format("{} has a case {} already", file.string(), name)
                               : fmt::format("\"{}\" is not a name", name),
                std::string(kNameRule));
  }
  for (int i = 1; own_name.empty() || (name.empty() && has_name(own_name)); ++i) {
    own_name = fmt::format("saved-{}", i);
  }
  std::error_code error;
  std::string text = fs::exists(file, error) ? read_file(file, kLargestFile) : "";
  if (!text.empty()) text += text.ends_with('\n') ? "\n" : "\n\n";
  text += fmt::format("[[case]]\nname = \"{}\"\nin = {}\n", own_name, in);
  if (answer != nullptr) text += "out = " + to_toml(problem.signature, input, *answer) + "\n";
  write_file(file, text);
  return "own/" + own_name;
}

}  // namespace gavel
