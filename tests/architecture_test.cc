// Holds the source to docs/architecture.md: who may include whom, and what no file may name.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "runner/base/files.h"

namespace gavel {
namespace {

namespace fs = std::filesystem;

const fs::path kRoot = GAVEL_SOURCE_DIR;

// Layer -> the layers that its files may include. Everything not drawn here is forbidden.
const std::map<std::string, std::set<std::string>> kEdges = {
    {"runner/base", {}},
    {"runner/sandbox", {"runner/base"}},
    {"runner/problem", {"runner/base"}},
    {"runner/history", {"runner/base"}},
    {"runner/toolchain", {"runner/base", "runner/problem"}},
    {"runner/harness", {"runner/base", "runner/problem", "runner/toolchain"}},
    // The harness's SourceTree is what it builds.
    {"runner/build", {"runner/base", "runner/toolchain", "runner/sandbox", "runner/harness"}},
    {"runner/judge",
     {"runner/base", "runner/problem", "runner/harness", "runner/build", "runner/sandbox",
      "runner/toolchain"}},
    // It measures executables that the build layer made.
    {"runner/complexity", {"runner/base", "runner/problem", "runner/build", "runner/judge"}},
    // It judges and measures a problem's own references, and mutants of them.
    {"runner/verify",
     {"runner/base", "runner/problem", "runner/toolchain", "runner/harness", "runner/sandbox",
      "runner/build", "runner/judge", "runner/complexity"}},
    // The runner's types, to show them.
    {"cli/render",
     {"runner/base", "runner/problem", "runner/judge", "runner/sandbox", "runner/complexity",
      "runner/verify", "runner/history"}},
    {"cli",
     {"cli/render", "runner/base", "runner/problem", "runner/toolchain", "runner/harness",
      "runner/sandbox", "runner/build", "runner/judge", "runner/complexity", "runner/verify",
      "runner/history"}},
};

// "runner/judge/checkers/exact.cc" -> "runner/judge"; "cli/commands/x.cc" -> "cli".
std::string layer_of(const fs::path& file) {
  auto part = file.begin();
  const std::string top = part->string();
  if (top != "cli" && top != "runner") return top;
  ++part;
  const std::string folder = part->string();
  if (top == "cli") return folder == "render" ? "cli/render" : "cli";
  return top + "/" + folder;
}

std::vector<fs::path> sources_below(const std::string& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder)) {
    const fs::path file = fs::relative(entry.path(), kRoot);
    if (file.string().starts_with("runner/languages")) continue;
    if (file.extension() == ".cc" || file.extension() == ".h") files.push_back(file);
  }
  return files;
}

std::vector<fs::path> own_sources() {
  std::vector<fs::path> files = sources_below("runner");
  for (const fs::path& file : sources_below("cli")) files.push_back(file);
  return files;
}

std::vector<std::string> lines_of(const fs::path& file) {
  std::vector<std::string> lines;
  std::string line;
  for (const char c : read_file(kRoot / file)) {
    if (c == '\n') {
      lines.push_back(std::move(line));
      line.clear();
    } else {
      line += c;
    }
  }
  lines.push_back(line);
  return lines;
}

std::string without_comment(const std::string& line) { return line.substr(0, line.find("//")); }

// Of a quoted include from the root, the file; else empty.
std::string included_file(const std::string& line) {
  static const std::regex kInclude(R"(^\s*#\s*include\s+"([^"]+)\")");
  std::smatch match;
  return std::regex_search(line, match, kInclude) ? match[1].str() : "";
}

TEST(Architecture, HasOnlyTheIncludesThatAreDrawn) {
  for (const fs::path& file : own_sources()) {
    const std::string layer = layer_of(file);
    ASSERT_TRUE(kEdges.contains(layer)) << file << " is in no layer";
    for (const std::string& line : lines_of(file)) {
      const std::string included = included_file(line);
      if (included.empty()) continue;
      ASSERT_TRUE(fs::exists(kRoot / included))
          << file << " includes " << included << ", not written from the root";
      const std::string other = layer_of(included);
      EXPECT_TRUE(other == layer || kEdges.at(layer).contains(other))
          << file << " includes " << included << ": " << layer << " -> " << other
          << " is not an edge";
    }
  }
}

TEST(Architecture, HasNoCycleBetweenLayers) {
  for (const auto& [layer, below] : kEdges) {
    std::set<std::string> reached = below;
    for (bool grows = true; grows;) {
      grows = false;
      for (const std::string& one : std::set<std::string>(reached)) {
        for (const std::string& next : kEdges.at(one)) grows |= reached.insert(next).second;
      }
    }
    EXPECT_FALSE(reached.contains(layer)) << layer;
  }
}

TEST(Architecture, MakesVerdictsInOnePlace) {
  const std::set<std::string> kDecides = {"runner/judge/decide.cc", "runner/judge/verdict.cc",
                                          "runner/judge/verdict.h"};
  const std::regex kNamed(R"(\bVerdict::[A-Z])");
  for (const fs::path& file : own_sources()) {
    if (kDecides.contains(file.string())) continue;
    for (const std::string& line : lines_of(file)) {
      EXPECT_FALSE(std::regex_search(without_comment(line), kNamed)) << file << ": " << line;
    }
  }
}

TEST(Architecture, NamesNoLanguageInItsCode) {
  // Quoted, as code would name one; prose in comments may.
  std::string ids;
  for (const auto& entry : fs::directory_iterator(kRoot / "runner" / "languages")) {
    if (!entry.is_directory()) continue;
    ids += (ids.empty() ? "" : "|") + entry.path().filename().string();
  }
  ASSERT_FALSE(ids.empty());
  const std::regex kNamed("\"\\.?(" + ids + ")\"");
  for (const fs::path& file : own_sources()) {
    for (const std::string& line : lines_of(file)) {
      EXPECT_FALSE(std::regex_search(without_comment(line), kNamed)) << file << ": " << line;
    }
  }
}

TEST(Architecture, KeepsColourAndWidthInTheRenderers) {
  const std::regex kEscape(R"(\\x1b\[|\\033\[|utf8proc|TIOCGWINSZ)");
  for (const fs::path& file : own_sources()) {
    if (layer_of(file) == "cli/render") continue;
    for (const std::string& line : lines_of(file)) {
      EXPECT_FALSE(std::regex_search(without_comment(line), kEscape)) << file << ": " << line;
    }
  }
}

TEST(Architecture, SaysNothingOfOneMachine) {
  // Split, so that this file does not name them itself.
  const std::regex kForeign(std::string("/wo") + "rk/|/ro" + "ot/|/tmp/ba" + "sh_jobs|this ses" +
                            "sion|sub" + "agent");
  std::vector<fs::path> files = own_sources();
  for (const char* folder : {"tests", "docs", "cmake"}) {
    if (!fs::exists(kRoot / folder)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder)) {
      if (entry.is_regular_file()) files.push_back(fs::relative(entry.path(), kRoot));
    }
  }
  for (const fs::path& file : files) {
    for (const std::string& line : lines_of(file)) {
      EXPECT_FALSE(std::regex_search(line, kForeign)) << file << ": " << line;
    }
  }
}

}  // namespace
}  // namespace gavel
