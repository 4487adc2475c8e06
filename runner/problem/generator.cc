#include "runner/problem/generator.h"

#include <fmt/format.h>

#include "runner/base/error.h"
#include "runner/problem/input.h"
#include "runner/problem/make.h"
#include "runner/problem/random.h"

namespace gavel {
namespace {

constexpr int kTries = 1000;
// Elements thrown away before giving up: some seconds of work, whatever the size.
constexpr std::size_t kMostDrawn = 100'000'000;

std::size_t count_elements(const Type& type, const Value& value) {
  if (!type.is_container()) return 1;
  const auto* nested = std::get_if<Nested>(&value.data);
  if (!nested) return 1 + length_of(value);
  std::size_t count = 1;
  for (const Value& inner : *nested) count += count_elements(type.element(), inner);
  return count;
}

std::size_t count_elements(const ProblemSpec& problem, const Input& input) {
  const std::vector<Parameter>& params = parameters_of(problem.signature);
  std::size_t count = input.calls.size();
  for (std::size_t i = 0; i < params.size(); ++i) {
    count += count_elements(params[i].type, input.arguments[i]);
  }
  return count;
}

// Whatever `make` throws, with the name of what was being made.
template <typename Make>
auto named(const std::string& name, Make make) {
  try {
    return make();
  } catch (const Error& error) {
    throw Error(fmt::format("{}: {}", name, error.what()));
  }
}

// One try at one input.
class Attempt {
 public:
  Attempt(const ProblemSpec& problem, const FamilySpec& family, std::uint64_t index, int attempt)
      : problem_(problem),
        generator_(*family.generator),
        seed_(fmt::format("{}/{}/{}/{}/", problem.id, family.name, index, attempt)) {
    const std::size_t slots =
        generator_.sizes.size() + parameters_of(problem.signature).size() + generator_.index_slots;
    environment_.resize(slots);
  }

  void draw_sizes(const Sizes& given) {
    for (std::size_t i = 0; i < generator_.sizes.size(); ++i) {
      const Generator::Size& size = generator_.sizes[i];
      if (const auto set = given.find(size.name); set != given.end()) {
        environment_[i].integer = set->second;
        continue;
      }
      Random random = stream("sizes." + size.name);
      Draw draw{environment_, random};
      environment_[i].integer = named(size.name, [&] { return draw_number(size.number, draw); });
    }
  }

  void make_input() {
    const std::vector<Parameter>& params = parameters_of(problem_.signature);
    input_.arguments.resize(params.size());
    for (std::size_t i = 0; i < params.size(); ++i) {
      input_.arguments[i] = named(params[i].name, [&] { return make_argument(i, params[i].name); });
      environment_[generator_.sizes.size() + i] = bind(input_.arguments[i]);
    }
    if (!generator_.calls) return;
    input_.calls = named("calls", [&] {
      Random random = stream("calls");
      Draw draw{environment_, random};
      return make_calls(*generator_.calls, problem_.constraints->methods, draw);
    });
  }

  std::optional<std::string> find_unmet_requirement() const {
    if (auto unmet =
            find_unmet(problem_.constraints->require, bind_input(problem_.signature, input_))) {
      return unmet;
    }
    return find_unmet(generator_.require, environment_);
  }

  Input finish() { return std::move(input_); }

 private:
  Random stream(const std::string& name) const { return Random(hash_text(seed_ + name)); }

  Value make_argument(std::size_t index, const std::string& name) {
    Random random = stream(name);
    Draw draw{environment_, random};
    return make_value(*generator_.makers[index], draw);
  }

  const ProblemSpec& problem_;
  const Generator& generator_;
  std::string seed_;
  Environment environment_;
  Input input_;
};

Input try_to_generate(const ProblemSpec& problem, const FamilySpec& family, std::uint64_t index,
                      const Sizes& sizes, std::optional<Strictness> strictness) {
  std::optional<std::string> unmet;
  std::size_t drawn = 0;
  int tries = 0;
  for (; tries < kTries && drawn < kMostDrawn; ++tries) {
    Attempt attempt(problem, family, index, tries);
    attempt.draw_sizes(sizes);
    attempt.make_input();
    unmet = attempt.find_unmet_requirement();
    Input input = attempt.finish();
    drawn += count_elements(problem, input);
    if (unmet) continue;
    if (!strictness) return input;
    const std::vector<std::string> violations = find_violations(problem, input, *strictness);
    if (!violations.empty()) {
      throw Error(fmt::format("{} (constraints)", fmt::join(violations, "; ")));
    }
    return input;
  }
  throw Error(fmt::format("{} in {} tries", *unmet, tries));
}

Input generate_named(const ProblemSpec& problem, const FamilySpec& family, std::uint64_t index,
                     const Sizes& sizes, std::optional<Strictness> strictness) {
  try {
    return try_to_generate(problem, family, index, sizes, strictness);
  } catch (const Error& error) {
    throw Error(
        fmt::format("problem {}, generate/{}/{}: {}", problem.id, family.name, index, error.what()),
        fmt::format("mend [[generate]] {} at {}:{}:{}", family.name,
                    (problem.folder / "problem.toml").string(), family.position.line,
                    family.position.column));
  }
}

}  // namespace

Input generate(const ProblemSpec& problem, const FamilySpec& family, std::uint64_t index) {
  return generate_named(problem, family, index, {},
                        family.for_time_only ? Strictness::WithoutSizes : Strictness::Full);
}

Input generate_known(const ProblemSpec& problem, const FamilySpec& family, std::uint64_t index) {
  return generate_named(problem, family, index, {}, std::nullopt);
}

Input generate(const ProblemSpec& problem, const FamilySpec& family, std::uint64_t index,
               const Sizes& sizes) {
  return generate_named(problem, family, index, sizes, Strictness::WithoutSizes);
}

}  // namespace gavel
