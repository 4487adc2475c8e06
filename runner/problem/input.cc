#include "runner/problem/input.h"

#include <fmt/format.h>

#include "runner/base/error.h"

namespace gavel {

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

}  // namespace gavel
