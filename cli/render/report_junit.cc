#include "cli/render/report_junit.h"

#include <fmt/format.h>

#include <pugixml.hpp>
#include <sstream>

#include "cli/render/escape.h"

namespace gavel {
namespace {

constexpr std::size_t kLongestXmlText = 16'384;

// Printable UTF-8: XML has no way to write most control characters.
std::string xml_text(const std::string& raw) {
  std::string text =
      escape_lines(raw.size() > kLongestXmlText ? raw.substr(0, kLongestXmlText) + "…" : raw);
  // The two printable ones that XML has no place for (XML 1.0, 2.2).
  for (const auto& [character, shown] :
       {std::pair{"\xEF\xBF\xBE", "\\uFFFE"}, std::pair{"\xEF\xBF\xBF", "\\uFFFF"}}) {
    for (std::size_t at = 0; (at = text.find(character, at)) != std::string::npos;) {
      text.replace(at, 3, shown);
    }
  }
  return text;
}

void set(pugi::xml_node node, const char* name, const std::string& value) {
  node.append_attribute(name).set_value(value.c_str());
}

std::string seconds_text(Duration duration) { return fmt::format("{:.6f}", seconds_of(duration)); }

// Before `text` comes what the case was given and what came of it.
std::string case_text(const CaseResult& one) {
  std::string text = one.message + "\n";
  if (!one.input.empty()) text += "input: " + one.input + "\n";
  if (!one.expected.empty()) text += "expected: " + one.expected + "\n";
  if (!one.actual.empty()) text += "actual: " + one.actual + "\n";
  if (one.smaller) {
    const CaseResult& small = one.smaller->shown;
    text += "smallest input: " + small.input + "\nexpected: " + small.expected +
            "\nactual: " + small.actual + "\n";
  }
  return xml_text(text);
}

// A wrong answer is a failure; what the judge itself could not do is an error.
void add_problem(pugi::xml_node test, Verdict verdict, const std::string& message,
                 const std::string& text) {
  const VerdictRow& words = row(verdict);
  pugi::xml_node node = test.append_child(words.tone == Tone::Fault ? "error" : "failure");
  set(node, "message", xml_text(message.empty() ? std::string(words.word) : message));
  set(node, "type", std::string(words.code));
  node.text().set(text.c_str());
}

struct Counts {
  std::size_t tests = 0, failures = 0, errors = 0;
  Duration time{};

  void add(Verdict verdict) {
    ++tests;
    if (is_accepted(verdict)) return;
    ++(row(verdict).tone == Tone::Fault ? errors : failures);
  }
};

void set_counts(pugi::xml_node node, const Counts& counts) {
  set(node, "tests", std::to_string(counts.tests));
  set(node, "failures", std::to_string(counts.failures));
  set(node, "errors", std::to_string(counts.errors));
  set(node, "time", seconds_text(counts.time));
}

pugi::xml_node add_test(pugi::xml_node suite, const SolutionResult& result, const std::string& name,
                        Duration time) {
  pugi::xml_node test = suite.append_child("testcase");
  set(test, "name", xml_text(name));
  set(test, "classname", xml_text(result.problem + "." + result.language));
  set(test, "time", seconds_text(time));
  return test;
}

Counts add_suite(pugi::xml_node parent, const SolutionResult& result) {
  pugi::xml_node suite = parent.append_child("testsuite");
  set(suite, "name", xml_text(result.solution.string()));
  Counts counts;
  for (const CaseResult& one : result.cases) {
    counts.add(one.verdict);
    counts.time += one.usage.wall_time;
  }
  const bool is_caseless = result.cases.empty() && !is_accepted(result.verdict);
  if (is_caseless) counts.add(result.verdict);
  set_counts(suite, counts);
  set(suite, "skipped", "0");  // schemas know it of a suite only
  if (is_caseless) {
    const std::string text = result.message + result.compile.message;
    add_problem(add_test(suite, result, "compile", result.compile.wall_time), result.verdict, "",
                xml_text(text));
  }
  for (const CaseResult& one : result.cases) {
    pugi::xml_node test = add_test(suite, result, one.name, one.usage.wall_time);
    if (is_accepted(one.verdict)) continue;
    add_problem(test, one.verdict, one.message, case_text(one));
    if (!one.out.empty()) test.append_child("system-out").text().set(xml_text(one.out).c_str());
    if (!one.err.empty()) test.append_child("system-err").text().set(xml_text(one.err).c_str());
  }
  return counts;
}

}  // namespace

std::string render_report_junit(const Report& report) {
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("UTF-8");
  pugi::xml_node suites = document.append_child("testsuites");
  set(suites, "name", "gavel");
  pugi::xml_document parts;
  Counts all;
  for (const SolutionResult& result : report.results) {
    const Counts counts = add_suite(parts, result);
    all.tests += counts.tests;
    all.failures += counts.failures;
    all.errors += counts.errors;
    all.time += counts.time;
  }
  set_counts(suites, all);
  for (const pugi::xml_node suite : parts.children()) suites.append_copy(suite);
  std::ostringstream out;
  document.save(out, "  ");
  return out.str();
}

}  // namespace gavel
