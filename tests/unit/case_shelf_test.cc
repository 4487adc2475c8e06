#include "runner/judge/case_shelf.h"

#include <gtest/gtest.h>

namespace gavel {
namespace {

CaseData ints(std::size_t count) {
  return {.input = {.arguments = {Value{Ints(count)}}, .calls = {}}, .expected = {}};
}

// How often data is made for `times` looks at one case.
int made_for(CaseShelf& shelf, const std::string& problem, const std::string& name, int times,
             std::size_t count = 10) {
  int made = 0;
  for (int i = 0; i < times; ++i) {
    const auto data = shelf.get(problem, name, [&] {
      ++made;
      return ints(count);
    });
    EXPECT_EQ(std::get<Ints>(data->input.arguments.front().data).size(), count);
  }
  return made;
}

TEST(CaseShelf, MakesDataOnceForSeveralSolutions) {
  CaseShelf shelf({1 << 20});
  shelf.expect("p");
  shelf.expect("p");
  EXPECT_EQ(made_for(shelf, "p", "generate/small/1", 3), 1);
  EXPECT_EQ(made_for(shelf, "p", "generate/small/2", 3), 1);
}

TEST(CaseShelf, KeepsProblemsApart) {
  CaseShelf shelf({1 << 20});
  for (const char* problem : {"p", "p", "q", "q"}) shelf.expect(problem);
  EXPECT_EQ(made_for(shelf, "p", "generate/small/1", 1, 10), 1);
  EXPECT_EQ(made_for(shelf, "q", "generate/small/1", 1, 20), 1);
}

TEST(CaseShelf, KeepsNothingForALastOrOnlySolution) {
  CaseShelf shelf({1 << 20});
  shelf.expect("p");
  EXPECT_EQ(made_for(shelf, "p", "generate/small/1", 2), 2);
  EXPECT_EQ(made_for(shelf, "unknown", "generate/small/1", 2), 2);
}

TEST(CaseShelf, KeepsNoMoreThanItHasRoomFor) {
  CaseShelf shelf({10'000});
  shelf.expect("p");
  shelf.expect("p");
  EXPECT_EQ(made_for(shelf, "p", "generate/large/1", 2, 2'000), 1);  // 8,000 bytes
  EXPECT_EQ(made_for(shelf, "p", "generate/large/2", 2, 2'000), 2);
  EXPECT_EQ(made_for(shelf, "p", "generate/large/1", 1, 2'000), 0);
}

TEST(CaseShelf, GivesUpWhatNoSolutionWaitsFor) {
  CaseShelf shelf({10'000});
  for (const char* problem : {"p", "p", "q", "q"}) shelf.expect(problem);
  EXPECT_EQ(made_for(shelf, "p", "generate/large/1", 2, 2'000), 1);
  shelf.finish("p");
  shelf.finish("p");
  EXPECT_EQ(made_for(shelf, "q", "generate/large/1", 2, 2'000), 1);
  EXPECT_EQ(made_for(shelf, "p", "generate/large/1", 1, 2'000), 1);
}

TEST(CaseShelf, CountsWhatIsWithinNestedValues) {
  const Value list{Ints(1'000)};
  EXPECT_GE(memory_of(list).count, 4'000u);
  EXPECT_GE(memory_of({Nested{list, list}}).count, 2 * memory_of(list).count);
  EXPECT_GE(memory_of({Strings(100, std::string(50, 'x'))}).count, 5'000u);
  EXPECT_GE(memory_of(make_tree({1, 1, 1}, {Ints{1, 2, 3}})).count, 12u);
}

}  // namespace
}  // namespace gavel
