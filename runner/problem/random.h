// Random numbers specified to the bit, so that a problem has the same data on every machine.
//
// The seed of a stream is the 64-bit FNV-1a hash of a text; the text is
// "<problem id>/<family>/<index>/<attempt>/<stream>". Four outputs of SplitMix64, begun at the
// seed, are the state of xoshiro256** (Blackman and Vigna). Everything else is drawn from its
// 64-bit outputs by the rules below; docs/problem-format.md says the same for other programs.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace gavel {

// FNV-1a: offset basis 14695981039346656037, prime 1099511628211.
std::uint64_t hash_text(std::string_view text);

class Random {
 public:
  explicit Random(std::uint64_t seed);

  // xoshiro256**'s next output.
  std::uint64_t next() {
    const std::uint64_t result = rotate(state_[1] * 5, 7) * 9;
    const std::uint64_t shifted = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = rotate(state_[3], 45);
    return result;
  }

  // Uniform in [0, bound), bound at least 1; Lemire's method (2019): the high half of the 128-bit
  // product of next() and bound, drawn again while the low half is below 2^64 mod bound.
  std::uint64_t below(std::uint64_t bound) {
    unsigned __int128 product = static_cast<unsigned __int128>(next()) * bound;
    if (static_cast<std::uint64_t>(product) < bound) {
      const std::uint64_t least = (0 - bound) % bound;
      while (static_cast<std::uint64_t>(product) < least) {
        product = static_cast<unsigned __int128>(next()) * bound;
      }
    }
    return static_cast<std::uint64_t>(product >> 64);
  }

  // Uniform in [low, high]; next() itself added where that is all 2^64 numbers.
  std::int64_t between(std::int64_t low, std::int64_t high) {
    const std::uint64_t bound =
        static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
    const std::uint64_t offset = bound == 0 ? next() : below(bound);
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + offset);
  }

  // A multiple of 2^-53 in [0, 1): the upper 53 bits of next().
  double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }

  // Fisher and Yates, from the last element down: element i changes places with below(i + 1).
  template <typename Vector>
  void shuffle(Vector& items) {
    for (std::size_t i = items.size(); i > 1; --i) {
      std::swap(items[i - 1], items[static_cast<std::size_t>(below(i))]);
    }
  }

 private:
  static std::uint64_t rotate(std::uint64_t bits, int count) {
    return (bits << count) | (bits >> (64 - count));
  }

  std::array<std::uint64_t, 4> state_{};
};

}  // namespace gavel
