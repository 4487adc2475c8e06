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

#include "runner/base/toml.h"
#include "runner/base/units.h"
#include "runner/problem/growth.h"
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

struct Generator;  // makes inputs from (problem, family, index); generator.h

struct FamilySpec {
  std::string name;
  TextPosition position;  // of its [[generate]]
  Bilingual why;          // which mistake it catches; may be empty
  std::size_t count = 0;
  bool for_time_only = false;
  std::shared_ptr<const Generator> generator;
};

// Growth as asked for or claimed: a form over the sizes, or no faster than a reference's.
struct Target {
  std::string expression;        // as written; empty: none, or `like`
  std::optional<Growth> growth;  // its parsed form
  std::filesystem::path like;    // a reference's file, set instead of the expression
};

struct ReferenceSpec {
  std::filesystem::path file;      // relative to the problem's folder
  std::string expect;              // a verdict's code
  std::vector<std::string> fails;  // names of cases, or "generate/<family>" for any of it
  Target time, space;              // growth as claimed
  Bilingual note;                  // may be empty
};

// A mutant of a reference that no input can tell from it.
struct EquivalentMutant {
  std::filesystem::path file;
  std::string line, becomes;  // without blanks around them
  std::string reason;
};

// A way to grow inputs: `vary` grows, `fixed` is held, other sizes are as the family has them.
struct Ray {
  std::vector<std::string> vary;  // one variable or several together
  std::int64_t from = 0;
  std::optional<std::int64_t> to;
  std::optional<std::int64_t> step;  // added each time; sizes double without it
  std::vector<std::int64_t> held;    // sizes of calls that no one waits for; ascending
  Sizes fixed;
  std::vector<std::string> families;
};

class Expression;

struct SizeVariable {
  std::string name;
  std::string text;  // its expression over the input; measure_sizes() in input.h computes it
  std::shared_ptr<const Expression> expression;
};

struct ComplexitySpec {
  std::vector<SizeVariable> sizes;
  Target time, space;
  std::vector<Ray> grow;
};

struct Constraints;  // constraints.h

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
  std::vector<EquivalentMutant> equivalents;
  ComplexitySpec complexity;
};

}  // namespace gavel
