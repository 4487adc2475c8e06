// A problem, as its problem.toml says it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "runner/base/units.h"
#include "runner/problem/type.h"
#include "runner/problem/value.h"

namespace gavel {

struct Bilingual {
  std::string en;
  std::string zh;
};

struct Parameter {
  std::string name;
  Type type;
};

struct Method {
  std::string name;  // of a class's constructor: the class's name
  std::vector<Parameter> params;
  Type returns;
};

// kind = "function": `function` alone. kind = "class": `constructor` and `methods`.
struct Signature {
  bool is_class = false;
  std::string name;  // function or class
  Method function;
  std::optional<std::size_t> output;  // in-place: the parameter that is the answer; returns is void
  Method constructor;
  std::vector<Method> methods;
};

// Of a function's answer: what it returns, or the output parameter's type.
inline const Type& answer_type(const Signature& signature) {
  return signature.output ? signature.function.params[*signature.output].type
                          : signature.function.returns;
}

struct ExactChecker {};
struct FloatChecker {
  double absolute = 0;
  double relative = 0;
};
struct UnorderedChecker {
  int depth = 1;  // how many levels of lists may be in any order, from the outside
};
struct ProgramChecker {
  std::string file;
};
using CheckerSpec = std::variant<ExactChecker, FloatChecker, UnorderedChecker, ProgramChecker>;

// One call of a class case: an index into Signature::methods and its arguments.
struct Call {
  std::size_t method;
  std::vector<Value> arguments;
};

// Input of a case: the arguments of the function, or the constructor's and the calls.
struct Input {
  std::vector<Value> arguments;
  std::vector<Call> calls;
};

// Answer of a case: one value, or one for each call (void for calls that return nothing).
struct Answer {
  std::vector<Value> values;
};

struct CaseSpec {
  std::string name;  // with its prefix: "example/mixed", "case/all-negative"
  Bilingual why;     // empty for examples, unless given
  Input input;
  Answer answer;
};

// Makes inputs from (problem, family, index); defined in generator.h.
class Generator;

struct FamilySpec {
  std::string name;
  std::size_t count = 0;
  bool for_time_only = false;
  std::shared_ptr<const Generator> generator;
};

struct ReferenceSpec {
  std::filesystem::path file;  // relative to the problem's folder
  std::string expect;          // a verdict's code
  std::vector<std::string> fails;
  std::string time, space;  // growth as claimed; may be empty
};

// "n log n", or no faster growth than a reference's.
struct Target {
  std::string expression;      // as written; empty: none
  std::filesystem::path like;  // set instead of the expression
};

struct Ray {
  std::vector<std::string> vary;  // one variable or several together
  std::int64_t from = 0;
  std::vector<std::string> families;
};

struct ComplexitySpec {
  std::map<std::string, std::string> sizes;  // variable -> expression over the input
  Target time, space;
  std::vector<Ray> grow;
};

class Constraints;  // constraints.h

struct ProblemSpec {
  std::string id;
  std::filesystem::path folder;
  Bilingual title;
  std::string difficulty;  // easy, medium, hard
  std::vector<std::string> tags;
  Bilingual source;  // where it is known from
  Signature signature;
  std::map<std::string, std::int64_t> constants;
  std::shared_ptr<const Constraints> constraints;
  CheckerSpec checker;
  Bilingual statement;
  std::vector<Bilingual> hints;
  Duration time_limit = std::chrono::seconds(1);
  Bytes memory_limit{256ull << 20};
  std::vector<CaseSpec> cases;  // examples first, then cases, in the file's order
  std::vector<FamilySpec> families;
  std::vector<ReferenceSpec> references;
  ComplexitySpec complexity;
};

}  // namespace gavel
