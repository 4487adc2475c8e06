// Which input families larger sizes are asked of.
#include "runner/complexity/families.h"

#include <gtest/gtest.h>

namespace gavel {
namespace {

using Names = std::vector<std::string>;

const FamilyCosts kDearest{.family = "dearest", .costs = {1000, 2000, 4000}};

Names leading(const FamilyCosts& other, bool is_by_chance) {
  return leading_families({kDearest, other}, is_by_chance);
}

TEST(Families, OneThatIsCheaperAndDoesNotGainIsLed) {
  EXPECT_EQ(leading({"cheap", {300, 600, 1200}}, true), Names{"dearest"});
  EXPECT_EQ(leading({"falling", {700, 1200, 2000}}, true), Names{"dearest"});
}

TEST(Families, OneThatIsNearIsLedOnlyWhereChanceHasNoPart) {
  const FamilyCosts near{.family = "near", .costs = {900, 1800, 3600}};
  EXPECT_EQ(leading(near, false), Names{"dearest"});
  EXPECT_EQ(leading(near, true), (Names{"dearest", "near"}));
}

TEST(Families, OfEqualOnesTheFirstIsEnoughWhereChanceHasNoPart) {
  const FamilyCosts equal{.family = "equal", .costs = {1000, 2000, 4000}};
  EXPECT_EQ(leading(equal, false), Names{"dearest"});
  EXPECT_EQ(leading(equal, true), (Names{"dearest", "equal"}));
}

TEST(Families, OneThatGainsStaysHoweverCheapItIs) {
  EXPECT_EQ(leading({"squared", {10, 40, 160}}, true), (Names{"dearest", "squared"}));
  EXPECT_EQ(leading({"logarithm", {100, 210, 440}}, true), (Names{"dearest", "logarithm"}));
  // 1 % of its cost is a square's.
  EXPECT_EQ(leading({"hidden", {900, 1809, 3654}}, false), (Names{"dearest", "hidden"}));
}

TEST(Families, OneThatBeginsToGainStays) {
  EXPECT_EQ(leading({"late", {900, 1700, 3500}}, false), (Names{"dearest", "late"}));
}

// Go's space below 64 KiB is told as 64 KiB: a queue that grows by 16 bytes a call was led by a
// table of fixed size, and never asked for again.
TEST(Families, OneBelowWhatIsToldOfIsNotLed) {
  const std::vector<FamilyCosts> level{{"table", {67, 67, 67}}, {"queue", {67, 67, 67}}};
  EXPECT_EQ(leading_families(level, false, 128), (Names{"table", "queue"}));
  EXPECT_EQ(leading_families(level, false, 64), Names{"table"});
}

TEST(Families, NothingIsSaidOfWhatCostsNothing) {
  EXPECT_EQ(leading({"nothing", {0, 0, 0}}, false), (Names{"dearest", "nothing"}));
  EXPECT_EQ(leading_families({}, false), Names{});
}

TEST(Families, OneThatIsFarCheaperAndKeepsStepIsAskedFurther) {
  const FamilyCosts cheap{.family = "cheap", .costs = {100, 200, 400}};
  const FamilyCosts cheaper{.family = "cheaper", .costs = {50, 101, 204}};
  EXPECT_EQ(cheap_family({kDearest, cheap}), "cheap");
  EXPECT_EQ(cheap_family({kDearest, cheap, cheaper}), "cheaper");
}

// Windows of a text's whole alphabet, which small texts do not fill, beside texts of one letter.
TEST(Families, TheDearestMayStillBeOnItsWayIntoItsStep) {
  const FamilyCosts windows{.family = "windows", .costs = {14'449'675, 31'383'588, 65'407'367}};
  const FamilyCosts letters{.family = "letters", .costs = {995'900, 2'019'492, 4'192'294}};
  EXPECT_EQ(cheap_family({windows, letters}), "letters");
}

TEST(Families, NoneIsAskedFurtherThatEndsEarlyOrIsNearlyAsDear) {
  EXPECT_FALSE(cheap_family({}));
  EXPECT_FALSE(cheap_family({kDearest}));
  EXPECT_FALSE(cheap_family({kDearest, {.family = "early", .costs = {9, 9, 9}}}));
  EXPECT_FALSE(cheap_family({kDearest, {.family = "near", .costs = {200, 400, 800}}}));
  EXPECT_FALSE(cheap_family({kDearest, {.family = "begins", .costs = {200, 300, 400}}}));
}

TEST(Families, OneThatIsNearAndGainsIsAskedAlone) {
  const FamilyShares kept{.family = "kept", .before = 0.97, .after = 0.98};
  const FamilyShares gains{.family = "gains", .before = 0.957, .after = 0.989};
  const FamilyShares gains_more{.family = "more", .before = 0.9, .after = 0.96};
  const FamilyShares cheap{.family = "cheap", .before = 0.5, .after = 0.6};
  EXPECT_EQ(gaining_family({kept, gains}), "gains");
  EXPECT_EQ(gaining_family({gains, gains_more}), "more");
  EXPECT_FALSE(gaining_family({kept, cheap}));
  EXPECT_FALSE(gaining_family({}));
}

}  // namespace
}  // namespace gavel
