// Solutions in every form that people write them in, each with its problem and verdict on its first
// line: "problem: jump-game  expect: AC", and behind "says: " what the message holds.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <sstream>

#include "runner/base/files.h"
#include "runner/judge/judge.h"
#include "runner/problem/load.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

const fs::path kSource = GAVEL_SOURCE_DIR;
const fs::path kForms = kSource / "tests/programs/forms";

struct Form {
  fs::path file;
  std::string problem;
  std::string expect;
  std::string says;  // part of the message; may be empty
};

std::string word_after(const std::string& line, const std::string& key) {
  const std::size_t at = line.find(key);
  if (at == std::string::npos) return "";
  std::istringstream rest(line.substr(at + key.size()));
  std::string word;
  rest >> word;
  return word;
}

std::string rest_after(const std::string& line, const std::string& key) {
  const std::size_t at = line.find(key);
  return at == std::string::npos ? "" : line.substr(at + key.size());
}

std::vector<Form> forms_of(const std::string& language) {
  std::vector<Form> forms;
  for (const auto& entry : fs::recursive_directory_iterator(kForms / language)) {
    if (!entry.is_regular_file()) continue;
    const std::string text = read_file(entry.path());
    const std::string line = text.substr(0, text.find('\n'));
    forms.push_back({.file = entry.path(),
                     .problem = word_after(line, "problem:"),
                     .expect = word_after(line, "expect:"),
                     .says = rest_after(line, "says: ")});
  }
  std::ranges::sort(forms, {}, &Form::file);
  return forms;
}

std::vector<std::string> languages_with_forms() {
  std::vector<std::string> ids;
  for (const auto& entry : fs::directory_iterator(kForms)) {
    ids.push_back(entry.path().filename().string());
  }
  std::ranges::sort(ids);
  return ids;
}

std::map<std::string, ProblemSpec> load_all(const std::vector<Form>& forms) {
  std::map<std::string, ProblemSpec> problems;
  for (const Form& form : forms) {
    if (problems.contains(form.problem)) continue;
    auto loaded = load_problem(kSource / "problems" / form.problem);
    if (const auto* errors = std::get_if<std::vector<SpecError>>(&loaded)) {
      ADD_FAILURE() << form.file << ": " << form.problem
                    << " is not a valid problem: " << errors->front().message;
      continue;
    }
    problems.emplace(form.problem, std::get<ProblemSpec>(std::move(loaded)));
  }
  return problems;
}

class FormsTest : public testing::TestWithParam<std::string> {};

std::string what_went_wrong(const SolutionResult& result) {
  std::string text = result.message + result.compile.message;
  for (const CaseResult& c : result.cases) {
    if (!c.message.empty()) return text + c.name + ": " + c.message + "\n" + c.err;
  }
  return text;
}

TEST_P(FormsTest, GetTheVerdictTheyDeserve) {
  const auto sandbox = Sandbox::start(SandboxMode::Auto);
  auto toolchains = read_toolchains(kSource / "runner/languages");
  const auto toolchain = std::ranges::find(toolchains, GetParam(), &Toolchain::id);
  ASSERT_NE(toolchain, toolchains.end());
  const std::vector<Form> forms = forms_of(GetParam());
  ASSERT_FALSE(forms.empty());
  const auto problems = load_all(forms);
  std::vector<Task> tasks;
  for (const Form& form : forms) {
    ASSERT_TRUE(problems.contains(form.problem)) << form.file;
    tasks.push_back({.problem = &problems.at(form.problem),
                     .toolchain = &*toolchain,
                     .submission = {.path = form.file,
                                    .file_name = form.file.filename().string(),
                                    .text = read_file(form.file)}});
  }
  const Report report = judge(tasks, {}, toolchains, *sandbox, nullptr);
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const SolutionResult& result = report.results[i];
    EXPECT_EQ(row(result.verdict).code, forms[i].expect) << forms[i].file << "\n"
                                                         << what_went_wrong(result);
    EXPECT_NE(what_went_wrong(result).find(forms[i].says), std::string::npos)
        << forms[i].file << " should say: " << forms[i].says
        << "\nbut says: " << what_went_wrong(result);
  }
}

INSTANTIATE_TEST_SUITE_P(All, FormsTest, testing::ValuesIn(languages_with_forms()),
                         [](const auto& language) { return language.param; });

}  // namespace
}  // namespace gavel
