#include "runner/harness/debug_program.h"

#include <fmt/format.h>

#include <algorithm>

#include "runner/harness/literal.h"
#include "runner/harness/scope.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

constexpr std::string_view kNextLine = "{next-line}";
constexpr std::string_view kCall = "step into the next line";  // a comment of every program
constexpr Bytes kCommentedText{1000};

int depth_of(const Type& type) {
  return type.kind() == TypeKind::List ? 1 + depth_of(type.element()) : 0;
}

// Gives the scopes of parameters their arguments.
void add_arguments(TemplateScope& scope, const std::vector<Parameter>& params,
                   const std::vector<Value>& arguments, const DebugTools& tools) {
  auto& scopes = std::get<std::vector<TemplateScope>>(scope.words.at("params"));
  for (std::size_t i = 0; i < scopes.size(); ++i) {
    auto& words = scopes[i].words;
    const Type& type = params[i].type;
    words["literal"] = to_literal(tools, type, arguments[i]);
    for (int depth = 0; depth < depth_of(type); ++depth) {
      words[fmt::format("lengths_{}", depth)] = lengths_literal(tools, type, arguments[i], depth);
    }
  }
}

std::vector<TemplateScope> call_scopes(const TemplateScope& scope, const Signature& signature,
                                       const Input& input, const DebugTools& tools) {
  std::vector<TemplateScope> calls;
  for (const Call& call : input.calls) {
    TemplateScope one =
        std::get<std::vector<TemplateScope>>(scope.words.at("methods")).at(call.method);
    add_arguments(one, signature.methods[call.method].params, call.arguments, tools);
    one.words["call"] = std::to_string(calls.size() + 1);
    calls.push_back(std::move(one));
  }
  return calls;
}

std::string one_line(std::string text) {
  if (text.size() > kCommentedText.count) text = text.substr(0, kCommentedText.count) + "...";
  std::ranges::replace(text, '\n', ' ');
  return text;
}

std::string count_lines(std::string_view text) {
  return std::to_string(std::count(text.begin(), text.end(), '\n') + 2);
}

// The mark behind the solution names the line after its own.
void number_marks(SourceTree& tree) {
  std::string& text = tree.files.front().contents;
  const std::size_t at = text.rfind(kNextLine);
  if (at == std::string::npos) return;
  text.replace(at, kNextLine.size(), count_lines(std::string_view(text).substr(0, at)));
}

std::string make_mark(const DebugTools& tools, std::string_view line, const std::string& path) {
  if (tools.mark.empty()) return "";
  return "\n" +
         expand(tools.mark, Toolchain{},
                {{"line", std::string(line)}, {"file", path}, {"path", to_literal(tools, path)}});
}

}  // namespace

const std::string_view kDebugSignature = "gavel: ";

std::vector<SourceTree> make_debug_trees(const ProblemSpec& problem, const Submission& submission,
                                         const DebugTools& tools, const DebugCase& one,
                                         const std::filesystem::path& path) {
  const Signature& signature = problem.signature;
  const std::string input = to_text(signature, one.input);
  const std::string answer = signature.is_class
                                 ? to_text(signature, one.input, one.answer)
                                 : to_text(answer_type(signature), one.answer.values.front());
  const std::string& comment = tools.toolchain.line_comment;
  TemplateScope scope = signature_scope(signature, tools.toolchain);
  add_arguments(scope,
                signature.is_class ? signature.constructor.params : signature.function.params,
                one.input.arguments, tools);
  if (signature.output) {
    const TemplateScope argument =
        std::get<std::vector<TemplateScope>>(scope.words.at("params")).at(*signature.output);
    scope.words["in_place"] = std::vector{argument};
  }
  auto calls = call_scopes(scope, signature, one.input, tools);
  scope.words["calls"] = calls.empty() ? TemplateValue(false) : TemplateValue(std::move(calls));
  const std::string begin = comment + " ";
  scope.words["title"] = begin + std::string(kDebugSignature) + problem.id + ", " + one.name +
                         "\n" + begin + "input:    " + one_line(input) + "\n" + begin +
                         "expected: " + one_line(answer);
  scope.words["input"] = to_literal(tools, input);
  scope.words["expected"] = to_literal(tools, answer);
  const std::string& program = tools.toolchain.sources.front().name;
  const bool is_marked = !path.empty();
  scope.words["solution_mark"] = is_marked ? make_mark(tools, "1", path.string()) : "";
  scope.words["program_mark"] = is_marked ? make_mark(tools, kNextLine, program) : "";
  auto trees = make_source_trees(submission, tools.toolchain, std::move(scope));
  for (SourceTree& tree : trees) number_marks(tree);
  return trees;
}

CommandLine debugger_line(const DebugTools& tools, const Debugger& debugger,
                          const std::filesystem::path& program, const Signature& signature,
                          const SourceTree& tree) {
  const SourceFile& file = tree.files.front();
  const std::size_t call = file.contents.rfind(kCall);
  const std::string before = file.contents.substr(0, call == std::string::npos ? 0 : call);
  const std::map<std::string, std::string> words = {
      {"debugger", program.string()}, {"source", file.name}, {"line", count_lines(before)}};
  const TemplateScope scope = signature_scope(signature, tools.toolchain);
  CommandLine line;
  for (const std::string& word : debugger.line.arguments) {
    line.arguments.push_back(
        render_template("debugger", expand(word, tools.toolchain, words), scope));
  }
  line.environment = debugger.line.environment;
  return line;
}

}  // namespace gavel
