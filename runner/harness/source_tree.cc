#include "runner/harness/source_tree.h"

#include <fmt/format.h>

#include <algorithm>

#include "runner/harness/scope.h"
#include "runner/harness/solution_text.h"
#include "runner/harness/template.h"

namespace gavel {
namespace {

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::string stem_of(const std::string& file_name) {
  return std::filesystem::path(file_name).stem().string();
}

SourceTree make_tree(const Toolchain& toolchain, const Submission& submission,
                     const TemplateScope& scope) {
  SourceTree tree;
  tree.solution_file = submission.file_name;
  for (const SourceRule& rule : toolchain.sources) {
    const std::string name = replace_all(replace_all(rule.name, "{file}", submission.file_name),
                                         "{stem}", stem_of(submission.file_name));
    tree.files.push_back(
        {.name = name,
         .contents =
             rule.is_template
                 ? render_template(fmt::format("{}/{}", toolchain.id, rule.name), rule.text, scope)
                 : rule.text});
  }
  return tree;
}

// The statement's first lines as a comment of the language.
std::string commented(const std::string& text, const Toolchain& toolchain) {
  std::string result;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    result += toolchain.line_comment;
    if (end > begin) result += " " + text.substr(begin, end - begin);
    result += "\n";
    begin = end + 1;
  }
  return result;
}

std::string trimmed(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(" \n\t");
  if (begin == std::string::npos) return "";
  return text.substr(begin, text.find_last_not_of(" \n\t") - begin + 1);
}

}  // namespace

std::string name_for_compilers(const std::filesystem::path& path) {
  std::string name = path.filename().string();
  std::ranges::replace_if(
      name,
      [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < ' ' || byte == 0x7f || c == '"' || c == '\\';
      },
      '_');
  return name;
}

std::vector<SourceTree> make_source_trees(const ProblemSpec& problem, const Submission& submission,
                                          const Toolchain& toolchain) {
  return make_source_trees(submission, toolchain, signature_scope(problem.signature, toolchain));
}

std::vector<SourceTree> make_source_trees(const Submission& submission, const Toolchain& toolchain,
                                          TemplateScope scope) {
  scope.words["file"] = submission.file_name;
  scope.words["stem"] = stem_of(submission.file_name);
  scope.words["solution"] = apply_edits(submission.text, toolchain);
  for (auto& [word, code] : missing_provisions(submission.text, toolchain)) {
    scope.words[word] = std::move(code);
  }
  const std::string blanked = blank_comments_and_strings(submission.text, toolchain);
  const std::string lacks_name =
      render_template(toolchain.id + "/lacks_name", toolchain.lacks_name, scope);
  const std::string says_instead =
      render_template(toolchain.id + "/says_instead", toolchain.says_instead, scope);
  std::vector<SourceTree> trees;
  for (const Variant& variant : toolchain.variants) {
    if (!variant.when.empty() && !has_match(blanked, variant.when)) continue;
    TemplateScope with_words = scope;
    with_words.words["alone"] = !variant.instead_of.empty();
    for (const auto& [key, word] : variant.words) with_words.words[key] = word;
    trees.push_back(make_tree(toolchain, submission, with_words));
    trees.back().after = variant.after;
    trees.back().instead_of = variant.instead_of;
    trees.back().lacks_name = lacks_name;
    trees.back().says_instead = says_instead;
  }
  return trees;
}

std::string make_echo(const ProblemSpec& problem, const Toolchain& toolchain) {
  return render_template(toolchain.id + "/echo", read_echo(toolchain),
                         signature_scope(problem.signature, toolchain));
}

std::string make_starter(const ProblemSpec& problem, const Toolchain& toolchain,
                         const std::string& locale) {
  TemplateScope scope = signature_scope(problem.signature, toolchain);
  const bool is_chinese = locale.starts_with("zh");
  const std::string& title = is_chinese ? problem.title.zh : problem.title.en;
  const std::string& statement = is_chinese ? problem.statement.zh : problem.statement.en;
  scope.words["statement"] = commented(title + "\n\n" + trimmed(statement), toolchain);
  return render_template(toolchain.id + "/starter", read_starter(toolchain), scope);
}

}  // namespace gavel
