#include "runner/problem/input.h"

#include <fmt/format.h>

#include "runner/base/error.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

std::size_t count_pieces(const Value& value) {
  std::size_t count = 0;
  if (const auto* texts = std::get_if<Strings>(&value.data)) {
    for (const std::string& text : *texts) count += 1 + text.size();
  } else if (const auto* values = std::get_if<Nested>(&value.data)) {
    for (const Value& one : *values) count += 1 + count_pieces(one);
  } else if (const auto* tree = std::get_if<std::shared_ptr<const TreeSlots>>(&value.data)) {
    count = (*tree)->present.size();
  } else if (std::holds_alternative<std::string>(value.data) ||
             std::holds_alternative<Ints>(value.data) ||
             std::holds_alternative<Longs>(value.data) ||
             std::holds_alternative<Doubles>(value.data) ||
             std::holds_alternative<Bools>(value.data) ||
             std::holds_alternative<Chars>(value.data)) {
    count = length_of(value);
  }
  return count;
}

}  // namespace

Scope input_scope(const Signature& signature,
                  const std::map<std::string, std::int64_t>& constants) {
  Scope scope{{}, constants};
  for (const Parameter& param : parameters_of(signature)) {
    scope.names.push_back({param.name, param.type});
  }
  if (signature.is_class) scope.names.push_back({"calls", Type()});
  return scope;
}

Environment bind_input(const Signature& signature, const Input& input) {
  Environment environment;
  for (const Value& argument : input.arguments) environment.push_back(bind(argument));
  if (signature.is_class) {
    environment.push_back({static_cast<std::int64_t>(input.calls.size()), nullptr});
  }
  return environment;
}

Sizes measure_sizes(const ProblemSpec& problem, const Input& input) {
  const Environment environment = bind_input(problem.signature, input);
  Sizes sizes;
  for (const SizeVariable& variable : problem.complexity.sizes) {
    try {
      sizes[variable.name] = variable.expression->evaluate(environment);
    } catch (const Error& error) {
      throw Error(fmt::format("problem {}: size {} = {}: {}", problem.id, variable.name,
                              variable.text, error.what()));
    }
  }
  return sizes;
}

std::size_t count_pieces(const Input& input) {
  std::size_t count = input.calls.size();
  for (const Value& value : input.arguments) count += count_pieces(value);
  for (const Call& call : input.calls) {
    for (const Value& value : call.arguments) count += 1 + count_pieces(value);
  }
  return count;
}

}  // namespace gavel
