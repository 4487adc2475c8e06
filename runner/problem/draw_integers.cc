#include "runner/problem/draw_integers.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <type_traits>

#include "runner/base/error.h"

namespace gavel {
namespace {

// Open addressing with linear probing; `count` is known, so that it never grows.
class NumberSet {
 public:
  explicit NumberSet(std::size_t count)
      : slots_(std::bit_ceil(count * 2 + 1), kEmpty), mask_(slots_.size() - 1) {}

  // Called some numbers ahead of insert(), so that memory answers meanwhile.
  void prefetch(std::uint64_t number) const { __builtin_prefetch(&slots_[slot_of(number)], 1); }

  bool insert(std::uint64_t number) {
    if (number == kEmpty) return !std::exchange(has_empty_, true);
    std::size_t at = slot_of(number);
    for (; slots_[at] != kEmpty; at = (at + 1) & mask_) {
      if (slots_[at] == number) return false;
    }
    slots_[at] = number;
    return true;
  }

 private:
  static constexpr std::uint64_t kEmpty = ~std::uint64_t{0};

  std::size_t slot_of(std::uint64_t number) const {
    return static_cast<std::size_t>((number * 0x9E3779B97F4A7C15u) >> 32) & mask_;
  }

  std::vector<std::uint64_t> slots_;
  std::size_t mask_;
  bool has_empty_ = false;
};

// One bit a number: smaller than a NumberSet where a large part of the range is drawn.
class NumberBits {
 public:
  explicit NumberBits(std::uint64_t last) : words_(last / 64 + 1) {}

  void prefetch(std::uint64_t number) const { __builtin_prefetch(&words_[number / 64], 1); }

  bool insert(std::uint64_t number) {
    const std::uint64_t bit = std::uint64_t{1} << (number % 64);
    const bool is_new = (words_[number / 64] & bit) == 0;
    words_[number / 64] |= bit;
    return is_new;
  }

 private:
  std::vector<std::uint64_t> words_;
};

template <typename Set>
std::vector<std::uint64_t> draw_sparse(std::size_t count, std::uint64_t last, Set seen,
                                       Random& random) {
  std::vector<std::uint64_t> drawn;
  drawn.reserve(count);
  // As many at once as are wanted at least: no number is drawn that one at a time would not be.
  std::array<std::uint64_t, 64> ahead;
  while (drawn.size() < count) {
    const std::size_t block = std::min(ahead.size(), count - drawn.size());
    for (std::size_t i = 0; i < block; ++i) {
      ahead[i] = last + 1 == 0 ? random.next() : random.below(last + 1);
      seen.prefetch(ahead[i]);
    }
    for (std::size_t i = 0; i < block; ++i) {
      if (seen.insert(ahead[i])) drawn.push_back(ahead[i]);
    }
  }
  return drawn;
}

}  // namespace

std::vector<std::uint64_t> draw_distinct(std::size_t count, std::uint64_t last, Random& random) {
  if (count > 0 && last < count - 1) {
    throw Error(fmt::format("{} distinct numbers are wanted of {}", count, last + 1));
  }
  if (last / 2 < count) {  // dense: the front of a shuffled range
    std::vector<std::uint64_t> all(count == 0 ? 0 : last + 1);
    for (std::uint64_t i = 0; i < all.size(); ++i) all[i] = i;
    for (std::size_t i = 0; i < count; ++i)
      std::swap(all[i], all[i + random.below(all.size() - i)]);
    all.resize(count);
    return all;
  }
  if (last / 128 < count) return draw_sparse(count, last, NumberBits(last), random);
  return draw_sparse(count, last, NumberSet(count), random);
}

template <typename T>
void sort_ascending(std::vector<T>& numbers) {
  if (numbers.size() < 2'000) return std::sort(numbers.begin(), numbers.end());
  // Radix sort from the lowest digit. With the sign bit turned round, order is that of the bits.
  using Bits = std::make_unsigned_t<T>;
  constexpr int kDigit = 11;
  constexpr Bits kSign = Bits{1} << (8 * sizeof(T) - 1);
  std::vector<T> sorted(numbers.size());
  for (int shift = 0; shift < static_cast<int>(8 * sizeof(T)); shift += kDigit) {
    const auto digit_of = [shift](T number) {
      return static_cast<std::size_t>((static_cast<Bits>(number) ^ kSign) >> shift) &
             ((std::size_t{1} << kDigit) - 1);
    };
    std::array<std::size_t, std::size_t{1} << kDigit> starts{};
    for (const T number : numbers) ++starts[digit_of(number)];
    if (starts[digit_of(numbers.front())] == numbers.size()) continue;  // all have the same digit
    std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), std::size_t{0});
    for (const T number : numbers) sorted[starts[digit_of(number)]++] = number;
    numbers.swap(sorted);
  }
}

template void sort_ascending(std::vector<std::int32_t>&);
template void sort_ascending(std::vector<std::int64_t>&);

}  // namespace gavel
