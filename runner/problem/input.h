// The names of an input: what expressions over it may use.
#pragma once

#include <string>
#include <vector>

#include "runner/problem/expression.h"
#include "runner/problem/spec.h"

namespace gavel {

// The parameters that every input has: the function's or the constructor's.
inline const std::vector<Parameter>& parameters_of(const Signature& signature) {
  return signature.is_class ? signature.constructor.params : signature.function.params;
}

// Slots: the parameters in the signature's order, then for a class `calls`.
Scope input_scope(const Signature& signature, const std::map<std::string, std::int64_t>& constants);
// Borrows from `input`.
Environment bind_input(const Signature& signature, const Input& input);

// The sizes that growth is measured in, of one input. Error when one cannot be computed.
Sizes measure_sizes(const ProblemSpec& problem, const Input& input);

// Scalars, characters and what holds them: about how much there is to read.
std::size_t count_pieces(const Input& input);

}  // namespace gavel
