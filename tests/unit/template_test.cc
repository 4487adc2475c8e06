#include "runner/harness/template.h"

#include <gtest/gtest.h>

#include "runner/base/error.h"

namespace gavel {
namespace {

TemplateScope item(std::string name, bool is_last) {
  return {.words = {{"name", std::move(name)}, {"last", is_last}}};
}

TemplateScope scope() {
  return {.words = {{"name", std::string("jump")},
                    {"function", true},
                    {"class", false},
                    {"raw", std::string("<&{{}}>")},
                    {"params", std::vector{item("a", false), item("b", true)}}}};
}

std::string render(std::string_view text) { return render_template("test", text, scope()); }

TEST(Template, ReplacesWordsWithoutEscaping) {
  EXPECT_EQ(render("int {{name}}() {{raw}}"), "int jump() <&{{}}>");
}

TEST(Template, RepeatsASectionForEachItemAndInnerWordsHideOuterOnes) {
  EXPECT_EQ(render("{{name}}({{#params}}{{name}}{{^last}}, {{/last}}{{/params}})"), "jump(a, b)");
}

TEST(Template, ShowsTrueSectionsAndHidesFalseOnes) {
  EXPECT_EQ(render("{{#function}}f{{/function}}{{#class}}c{{/class}}{{^class}}!{{/class}}"), "f!");
}

TEST(Template, ASectionTagAloneOnItsLineTakesTheLineAway) {
  EXPECT_EQ(render("a\n  {{#function}}\nb\n  {{/function}}\nc\n"), "a\nb\nc\n");
}

TEST(Template, AMissingSectionIsFalse) { EXPECT_EQ(render("{{#nothing}}x{{/nothing}}y"), "y"); }

TEST(Template, AnUnknownWordIsAnError) { EXPECT_THROW(render("{{nmae}}"), Error); }

TEST(Template, AnOpenSectionOrTagIsAnError) {
  EXPECT_THROW(render("{{#function}}x"), Error);
  EXPECT_THROW(render("{{name"), Error);
}

}  // namespace
}  // namespace gavel
