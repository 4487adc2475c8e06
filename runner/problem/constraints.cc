#include "runner/problem/constraints.h"

#include <fmt/format.h>

#include "runner/base/error.h"
#include "runner/problem/input.h"
#include "runner/problem/inspection.h"

namespace gavel {
namespace {

void inspect_calls(const Signature& signature, const Constraints& constraints, const Input& input,
                   Strictness strictness, Inspection& inspection) {
  if (constraints.calls && strictness == Strictness::Full) {
    inspection.inspect_length(*constraints.calls, input.calls.size(), [] { return "calls"; });
  }
  std::int64_t level = 0;
  for (std::size_t i = 0; i < input.calls.size(); ++i) {
    const Call& call = input.calls[i];
    const Method& method = signature.methods[call.method];
    const MethodConstraint& constraint = constraints.methods[call.method];
    if (level < constraint.needs) {
      inspection.add("calls[{}] is {}, which needs a level of {} and finds {}", i, method.name,
                     constraint.needs, level);
    }
    level += constraint.gives;
    for (std::size_t j = 0; j < call.arguments.size(); ++j) {
      inspection.inspect(constraint.params[j], method.params[j].type, call.arguments[j], [&] {
        return fmt::format("calls[{}], {} of {},", i, method.params[j].name, method.name);
      });
    }
  }
}

}  // namespace

std::vector<std::string> find_violations(const ProblemSpec& problem, const Input& input,
                                         Strictness strictness) {
  const Constraints& constraints = *problem.constraints;
  const Environment environment = bind_input(problem.signature, input);
  Inspection inspection(environment, strictness);
  const std::vector<Parameter>& params = parameters_of(problem.signature);
  for (std::size_t i = 0; i < params.size(); ++i) {
    try {
      inspection.inspect(constraints.params[i], params[i].type, input.arguments[i],
                         [&] { return params[i].name; });
    } catch (const Error& error) {
      inspection.add("the constraint of {} cannot be computed: {}", params[i].name, error.what());
    }
  }
  if (problem.signature.is_class) {
    inspect_calls(problem.signature, constraints, input, strictness, inspection);
  }
  return inspection.finish();
}

std::optional<std::string> find_unmet(const std::vector<Requirement>& require,
                                      const Environment& environment) {
  for (const Requirement& requirement : require) {
    try {
      if (requirement.expression.evaluate(environment) == 0) {
        return fmt::format("`{}` does not hold", requirement.text);
      }
    } catch (const Error& error) {
      return fmt::format("`{}` cannot be computed: {}", requirement.text, error.what());
    }
  }
  return std::nullopt;
}

bool is_allowed(const ProblemSpec& problem, const Input& input) {
  return find_violations(problem, input, Strictness::Full).empty() &&
         !find_unmet(problem.constraints->require, bind_input(problem.signature, input));
}

}  // namespace gavel
