#include "runner/verify/shrink.h"

#include "runner/base/error.h"
#include "runner/problem/constraints.h"
#include "runner/problem/generator.h"
#include "runner/problem/input.h"
#include "runner/problem/text.h"
#include "runner/verify/simpler.h"

namespace gavel {
namespace {

// What is smaller, for a person: shorter when written down, then earlier in the alphabet, so that
// shrinking comes to an end.
std::pair<std::size_t, std::string> size_of(const ProblemSpec& problem, const Input& input) {
  std::string text = to_text(problem.signature, input);
  const std::size_t length = text.size();
  return {length, std::move(text)};
}

class Shrinker {
 public:
  Shrinker(const ProblemSpec& problem, Input input, const HasProperty& has_property,
           const SearchBudget& budget)
      : problem_(problem),
        params_(parameters_of(problem.signature)),
        best_(std::move(input)),
        size_(size_of(problem, best_)),
        has_property_(has_property),
        left_(budget.questions),
        end_(std::chrono::steady_clock::now() + budget.time) {}

  Input run() {
    for (bool has_shrunk = true; has_shrunk && !is_spent();) {
      has_shrunk = cut_calls();
      for (std::size_t i = 0; i < params_.size(); ++i) has_shrunk |= cut_argument(i);
      has_shrunk |= simplify_arguments() || simplify_calls();
      if (!has_shrunk) has_shrunk = step_together();
    }
    return std::move(best_);
  }

 private:
  bool is_spent() const { return left_ == 0 || std::chrono::steady_clock::now() > end_; }

  bool accept(Input&& smaller) {
    if (is_spent()) return false;
    auto size = size_of(problem_, smaller);
    if (size >= size_ || !is_allowed(problem_, smaller)) return false;
    --left_;
    if (!has_property_(smaller)) return false;
    best_ = std::move(smaller);
    size_ = std::move(size);
    return true;
  }

  // Leaves out ever smaller pieces: halves, quarters, single elements.
  template <typename Count, typename Cut>
  bool cut(const Count& count, const Cut& cut_out) {
    bool has_shrunk = false;
    for (std::size_t piece = count(); piece > 0 && !is_spent(); piece /= 2) {
      for (std::size_t begin = 0; begin < count() && !is_spent();) {
        if (accept(cut_out(begin, piece))) {
          has_shrunk = true;
        } else {
          begin += piece;
        }
      }
    }
    return has_shrunk;
  }

  bool cut_argument(std::size_t index) {
    const Type& type = params_[index].type;
    return cut([&] { return parts_of(type, best_.arguments[index]); },
               [&](std::size_t begin, std::size_t count) {
                 Input smaller = best_;
                 smaller.arguments[index] = without(type, best_.arguments[index], begin, count);
                 return smaller;
               });
  }

  bool cut_calls() {
    return cut([&] { return best_.calls.size(); },
               [&](std::size_t begin, std::size_t count) {
                 Input smaller = best_;
                 const auto first = smaller.calls.begin() + static_cast<std::ptrdiff_t>(begin);
                 const std::size_t length = std::min(count, smaller.calls.size() - begin);
                 smaller.calls.erase(first, first + static_cast<std::ptrdiff_t>(length));
                 return smaller;
               });
  }

  bool simplify_arguments() {
    for (std::size_t i = 0; i < params_.size(); ++i) {
      for (const Value& value : simpler_values(params_[i].type, best_.arguments[i])) {
        Input smaller = best_;
        smaller.arguments[i] = value;
        if (accept(std::move(smaller))) return true;
      }
    }
    return false;
  }

  bool simplify_calls() {
    for (std::size_t c = 0; c < best_.calls.size() && !is_spent(); ++c) {
      const Method& method = problem_.signature.methods.at(best_.calls[c].method);
      for (std::size_t i = 0; i < method.params.size(); ++i) {
        for (const Value& v : simpler_values(method.params[i].type, best_.calls[c].arguments[i])) {
          Input smaller = best_;
          smaller.calls[c].arguments[i] = v;
          if (accept(std::move(smaller))) return true;
        }
      }
    }
    return false;
  }

  // One small step in several arguments at once: a list and the parameter that tells its length.
  bool step_together() { return step_from(0, best_); }

  bool step_from(std::size_t index, const Input& input) {
    if (is_spent()) return false;
    if (index == params_.size()) return accept(Input(input));
    if (step_from(index + 1, input)) return true;
    for (const Value& value : small_steps(params_[index].type, input.arguments[index])) {
      Input smaller = input;
      smaller.arguments[index] = value;
      if (step_from(index + 1, smaller)) return true;
    }
    return false;
  }

  const ProblemSpec& problem_;
  const std::vector<Parameter>& params_;
  Input best_;
  std::pair<std::size_t, std::string> size_;
  const HasProperty& has_property_;
  std::size_t left_;
  std::chrono::steady_clock::time_point end_;
};

std::optional<Input> try_generate(const ProblemSpec& problem, const FamilySpec& family,
                                  std::uint64_t index, const Sizes& sizes) {
  try {
    Input input = generate(problem, family, index, sizes);
    if (is_allowed(problem, input)) return input;
  } catch (const Error&) {  // this family has no input of this size
  }
  return std::nullopt;
}

// All sizes of the family alike, small first; then as the family draws them.
std::vector<Sizes> sizes_to_try(const FamilySpec& family) {
  std::vector<Sizes> all;
  for (const std::int64_t size : {1, 2, 3, 4, 5, 7, 10}) {
    Sizes sizes;
    for (const Generator::Size& one : family.generator->sizes) sizes[one.name] = size;
    all.push_back(sizes);
  }
  all.emplace_back();
  return all;
}

}  // namespace

bool is_allowed(const ProblemSpec& problem, const Input& input) {
  try {
    return find_violations(problem, input, Strictness::Full).empty() &&
           !find_unmet(problem.constraints->require, bind_input(problem.signature, input));
  } catch (const Error&) {  // a requirement that cannot be computed does not hold
    return false;
  }
}

Input shrink(const ProblemSpec& problem, Input input, const HasProperty& has_property,
             const SearchBudget& budget) {
  return Shrinker(problem, std::move(input), has_property, budget).run();
}

std::optional<Input> search_families(const ProblemSpec& problem, const HasProperty& has_property,
                                     const SearchBudget& budget) {
  const auto end = std::chrono::steady_clock::now() + budget.time;
  std::size_t left = budget.questions;
  for (std::uint64_t round = 1; left > 0; ++round) {
    bool has_asked = false;
    for (const FamilySpec& family : problem.families) {
      for (const Sizes& sizes : sizes_to_try(family)) {
        if (std::chrono::steady_clock::now() > end || left == 0) return std::nullopt;
        const bool is_as_drawn = sizes.empty();
        if (is_as_drawn && family.for_time_only) continue;
        const auto input = try_generate(problem, family, family.count + round, sizes);
        if (!input) continue;
        has_asked = true;
        --left;
        if (has_property(*input)) return input;
      }
    }
    if (!has_asked) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace gavel
