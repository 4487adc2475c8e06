#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "runner/problem/read_parts.h"
#include "runner/problem/read_target.h"
#include "runner/problem/read_text.h"

namespace gavel {
namespace {

const std::vector<std::string> kVerdicts = {"AC", "WA", "RE", "TLE", "MLE", "OLE", "CE"};

// A file below the problem's folder, which must be there.
std::vector<std::string> known_cases(const ProblemSpec& problem) {
  std::vector<std::string> names;
  for (const CaseSpec& spec : problem.cases) names.push_back(spec.name);
  for (const FamilySpec& family : problem.families) names.push_back("generate/" + family.name);
  return names;
}

// "generate/small/3" of a family with at least three inputs.
bool is_generated_case(std::string_view name, const ProblemSpec& problem) {
  const std::size_t slash = name.rfind('/');
  if (slash == std::string_view::npos) return false;
  std::size_t index = 0;
  const char* end = name.data() + name.size();
  const auto [last, error] = std::from_chars(name.data() + slash + 1, end, index);
  if (error != std::errc{} || last != end) return false;
  return std::any_of(problem.families.begin(), problem.families.end(),
                     [&](const FamilySpec& family) {
                       return name.substr(0, slash) == "generate/" + family.name && index >= 1 &&
                              index <= family.count;
                     });
}

std::vector<std::string> read_fails(const TomlNode& node, const ProblemSpec& problem,
                                    SpecErrors& errors) {
  std::vector<std::string> fails;
  const std::vector<std::string> known = known_cases(problem);
  for (const TomlNode& entry : one_or_many(node)) {
    const std::optional<std::string> name = read_text(entry, "the name of a case", errors);
    if (!name) continue;
    if (std::find(known.begin(), known.end(), *name) == known.end() &&
        !is_generated_case(*name, problem)) {
      errors.add(entry.position, fmt::format("there is no case {}", *name), suggest(*name, known));
    }
    fails.push_back(*name);
  }
  return fails;
}

ReferenceSpec read_reference(TableReader& reader, const ProblemSpec& problem) {
  SpecErrors& errors = reader.errors();
  ReferenceSpec reference;
  const TomlNode* file = reader.required("file", "a file below solutions/");
  reference.file = read_file_name(file, problem, errors);
  if (file && std::any_of(problem.references.begin(), problem.references.end(),
                          [&](const auto& other) { return other.file == reference.file; })) {
    errors.add(file->position, fmt::format("{} is listed twice", reference.file.string()));
  }
  if (const TomlNode* expect = reader.required("expect", "a verdict's code, like \"AC\"")) {
    if (const auto choice = read_choice(*expect, kVerdicts, errors)) {
      reference.expect = kVerdicts[*choice];
    }
  }
  if (const TomlNode* fails = reader.optional("fails")) {
    reference.fails = read_fails(*fails, problem, errors);
    if (reference.expect == "AC") {
      errors.add(fails->position, "an accepted solution fails no case");
    }
  }
  if (const TomlNode* time = reader.optional("time")) {
    reference.time = read_target(*time, problem, errors);
  }
  if (const TomlNode* space = reader.optional("space")) {
    reference.space = read_target(*space, problem, errors);
  }
  if (const TomlNode* note = reader.optional("note")) {
    reference.note = read_note(*note, errors).value_or(Bilingual());
  }
  reader.refuse_others();
  return reference;
}

EquivalentMutant read_equivalent(TableReader& reader, const ProblemSpec& problem) {
  SpecErrors& errors = reader.errors();
  EquivalentMutant mutant;
  mutant.file = read_file_name(reader.required("file", "a reference's file"), problem, errors);
  const auto take = [&](std::string_view key, std::string_view expected) {
    const TomlNode* node = reader.required(key, expected);
    return (node ? read_text(*node, expected, errors) : std::nullopt).value_or("");
  };
  mutant.line = take("line", "the line before the mutation, without blanks around it");
  mutant.becomes = take("becomes", "the line after the mutation");
  mutant.reason = take("reason", "why no input can tell them apart");
  reader.refuse_others();
  return mutant;
}

}  // namespace

std::filesystem::path read_file_name(const TomlNode* node, const ProblemSpec& problem,
                                     SpecErrors& errors) {
  const std::optional<std::string> text =
      node ? read_text(*node, "a file of the problem's folder", errors) : std::nullopt;
  if (!text) return {};
  std::filesystem::path file(*text);
  const bool leaves =
      std::any_of(file.begin(), file.end(), [](const auto& part) { return part == ".."; });
  if (file.is_absolute() || leaves) {
    errors.add(node->position, "expected a path below the problem's folder");
  } else if (std::error_code ignored;
             !std::filesystem::is_regular_file(problem.folder / file, ignored)) {
    errors.add(node->position, fmt::format("there is no file {}", *text));
  }
  return file;
}

void read_references(TableReader& file, ProblemSpec& problem) {
  for (const TableAt& entry : tables_of(file, "solution")) {
    TableReader reader(*entry.table, entry.position, file.errors());
    problem.references.push_back(read_reference(reader, problem));
  }
  for (const TableAt& entry : tables_of(file, "equivalent")) {
    TableReader reader(*entry.table, entry.position, file.errors());
    problem.equivalents.push_back(read_equivalent(reader, problem));
  }
}

}  // namespace gavel
