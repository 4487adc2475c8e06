#include <fmt/format.h>

#include <algorithm>

#include "runner/problem/generator.h"
#include "runner/problem/input.h"
#include "runner/problem/maker_reader.h"
#include "runner/problem/read_parts.h"
#include "runner/problem/read_text.h"

namespace gavel {
namespace {

constexpr std::int64_t kMostInputs = 100'000;
const std::vector<std::string> kUses = {"test", "time"};

// One [[generate]].
class FamilyReader {
 public:
  FamilyReader(TableReader& reader, const ProblemSpec& problem)
      : reader_(reader), problem_(problem), errors_(reader.errors()) {
    scope_.constants = problem.constants;
  }

  FamilySpec read() {
    family_.position = reader_.position();
    read_name();
    read_use();
    if (const TomlNode* why = reader_.optional("why")) {
      family_.why = read_note(*why, errors_).value_or(Bilingual());
    }
    if (const TomlNode* sizes = reader_.optional("sizes")) read_sizes(*sizes);
    read_make();
    if (const TomlNode* require = reader_.optional("require")) {
      generator_.require = read_require(*require, scope_, errors_);
    }
    reader_.refuse_others();
    family_.generator = std::make_shared<const Generator>(std::move(generator_));
    return std::move(family_);
  }

 private:
  void read_name() {
    const TomlNode* node = reader_.required("name", "lower-case letters, digits and '-'");
    family_.name = (node ? read_text(*node, "a name", errors_) : std::nullopt).value_or("");
    if (family_.name.empty()) return;
    if (!is_slug(family_.name)) {
      errors_.add(node->position,
                  fmt::format("\"{}\" is not a name: expected lower-case letters, digits and '-'",
                              family_.name));
    }
    if (std::any_of(problem_.families.begin(), problem_.families.end(),
                    [&](const FamilySpec& other) { return other.name == family_.name; })) {
      errors_.add(node->position, fmt::format("two families have the name {}", family_.name));
    }
  }

  void read_use() {
    if (const TomlNode* use = reader_.optional("for")) {
      family_.for_time_only = read_choice(*use, kUses, errors_) == std::size_t{1};
    }
    const TomlNode* count = family_.for_time_only
                                ? reader_.optional("count")
                                : reader_.required("count", "how many inputs to make");
    const std::optional<std::int64_t> number =
        count ? read_integer(*count, "how many inputs to make", errors_) : 0;
    if (number && (*number < 0 || *number > kMostInputs)) {
      errors_.add(count->position, fmt::format("expected 0 to {} inputs", kMostInputs));
    } else if (number && !family_.for_time_only) {
      family_.count = static_cast<std::size_t>(*number);
    }
  }

  void read_sizes(const TomlNode& node) {
    const TomlTable* table = read_table(node, "a table: { n = [low, high], ... }", errors_);
    if (!table) return;
    for (const TomlEntry& entry : *table) {
      if (!is_identifier(entry.key)) {
        errors_.add(entry.position,
                    fmt::format("'{}' is not a name: expected letters, digits and '_'", entry.key));
        continue;
      }
      const std::optional<Number> number = read_number(entry.value, scope_, errors_);
      generator_.sizes.push_back({entry.key, number.value_or(Number())});
      scope_.names.push_back({entry.key, Type(TypeKind::Long)});
    }
  }

  void read_make() {
    const std::vector<Parameter>& params = parameters_of(problem_.signature);
    static const TomlTable kNothing;
    const TomlNode* node = reader_.optional("make");
    const TomlTable* table =
        node ? read_table(*node, "a table: { parameter = maker, ... }", errors_) : &kNothing;
    if (!table) return add_params(params);
    TableReader makers(*table, node ? node->position : reader_.position(), errors_);
    for (const Parameter& param : params) {
      generator_.makers.push_back(read_param(param, makers));
      scope_.names.push_back({param.name, param.type});
    }
    if (problem_.signature.is_class) {
      if (const TomlNode* calls = makers.required("calls", "a maker of calls")) {
        generator_.calls = read_calls_maker(problem_.signature, *calls, maker_scope());
      }
    }
    makers.refuse_others();
  }

  void add_params(const std::vector<Parameter>& params) {
    for (const Parameter& param : params) scope_.names.push_back({param.name, param.type});
  }

  MakerScope maker_scope() { return {scope_, errors_, generator_.index_slots}; }

  MakerPtr read_param(const Parameter& param, TableReader& makers) {
    if (const TomlNode* maker = makers.optional(param.name)) {
      return read_maker(param.type, *maker, maker_scope());
    }
    const bool is_size =
        std::any_of(generator_.sizes.begin(), generator_.sizes.end(),
                    [&](const Generator::Size& size) { return size.name == param.name; });
    const TypeKind kind = param.type.kind();
    const bool takes_size = kind == TypeKind::Int || kind == TypeKind::Long ||
                            kind == TypeKind::Double || kind == TypeKind::Bool;
    if (is_size && takes_size) {
      return read_literal(param.type, {makers.position(), param.name}, maker_scope());
    }
    errors_.add(makers.position(),
                fmt::format("missing key '{}' in 'make': expected a maker for {}{}", param.name,
                            to_string(param.type), takes_size ? ", or a size of that name" : ""));
    return nullptr;
  }

  TableReader& reader_;
  const ProblemSpec& problem_;
  SpecErrors& errors_;
  FamilySpec family_;
  Generator generator_;
  Scope scope_;
};

}  // namespace

void read_families(TableReader& file, ProblemSpec& problem) {
  for (const TableAt& entry : tables_of(file, "generate")) {
    TableReader reader(*entry.table, entry.position, file.errors());
    problem.families.push_back(FamilyReader(reader, problem).read());
  }
}

}  // namespace gavel
