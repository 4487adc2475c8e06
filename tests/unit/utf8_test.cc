#include "runner/base/utf8.h"

#include <gtest/gtest.h>

namespace gavel {
namespace {

TEST(Utf8, FindsTheFirstByteThatIsNotUtf8) {
  const std::pair<std::string, std::optional<std::size_t>> rows[] = {
      {"", std::nullopt},
      {"plain ascii text", std::nullopt},
      {"\xc3\xa9", std::nullopt},
      {"\xf4\x8f\xbf\xbf", std::nullopt},
      {"\xc0\x80", 0},
      {"a\xe0\x80\x80", 1},
      {"\xed\xa0\x80", 0},
      {"\xf4\x90\x80\x80", 0},
      {"12345678\xff", 8},
      {"\xe4\xb8", 0},
      {"\x80", 0}};
  for (const auto& [text, offset] : rows) EXPECT_EQ(find_invalid_utf8(text), offset) << text;
}

TEST(Utf8, ReadsWhatIsSavedElsewhere) {
  const std::pair<std::string, std::string> rows[] = {
      {"", ""},
      {"int 数;", "int 数;"},
      {"\xEF\xBB\xBFint x;", "int x;"},
      {"// \xCA\xFD\nint x;", "// \uFFFD\uFFFD\nint x;"},
      {"\xE4\xB8", "\uFFFD\uFFFD"},
      {"// a\rint x;\r", "// a\nint x;\n"},
      {"// a\r\nint x;\r\n", "// a\r\nint x;\r\n"},
      {"// a\rb\nint x;", "// a\rb\nint x;"}};
  for (const auto& [text, read] : rows) EXPECT_EQ(as_utf8(text), read);
}

TEST(Utf8, WritesWhatItReads) {
  for (const std::uint32_t code :
       {0x1u, 0x7Fu, 0x80u, 0x7FFu, 0x800u, 0xFFFFu, 0x10000u, 0x10FFFFu}) {
    std::string text;
    append_utf8(code, text);
    const std::optional<CodePoint> read = first_code_point(text);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->value, code);
    EXPECT_EQ(read->length, text.size());
  }
}

}  // namespace
}  // namespace gavel
