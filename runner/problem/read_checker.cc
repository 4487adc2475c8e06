#include <array>

#include "runner/problem/read_parts.h"

namespace gavel {
namespace {

const std::vector<std::string> kCheckers = {"exact", "float", "unordered", "program"};

double read_tolerance(TableReader& reader, std::string_view key) {
  const TomlNode* node = reader.optional(key);
  if (!node) return 0;
  const std::optional<double> number = read_decimal(*node, "a number, 0 or more", reader.errors());
  if (number && !(*number >= 0)) {
    reader.errors().add(node->position, "expected a number, 0 or more");
  }
  return number.value_or(0);
}

CheckerSpec read_checker_of(std::size_t kind, TableReader& reader, const ProblemSpec& problem) {
  if (kind == 1) {
    return FloatChecker{read_tolerance(reader, "absolute"), read_tolerance(reader, "relative")};
  }
  if (kind == 2) {
    const TomlNode* node = reader.optional("depth");
    const std::int64_t depth =
        (node ? read_integer(*node, "how many levels", reader.errors()) : 1).value_or(1);
    if (depth < 1 || depth > 8) reader.errors().add(node->position, "expected a depth from 1 to 8");
    return UnorderedChecker{static_cast<int>(depth)};
  }
  if (kind == 3) {
    const TomlNode* file = reader.required("file", "the checker's program");
    return ProgramChecker{read_file_name(file, problem, reader.errors()).string()};
  }
  return ExactChecker{};
}

}  // namespace

void read_checker(TableReader& file, ProblemSpec& problem) {
  const TomlNode* node = file.optional("checker");
  const TomlTable* table =
      node ? read_table(*node, "a table: { kind = \"exact\" }", file.errors()) : nullptr;
  if (!table) return;
  TableReader reader(*table, node->position, file.errors());
  const TomlNode* kind =
      reader.required("kind", "\"exact\", \"float\", \"unordered\" or \"program\"");
  const std::optional<std::size_t> choice =
      kind ? read_choice(*kind, kCheckers, file.errors()) : std::nullopt;
  if (!choice) return;
  problem.checker = read_checker_of(*choice, reader, problem);
  reader.refuse_others();
}

void refuse_unfit_checker(TableReader& file, const ProblemSpec& problem) {
  if (!std::holds_alternative<ProgramChecker>(problem.checker)) return;
  const TextPosition position = file.optional("checker")->position;
  if (problem.signature.is_class) {
    file.errors().add(position, "a checker's program judges functions, not classes");
  }
  for (const Parameter& one : problem.signature.function.params) {
    if (one.name != "expected" && one.name != "actual") continue;
    file.errors().add(position,
                      "the checker's program is given the answers as expected and "
                      "actual: no parameter may have these names");
  }
}

}  // namespace gavel
