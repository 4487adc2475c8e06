#include <fmt/format.h>

#include <algorithm>

#include "runner/problem/generator.h"
#include "runner/problem/input.h"
#include "runner/problem/read_parts.h"
#include "runner/problem/read_target.h"

namespace gavel {
namespace {

constexpr std::string_view kExpectedTable = "a table: [complexity]";

std::vector<std::string> variables_of(const ProblemSpec& problem) {
  std::vector<std::string> names;
  for (const SizeVariable& size : problem.complexity.sizes) names.push_back(size.name);
  return names;
}

std::vector<std::string> read_names(const TomlNode* node, std::span<const std::string> known,
                                    SpecErrors& errors) {
  std::vector<std::string> names;
  if (!node) return names;
  for (const TomlNode& entry : one_or_many(*node)) {
    if (const auto choice = read_choice(entry, known, errors)) names.push_back(known[*choice]);
  }
  return names;
}

// A whole number of at least 1 under `key`.
std::optional<std::int64_t> read_positive(const TomlNode* node, std::string_view expected,
                                          SpecErrors& errors) {
  if (!node) return std::nullopt;
  const std::optional<std::int64_t> number = read_integer(*node, expected, errors);
  if (number && *number < 1) {
    errors.add(node->position, fmt::format("expected {}, at least 1", expected));
    return std::nullopt;
  }
  return number;
}

bool has_size(const FamilySpec& family, const std::string& name) {
  const std::vector<Generator::Size>& sizes = family.generator->sizes;
  return std::any_of(sizes.begin(), sizes.end(),
                     [&](const Generator::Size& size) { return size.name == name; });
}

void check_sizes_of(const Ray& ray, const ProblemSpec& problem, TextPosition position,
                    SpecErrors& errors) {
  std::vector<std::string> names = ray.vary;
  for (const auto& [name, value] : ray.fixed) names.push_back(name);
  for (const FamilySpec& family : problem.families) {
    if (std::find(ray.families.begin(), ray.families.end(), family.name) == ray.families.end()) {
      continue;
    }
    for (const std::string& name : names) {
      if (has_size(family, name)) continue;
      errors.add(position, fmt::format("the family {} has no size '{}' to set", family.name, name));
    }
  }
}

// Ascending sizes of at least 1.
std::vector<std::int64_t> read_held(const TomlNode* node, SpecErrors& errors) {
  constexpr const char* kExpected = "a list of ascending sizes";
  std::vector<std::int64_t> sizes;
  const TomlArray* array = node ? read_array(*node, kExpected, errors) : nullptr;
  if (array == nullptr) return sizes;
  for (const TomlNode& entry : *array) {
    const auto size = read_positive(&entry, "a size", errors);
    if (!size) continue;
    if (!sizes.empty() && *size <= sizes.back()) {
      errors.add(entry.position, fmt::format("expected {}", kExpected));
    }
    sizes.push_back(*size);
  }
  return sizes;
}

Ray read_ray(TableReader& reader, const ProblemSpec& problem) {
  SpecErrors& errors = reader.errors();
  Ray ray;
  std::vector<std::string> families;
  for (const FamilySpec& family : problem.families) families.push_back(family.name);
  const std::vector<std::string> variables = variables_of(problem);
  ray.vary = read_names(reader.required("vary", "a variable or a list of them"), variables, errors);
  const TomlNode* from = reader.required("from", "the smallest size");
  ray.from = read_positive(from, "the smallest size", errors).value_or(1);
  ray.to = read_positive(reader.optional("to"), "the largest size", errors);
  ray.step = read_positive(reader.optional("step"), "what is added each time", errors);
  ray.held = read_held(reader.optional("held"), errors);
  if (const TomlNode* fixed = reader.optional("fixed")) {
    const TomlTable* table = read_table(*fixed, "a table: { size = number, ... }", errors);
    for (std::size_t i = 0; table && i < table->size(); ++i) {
      const TomlEntry& entry = (*table)[i];
      ray.fixed[entry.key] = read_integer(entry.value, "an integer", errors).value_or(0);
    }
  }
  ray.families =
      read_names(reader.required("generate", "a family or a list of them"), families, errors);
  reader.refuse_others();
  check_sizes_of(ray, problem, reader.position(), errors);
  return ray;
}

}  // namespace

Target read_target(const TomlNode& node, const ProblemSpec& problem, SpecErrors& errors) {
  Target target;
  if (const auto* table = std::get_if<TomlTable>(&node.data)) {
    TableReader reader(*table, node.position, errors);
    const TomlNode* like = reader.required("like", "a reference's file");
    if (like) target.like = read_text(*like, "a reference's file", errors).value_or("");
    reader.refuse_others();
    return target;
  }
  const std::optional<std::string> text =
      read_text(node, "a target like \"n log n\", or { like = file }", errors);
  if (!text) return target;
  target.expression = *text;
  const auto parsed = parse_growth(*text, variables_of(problem));
  if (const auto* failure = std::get_if<GrowthFailure>(&parsed)) {
    errors.add(position_in_text(node, failure->offset), failure->message, failure->hint);
  } else {
    target.growth = std::get<Growth>(parsed);
  }
  return target;
}

void read_sizes(TableReader& file, ProblemSpec& problem) {
  SpecErrors& errors = file.errors();
  const TomlNode* node = file.optional("complexity");
  const TomlTable* complexity = node ? read_table(*node, kExpectedTable, errors) : nullptr;
  const TomlNode* sizes = complexity ? find(*complexity, "sizes") : nullptr;
  if (!sizes) return;  // read_complexity says that they are missing
  const TomlTable* table =
      read_table(*sizes, "a table: { variable = \"expression\", ... }", errors);
  if (!table) return;
  const Scope scope = input_scope(problem.signature, problem.constants);
  for (const TomlEntry& entry : *table) {
    if (!is_identifier(entry.key) || entry.key == "log" || entry.key == "sqrt") {
      errors.add(entry.position, fmt::format("'{}' is not a name for a variable", entry.key));
    }
    const std::optional<Expression> expression = read_expression_text(entry.value, scope, errors);
    const auto* text = std::get_if<std::string>(&entry.value.data);
    problem.complexity.sizes.push_back(
        {entry.key, text ? *text : "",
         std::make_shared<const Expression>(expression.value_or(Expression()))});
  }
}

void read_complexity(TableReader& file, ProblemSpec& problem) {
  SpecErrors& errors = file.errors();
  const TomlNode* node = file.optional("complexity");
  const auto* table = node ? std::get_if<TomlTable>(&node->data) : nullptr;
  if (!table) return;
  TableReader reader(*table, node->position, errors);
  reader.required("sizes", "a table: { variable = \"expression\", ... }");
  const auto read_one = [&](std::string_view key) {
    const TomlNode* target = reader.optional(key);
    if (!target) return Target();
    Target read = read_target(*target, problem, errors);
    const bool is_known =
        std::any_of(problem.references.begin(), problem.references.end(),
                    [&](const ReferenceSpec& reference) { return reference.file == read.like; });
    if (!read.like.empty() && !is_known) {
      errors.add(target->position, fmt::format("there is no [[solution]] {}", read.like.string()));
    }
    return read;
  };
  problem.complexity.time = read_one("time");
  problem.complexity.space = read_one("space");
  if (const TomlNode* grow = reader.optional("grow")) {
    const TomlArray* array = read_array(*grow, "a list of rays", errors);
    for (std::size_t i = 0; array && i < array->size(); ++i) {
      const TomlTable* ray = read_table((*array)[i], "a ray: { vary, from, generate }", errors);
      if (!ray) continue;
      TableReader keys(*ray, (*array)[i].position, errors);
      problem.complexity.grow.push_back(read_ray(keys, problem));
    }
  }
  reader.refuse_others();
}

}  // namespace gavel
