#include "runner/problem/random.h"

#include <gtest/gtest.h>

#include <vector>

namespace gavel {
namespace {

// The numbers below come from a second implementation, written from the documentation.
TEST(Random, HashesTextsAsFnv1a) {
  EXPECT_EQ(hash_text(""), 14695981039346656037u);
  EXPECT_EQ(hash_text("a"), 12638187200555641996u);
  EXPECT_EQ(hash_text("max-subarray/small/1/0/nums"), 1631220631565583468u);
}

TEST(Random, IsXoshiro256StarStarSeededBySplitMix64) {
  Random random(0);
  for (const std::uint64_t expected :
       {0x99ec5f36cb75f2b4u, 0xbf6e1f784956452au, 0x1a5f849d4933e6e0u, 0x6aa594f1262d2d2cu}) {
    EXPECT_EQ(random.next(), expected);
  }
}

TEST(Random, DrawsBelowABoundWithoutBias) {
  Random named(hash_text("max-subarray/small/1/0/nums"));
  for (const std::int64_t expected : {3, -6, -6, -8, 8, -2, 6, 8, -7, 0, -8, -10}) {
    EXPECT_EQ(named.between(-10, 10), expected);
  }
  Random random(1);
  for (const std::uint64_t expected : {4u, 3u, 3u, 2u, 4u, 0u, 0u, 2u, 5u, 3u}) {
    EXPECT_EQ(random.below(6), expected);
  }
  for (const std::uint64_t expected :
       {12902193876807556380u, 13243168910416670332u, 12904964472286533300u}) {
    EXPECT_EQ(random.below(std::uint64_t{3} << 62), expected);
  }
}

TEST(Random, DrawsFromTheUnitInterval) {
  Random random(2);
  for (const double expected : {0.10217911323039464, 0.725517288515156, 0.18396244547340834}) {
    EXPECT_EQ(random.unit(), expected);
  }
}

TEST(Random, ShufflesFromTheEnd) {
  Random random(3);
  std::vector<int> items = {0, 1, 2, 3, 4, 5, 6, 7};
  random.shuffle(items);
  EXPECT_EQ(items, (std::vector<int>{6, 0, 3, 7, 2, 1, 4, 5}));
}

TEST(Random, CoversTheWholeRangeOf64Bits) {
  Random random(4), same(4);
  const std::int64_t low = std::numeric_limits<std::int64_t>::min();
  EXPECT_EQ(random.between(low, std::numeric_limits<std::int64_t>::max()),
            static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + same.next()));
}

}  // namespace
}  // namespace gavel
