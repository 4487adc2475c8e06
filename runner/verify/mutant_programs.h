// Mutants of one reference, built: many in one program where the language can, else one by one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "runner/build/build.h"
#include "runner/problem/spec.h"
#include "runner/verify/mutate.h"

namespace gavel {

struct MutantContext {
  const ProblemSpec& problem;
  const ReferenceSpec& reference;
  const Toolchain& toolchain;
  const MutationRules& rules;
  PreparedStore& store;
  const std::vector<Toolchain>& toolchains;  // for the problem's checker
  Sandbox& sandbox;
};

// A program that holds some of the mutants; chosen by number.
struct MutantProgram {
  Executable executable;
  std::vector<std::size_t> numbers;  // indexes into the mutants; the original is kOriginal
};
inline constexpr std::size_t kOriginal = ~std::size_t{0};

// Makes the program run mutant `number`, one of its numbers.
void choose_mutant(MutantProgram& program, std::size_t number);

// Programs for the mutants `numbers` of `mutants` and, where `with_original`, one that holds the
// original too. Mutants that do not compile are left out.
std::vector<MutantProgram> build_mutants(const MutantContext& context,
                                         const std::vector<Mutant>& mutants,
                                         const std::vector<std::size_t>& numbers, Lanes& lanes);

}  // namespace gavel
