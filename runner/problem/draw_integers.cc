#include "runner/problem/draw_integers.h"

#include <fmt/format.h>

#include <bit>

#include "runner/base/error.h"

namespace gavel {
namespace {

// Open addressing with linear probing; `count` is known, so that it never grows.
class NumberSet {
 public:
  explicit NumberSet(std::size_t count)
      : slots_(std::bit_ceil(count * 2 + 1), kEmpty), mask_(slots_.size() - 1) {}

  bool insert(std::uint64_t number) {
    if (number == kEmpty) return !std::exchange(has_empty_, true);
    std::size_t at = static_cast<std::size_t>((number * 0x9E3779B97F4A7C15u) >> 32) & mask_;
    for (; slots_[at] != kEmpty; at = (at + 1) & mask_) {
      if (slots_[at] == number) return false;
    }
    slots_[at] = number;
    return true;
  }

 private:
  static constexpr std::uint64_t kEmpty = ~std::uint64_t{0};
  std::vector<std::uint64_t> slots_;
  std::size_t mask_;
  bool has_empty_ = false;
};

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
  std::vector<std::uint64_t> drawn;
  drawn.reserve(count);
  NumberSet seen(count);
  while (drawn.size() < count) {
    const std::uint64_t number = last + 1 == 0 ? random.next() : random.below(last + 1);
    if (seen.insert(number)) drawn.push_back(number);
  }
  return drawn;
}

}  // namespace gavel
