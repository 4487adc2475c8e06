#include "runner/judge/kept_inputs.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "runner/base/files.h"
#include "runner/problem/codec.h"
#include "runner/problem/load.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

std::string encoded(const ProblemSpec& problem, const Input& input) {
  std::string bytes;
  encode_input(problem.signature, input, bytes);
  return bytes;
}

ProblemSpec load(const fs::path& folder) {
  auto loaded = load_problem(folder);
  return std::get<ProblemSpec>(std::move(loaded));
}

TEST(KeptInputs, EveryInputOfEveryProblemComesBackAsItWas) {
  for (const fs::path& folder : find_problems(fs::path(GAVEL_SOURCE_DIR) / "problems")) {
    const ProblemSpec problem = load(folder);
    for (const PlannedCase& planned : plan_cases(problem, {})) {
      const Input input = answered_input_of(problem, planned);
      const std::string bytes = encoded(problem, input);
      EXPECT_FALSE(decode_input(problem.signature, bytes + "x"));
      const auto again = decode_input(problem.signature, bytes);
      ASSERT_TRUE(again) << problem.id << " " << planned.name;
      const Input& read = *again;
      EXPECT_EQ(encoded(problem, read), bytes) << problem.id << " " << planned.name;
      ASSERT_EQ(read.arguments.size(), input.arguments.size());
      for (std::size_t i = 0; i < read.arguments.size(); ++i)
        EXPECT_EQ(read.arguments[i].data.index(), input.arguments[i].data.index());
    }
  }
}

class Kept : public testing::Test {
 protected:
  Kept() {
    fs::create_directories(problem_folder_);
    fs::create_directories(folder_.path() / "cache");
    ::setenv("XDG_CACHE_HOME", (folder_.path() / "cache").c_str(), 1);
    fs::copy_file(fs::path(GAVEL_SOURCE_DIR) / "problems/min-stack/problem.toml",
                  problem_folder_ / "problem.toml");
    fs::copy(fs::path(GAVEL_SOURCE_DIR) / "problems/min-stack/solutions",
             problem_folder_ / "solutions");
  }

  static void write_text(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::app) << text;
  }

  // How many inputs are drawn to get all; they are the same whether drawn or kept.
  std::size_t drawn() const {
    const ProblemSpec problem = load(problem_folder_);
    KeptInputs inputs(problem);
    for (const PlannedCase& planned : plan_cases(problem, {})) {
      if (!planned.index) continue;
      EXPECT_EQ(encoded(problem, inputs.take(planned)),
                encoded(problem, answered_input_of(problem, planned)))
          << planned.name;
    }
    return inputs.drawn();
  }

  fs::path entry() const {
    return fs::directory_iterator(folder_.path() / "cache/gavel/inputs")->path();
  }

  TempDir folder_{"gavel-kept-"};
  fs::path problem_folder_ = folder_.path() / "min-stack";
};

TEST_F(Kept, WhatWasDrawnOnceIsRead) {
  EXPECT_GT(drawn(), 0u);
  EXPECT_EQ(drawn(), 0u);
}

TEST_F(Kept, AnotherTextOfTheProblemHasInputsOfItsOwn) {
  const std::size_t all = drawn();
  write_text(problem_folder_ / "problem.toml", "\n# changed\n");
  EXPECT_EQ(drawn(), all);
}

TEST_F(Kept, WhatIsCutOrDamagedIsDrawnAnew) {
  const std::size_t all = drawn();
  fs::resize_file(entry(), fs::file_size(entry()) / 2);
  EXPECT_EQ(drawn(), all);
  EXPECT_EQ(drawn(), 0u);
  {
    std::fstream file(entry(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(1000);
    file.put('\x7f');
    file.put('\x7f');
  }
  EXPECT_EQ(drawn(), all);
}

TEST_F(Kept, APartOfThemIsNotKept) {
  const ProblemSpec problem = load(problem_folder_);
  {
    KeptInputs inputs(problem);
    for (const PlannedCase& planned : plan_cases(problem, {}))
      if (planned.index && *planned.index == 1) inputs.take(planned);
  }
  EXPECT_GT(drawn(), 0u);
}

}  // namespace
}  // namespace gavel
