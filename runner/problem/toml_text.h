// Values as problem.toml and case files write them.
#pragma once

#include <string>

#include "runner/problem/spec.h"

namespace gavel {

std::string to_toml(const Type& type, const Value& value);
// "{ nums = [1, 2], calls = [["put", 1]] }"
std::string to_toml(const Signature& signature, const Input& input);
// Of a class the answers of the calls that return something.
std::string to_toml(const Signature& signature, const Input& input, const Answer& answer);

}  // namespace gavel
