// System call filters as the kernel runs them (seccomp(2), classic BPF), put together in a fraction
// of the time that libseccomp takes, which copies all its rules for each one that is added.
#pragma once

#include <linux/filter.h>

#include <cstdint>
#include <map>
#include <vector>

namespace gavel {

// Instructions that end in an answer on every way.
using FilterBlock = std::vector<sock_filter>;
// What happens to a call, by its number.
using FilterRules = std::map<std::uint32_t, FilterBlock>;

// SECCOMP_RET_...
FilterBlock answer(std::uint32_t action);
// By an argument, counted from 0: all of its 64 bits, its lower 32, whether one of these bits is
// set (which are among the lower 32).
FilterBlock if_equal(int argument, std::uint64_t value, const FilterBlock& then,
                     const FilterBlock& otherwise);
FilterBlock if_low_is(int argument, std::uint32_t value, const FilterBlock& then,
                      const FilterBlock& otherwise);
FilterBlock if_any_bit(int argument, std::uint32_t bits, const FilterBlock& then,
                       const FilterBlock& otherwise);

// The whole filter: calls of another architecture than `architecture` (AUDIT_ARCH_...) end the
// process, those without a rule meet `otherwise`.
std::vector<sock_filter> assemble_filter(std::uint32_t architecture, const FilterRules& rules,
                                         const FilterBlock& otherwise);

}  // namespace gavel
