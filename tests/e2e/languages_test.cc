// Every language that runner/languages/ describes carries every type exactly, both ways.
#include <gtest/gtest.h>

#include <bit>
#include <cstdint>
#include <limits>
#include <string>

#include "runner/build/build.h"
#include "runner/harness/source_tree.h"
#include "runner/judge/decide.h"
#include "runner/judge/limits.h"
#include "runner/judge/session.h"
#include "runner/problem/text.h"
#include "runner/problem/value.h"

namespace gavel {
namespace {

const std::filesystem::path kLanguages =
    std::filesystem::path(GAVEL_SOURCE_DIR) / "runner/languages";

std::vector<std::string> language_ids() {
  std::vector<std::string> ids;
  for (const Toolchain& toolchain : read_toolchains(kLanguages)) ids.push_back(toolchain.id);
  return ids;
}

Toolchain toolchain_of(const std::string& id) {
  for (Toolchain& toolchain : read_toolchains(kLanguages)) {
    if (toolchain.id == id) {
      look_for(toolchain);
      return toolchain;
    }
  }
  ADD_FAILURE() << "no language " << id;
  return {};
}

// Every character that a string may hold in one byte, and some of two, three and four.
std::string every_character() {
  std::string text;
  for (char c = 1; c > 0 && c < 127; ++c) text.push_back(c);
  return text + "\x7f" + "é\u0080\u07ff\u0800中文\ufffd\uffff\U00010000😀\U0010ffff";
}

std::string every_char() {
  std::string text;
  for (int c = 1; c < 128; ++c) text.push_back(static_cast<char>(c));
  return text;
}

Doubles edge_doubles() {
  using Limits = std::numeric_limits<double>;
  return {0.0,
          -0.0,
          1.0,
          -1.5,
          0.1,
          Limits::denorm_min(),
          -Limits::denorm_min(),
          Limits::min(),
          Limits::max(),
          Limits::lowest(),
          Limits::infinity(),
          -Limits::infinity(),
          9007199254740993.0,
          2147483648.0,
          1e22};
}

Longs edge_longs() {
  using Limits = std::numeric_limits<std::int64_t>;
  return {0,
          1,
          -1,
          Limits::max(),
          Limits::min(),
          9007199254740991,
          9007199254740992,
          9007199254740993,
          -9007199254740993,
          2147483648,
          -2147483649};
}

Ints edge_ints() {
  using Limits = std::numeric_limits<std::int32_t>;
  return {0, 1, -1, Limits::max(), Limits::min(), 65536, 16777217};
}

Bools edge_bools() { return {.items = {1, 0, 0, 1}}; }

template <class Element>
std::vector<Value> singles(const std::vector<Element>& elements) {
  std::vector<Value> values;
  for (const Element& element : elements) values.push_back(Value{element});
  return values;
}

Value from_text(const Type& type, const std::string& text) {
  auto parsed = parse_value(type, text);
  if (const auto* failure = std::get_if<TextFailure>(&parsed)) {
    ADD_FAILURE() << to_string(type) << " " << text << ": " << failure->message;
    return {};
  }
  return std::get<Value>(std::move(parsed));
}

struct TypeCases {
  std::string type;
  std::vector<Value> values;
};

void add_texts(std::vector<TypeCases>& all, const std::string& name,
               const std::vector<std::string>& texts, std::vector<Value> more = {}) {
  TypeCases cases{.type = name, .values = {}};
  for (const std::string& text : texts) cases.values.push_back(from_text(*parse_type(name), text));
  for (Value& value : more) cases.values.push_back(std::move(value));
  all.push_back(std::move(cases));
}

// A tree in which every node has only a right child.
Value long_tree(std::size_t nodes) {
  std::vector<std::uint8_t> present{1};
  Ints values{0};
  for (std::size_t i = 1; i < nodes; ++i) {
    present.push_back(0);
    present.push_back(1);
    values.push_back(static_cast<std::int32_t>(i));
  }
  return make_tree(std::move(present), Value{std::move(values)});
}

std::vector<TypeCases> every_type() {
  const std::vector<Value> nan{Value{std::numeric_limits<double>::quiet_NaN()}};
  const Strings strings{"", every_character(), "a b\n", "\"\\"};
  const Ints million(1'000'000, -7);
  std::vector<TypeCases> all;
  all.push_back({"int", singles(edge_ints())});
  all.push_back({"long", singles(edge_longs())});
  all.push_back({"double", singles(edge_doubles())});
  all.back().values.push_back(nan[0]);
  all.push_back({"bool", {Value{true}, Value{false}}});
  std::vector<Value> chars;
  for (const char c : every_char()) chars.push_back(Value{c});
  all.push_back({"char", chars});
  all.push_back({"string", singles(strings)});
  add_texts(all, "list<int>", {"[]", "[5]"}, {Value{edge_ints()}, Value{million}});
  add_texts(all, "list<long>", {"[]", "[5]"}, {Value{edge_longs()}});
  add_texts(all, "list<double>", {"[]", "[5.0]"}, {Value{edge_doubles()}});
  add_texts(all, "list<bool>", {"[]", "[true]"}, {Value{edge_bools()}});
  add_texts(all, "list<char>", {"[]", "[\"a\"]"}, {Value{Chars{every_char()}}});
  add_texts(all, "list<string>", {"[]", "[\"\"]"}, {Value{strings}});
  add_texts(all, "list<list<int>>", {"[]", "[[]]", "[[1]]", "[[1,2],[],[3]]", "[[],[],[4]]"});
  add_texts(all, "list<list<char>>", {"[]", "[[]]", "[[\"a\"],[\"b\",\"c\"]]"});
  add_texts(all, "list<list<string>>", {"[]", "[[]]", "[[\"a\",\"\"],[],[\"bc\"]]"});
  add_texts(all, "list<list<double>>", {"[]", "[[-0.0],[],[0.5,2.0]]"});
  add_texts(all, "list<list<list<int>>>", {"[]", "[[]]", "[[[]],[[1],[2,3]],[]]"});
  add_texts(all, "linked<int>", {"[]", "[5]"}, {Value{edge_ints()}, Value{million}});
  add_texts(all, "list<linked<int>>", {"[]", "[[]]", "[[1,4],[],[2]]"});
  add_texts(all, "tree<int>", {"[]", "[5]", "[1,2,3]", "[1,null,2,3]", "[1,2,null,3,null,4]"},
            {long_tree(200'000)});
  return all;
}

ProblemSpec echo_problem(const Type& type) {
  ProblemSpec problem;
  problem.id = "echo";
  problem.time_limit = std::chrono::seconds(20);
  problem.memory_limit = Bytes{2ull << 30};
  problem.signature.name = "echo";
  problem.signature.function = {.name = "echo", .params = {{"value", type}}, .returns = type};
  return problem;
}

class LanguageTest : public testing::TestWithParam<std::string> {
 protected:
  static Sandbox& sandbox() {
    static const std::unique_ptr<Sandbox> instance = Sandbox::start(SandboxMode::Auto);
    return *instance;
  }
};

// All of them again, in one frame.
void expect_joint_echo(const TypeCases& cases, Session& session, const Limits& limits) {
  std::vector<Input> inputs;
  for (const Value& value : cases.values) inputs.push_back({.arguments = {value}, .calls = {}});
  std::vector<const Input*> asked;
  for (const Input& input : inputs) asked.push_back(&input);
  const auto joint = session.ask_jointly(asked, limits, Bytes{256 << 20});
  ASSERT_TRUE(joint.has_value()) << cases.type;
  for (std::size_t i = 0; i < inputs.size(); ++i)
    EXPECT_TRUE(is_identical(joint->answers[i].values.at(0), cases.values[i])) << cases.type;
}

void expect_echo(const TypeCases& cases, const Toolchain& toolchain, PreparedStore& store,
                 Lanes& lanes) {
  const Type type = *parse_type(cases.type);
  const ProblemSpec problem = echo_problem(type);
  const Submission submission{.path = "echo" + toolchain.extensions.front(),
                              .file_name = "echo" + toolchain.extensions.front(),
                              .text = make_echo(problem, toolchain)};
  const auto built = build(make_source_trees(problem, submission, toolchain), toolchain,
                           store.get(toolchain, lanes), {.memory = problem.memory_limit}, lanes);
  if (const auto* failure = std::get_if<CompileFailure>(&built)) {
    ADD_FAILURE() << cases.type << ": " << failure->message << "\n" << submission.text;
    return;
  }
  const SessionLimits limits = session_limits(problem, toolchain);
  Session session(std::get<Executable>(built), problem.signature, limits, lanes);
  for (const Value& value : cases.values) {
    const CaseRun run = session.ask({.arguments = {value}, .calls = {}});
    const Answer* answer = run.reply ? std::get_if<Answer>(&*run.reply) : nullptr;
    const std::string shown = to_text(type, value, Bytes{200});
    if (answer == nullptr) {
      ADD_FAILURE() << cases.type << " " << shown << ": " << explain(run, std::nullopt, limits)
                    << "\n"
                    << run.err;
      continue;
    }
    EXPECT_TRUE(is_identical(answer->values.at(0), value))
        << cases.type << ": sent " << shown << ", got "
        << to_text(type, answer->values.at(0), Bytes{200});
  }
  expect_joint_echo(cases, session, limits.each_case);
  EXPECT_EQ(session.starts(), 1u) << cases.type << ": one process answers all cases";
}

TEST_P(LanguageTest, CarriesEveryTypeExactly) {
  Toolchain toolchain = toolchain_of(GetParam());
  ASSERT_EQ(toolchain.missing, "") << "install " << toolchain.package;
  Lanes lanes(sandbox());
  PreparedStore store;
  for (const TypeCases& cases : every_type()) expect_echo(cases, toolchain, store, lanes);
}

INSTANTIATE_TEST_SUITE_P(All, LanguageTest, testing::ValuesIn(language_ids()),
                         [](const auto& language) { return language.param; });

}  // namespace
}  // namespace gavel
