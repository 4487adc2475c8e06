#include "runner/sandbox/filter_assembly.h"

#include <linux/audit.h>
#include <linux/seccomp.h>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <span>
#include <utility>

namespace gavel {
namespace {

static_assert(std::endian::native == std::endian::little);  // the lower half comes first

constexpr std::size_t kLongestShortJump = 255;

sock_filter load(std::size_t offset) {
  return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset));
}

std::size_t offset_of_argument(int argument) {
  return offsetof(seccomp_data, args) + sizeof(std::uint64_t) * static_cast<std::size_t>(argument);
}

void append(FilterBlock& block, const FilterBlock& more) {
  block.insert(block.end(), more.begin(), more.end());
}

// Goes on with `then` if the comparison of what is loaded holds. Conditional jumps reach 255
// instructions, others reach everywhere.
FilterBlock branch(std::uint16_t comparison, std::uint32_t value, const FilterBlock& then,
                   const FilterBlock& otherwise) {
  const auto code = static_cast<std::uint16_t>(BPF_JMP | comparison | BPF_K);
  const std::size_t over = otherwise.size();
  FilterBlock block;
  if (over <= kLongestShortJump) {
    block.push_back(BPF_JUMP(code, value, static_cast<std::uint8_t>(over), 0));
  } else {
    block.push_back(BPF_JUMP(code, value, 0, 1));
    block.push_back(BPF_STMT(BPF_JMP | BPF_JA, static_cast<std::uint32_t>(over)));
  }
  append(block, otherwise);
  append(block, then);
  return block;
}

bool is_same(const FilterBlock& left, const FilterBlock& right) {
  return std::ranges::equal(left, right, [](const sock_filter& a, const sock_filter& b) {
    return a.code == b.code && a.jt == b.jt && a.jf == b.jf && a.k == b.k;
  });
}

// From `first` on, up to the next one's.
struct Range {
  std::uint32_t first;
  FilterBlock block;
};

std::vector<Range> ranges_of(const FilterRules& rules, const FilterBlock& otherwise) {
  std::vector<Range> ranges;
  const auto begin_at = [&](std::uint32_t first, const FilterBlock& block) {
    if (ranges.empty() || !is_same(ranges.back().block, block)) ranges.push_back({first, block});
  };
  std::uint32_t next = 0;
  for (const auto& [call, block] : rules) {
    if (call != next) begin_at(next, otherwise);
    begin_at(call, block);
    next = call + 1;
  }
  begin_at(next, otherwise);
  return ranges;
}

// Halves what is left with each comparison.
FilterBlock search(std::span<const Range> ranges) {
  if (ranges.size() == 1) return ranges.front().block;
  const std::size_t half = ranges.size() / 2;
  return branch(BPF_JGE, ranges[half].first, search(ranges.subspan(half)),
                search(ranges.first(half)));
}

// x32 calls come with the architecture of x86-64 and numbers of their own; -1 is a call that was
// skipped, and has no rule.
FilterBlock without_x32(const FilterBlock& calls, const FilterBlock& otherwise,
                        const FilterBlock& end) {
  constexpr std::uint32_t kFirstOfX32 = 0x40000000, kSkipped = 0xffffffff;
  return branch(BPF_JGE, kFirstOfX32, branch(BPF_JEQ, kSkipped, otherwise, end), calls);
}

}  // namespace

FilterBlock answer(std::uint32_t action) { return {BPF_STMT(BPF_RET | BPF_K, action)}; }

FilterBlock if_low_is(int argument, std::uint32_t value, const FilterBlock& then,
                      const FilterBlock& otherwise) {
  FilterBlock block{load(offset_of_argument(argument))};
  append(block, branch(BPF_JEQ, value, then, otherwise));
  return block;
}

FilterBlock if_equal(int argument, std::uint64_t value, const FilterBlock& then,
                     const FilterBlock& otherwise) {
  FilterBlock block{load(offset_of_argument(argument) + sizeof(std::uint32_t))};
  append(block, branch(BPF_JEQ, static_cast<std::uint32_t>(value >> 32),
                       if_low_is(argument, static_cast<std::uint32_t>(value), then, otherwise),
                       otherwise));
  return block;
}

FilterBlock if_any_bit(int argument, std::uint32_t bits, const FilterBlock& then,
                       const FilterBlock& otherwise) {
  FilterBlock block{load(offset_of_argument(argument))};
  append(block, branch(BPF_JSET, bits, then, otherwise));
  return block;
}

std::vector<sock_filter> assemble_filter(std::uint32_t architecture, const FilterRules& rules,
                                         const FilterBlock& otherwise) {
  const FilterBlock end = answer(SECCOMP_RET_KILL_PROCESS);
  FilterBlock calls = search(ranges_of(rules, otherwise));
  if (architecture == AUDIT_ARCH_X86_64) calls = without_x32(calls, otherwise, end);
  FilterBlock whole{load(offsetof(seccomp_data, arch))};
  FilterBlock own{load(offsetof(seccomp_data, nr))};
  append(own, calls);
  append(whole, branch(BPF_JEQ, architecture, own, end));
  return whole;
}

}  // namespace gavel
