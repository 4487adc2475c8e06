#include "runner/problem/codec.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>
#include <tuple>

#include "runner/base/error.h"
#include "runner/problem/text.h"

namespace gavel {
namespace {

using namespace std::string_literals;

Value value_of(const std::string& type, const std::string& text) {
  const std::variant<Value, TextFailure> value = parse_value(*parse_type(type), text);
  if (const auto* failure = std::get_if<TextFailure>(&value)) {
    ADD_FAILURE() << type << " " << text << ": " << failure->message;
    return {};
  }
  return std::get<Value>(value);
}

std::string bytes_of(const std::string& type, const std::string& text) {
  std::string bytes;
  encode(*parse_type(type), value_of(type, text), bytes);
  return bytes;
}

struct GoldenCase {
  const char* type;
  const char* text;
  std::string bytes;

  friend void PrintTo(const GoldenCase& one, std::ostream* out) {
    *out << one.type << " " << one.text;
  }
};

class Golden : public testing::TestWithParam<GoldenCase> {};

TEST_P(Golden, ValuesHaveTheirBytesAndComeBack) {
  const auto& [type, text, bytes] = GetParam();
  EXPECT_EQ(bytes_of(type, text), bytes);
  std::string_view rest = bytes;
  const auto decoded = decode(*parse_type(type), rest);
  ASSERT_TRUE(std::holds_alternative<Value>(decoded)) << std::get<DecodeFailure>(decoded).message;
  EXPECT_TRUE(rest.empty());
  EXPECT_TRUE(is_identical(std::get<Value>(decoded), value_of(type, text)));
  EXPECT_EQ(to_text(*parse_type(type), std::get<Value>(decoded)), text);
}

INSTANTIATE_TEST_SUITE_P(
    Codec, Golden,
    testing::Values(GoldenCase{"int", "-2", "\xfe\xff\xff\xff"s},
                    GoldenCase{"int", "2147483647", "\xff\xff\xff\x7f"s},
                    GoldenCase{"int", "-2147483648", "\0\0\0\x80"s},
                    GoldenCase{"long", "-9223372036854775808", "\0\0\0\0\0\0\0\x80"s},
                    GoldenCase{"double", "-0.0", "\0\0\0\0\0\0\0\x80"s},
                    GoldenCase{"double", "1.5", "\0\0\0\0\0\0\xf8\x3f"s},
                    GoldenCase{"double", "5e-324", "\1\0\0\0\0\0\0\0"s},
                    GoldenCase{"double", "-Infinity", "\0\0\0\0\0\0\xf0\xff"s},
                    GoldenCase{"double", "NaN", "\0\0\0\0\0\0\xf8\x7f"s},
                    GoldenCase{"double", "1e+20", "\x40\x8c\xb5\x78\x1d\xaf\x15\x44"s},
                    GoldenCase{"bool", "true", "\1"s}, GoldenCase{"char", "\"a\"", "a"s},
                    GoldenCase{"char", "\"\\u007f\"", "\x7f"s},
                    GoldenCase{"string", "\"\"", "\0\0\0\0"s},
                    GoldenCase{"string", "\"h\xc3\xa9\\\"\\n\\u0001\"", "\6\0\0\0h\xc3\xa9\"\n\1"s},
                    GoldenCase{"list<int>", "[]", "\0\0\0\0"s},
                    GoldenCase{"list<int>", "[1,-1]", "\2\0\0\0\1\0\0\0\xff\xff\xff\xff"s},
                    GoldenCase{"linked<int>", "[7]", "\1\0\0\0\7\0\0\0"s},
                    GoldenCase{"list<bool>", "[true,false]", "\2\0\0\0\1\0"s},
                    GoldenCase{"list<char>", "[\"a\",\"b\"]", "\2\0\0\0ab"s},
                    GoldenCase{"list<string>", "[\"a\",\"\"]", "\2\0\0\0\1\0\0\0a\0\0\0\0"s},
                    GoldenCase{"list<list<int>>", "[[],[3]]", "\2\0\0\0\0\0\0\0\1\0\0\0\3\0\0\0"s},
                    GoldenCase{"list<linked<bool>>", "[[true]]", "\1\0\0\0\1\0\0\0\1"s},
                    GoldenCase{"tree<int>", "[]", "\0\0\0\0"s},
                    GoldenCase{"tree<bool>", "[true,null,false,null,true]",
                               "\5\0\0\0\1\1\0\1\0\0\1\1"s},
                    GoldenCase{"list<tree<char>>", "[[\"a\"],[]]", "\2\0\0\0\1\0\0\0\1a\0\0\0\0"s},
                    GoldenCase{"void", "null", ""s}));

struct MalformedCase {
  const char* type;
  std::string bytes;
  const char* message;

  friend void PrintTo(const MalformedCase& one, std::ostream* out) {
    *out << one.type << ", " << one.message;
  }
};

class Malformed : public testing::TestWithParam<MalformedCase> {};

TEST_P(Malformed, BytesAreRefusedWithTheirPlace) {
  std::string_view bytes = GetParam().bytes;
  const auto decoded = decode(*parse_type(GetParam().type), bytes);
  ASSERT_TRUE(std::holds_alternative<DecodeFailure>(decoded));
  EXPECT_EQ(std::get<DecodeFailure>(decoded).message, GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Codec, Malformed,
    testing::Values(
        MalformedCase{"int", "\1\2"s, "it ends early: 4 more bytes at byte 0, 2 are there"},
        MalformedCase{"bool", "\2"s, "a bool is 2 at byte 0"},
        MalformedCase{"char", "\0"s, "a char is 0 at byte 0"},
        MalformedCase{"list<char>", "\2\0\0\0a\x80"s, "a char is 128 at byte 5"},
        MalformedCase{"string", "\2\0\0\0\xc3\x28"s, "a string is not UTF-8 at byte 4"},
        MalformedCase{"string", "\3\0\0\0\xed\xa0\x80"s, "a string is not UTF-8 at byte 4"},
        MalformedCase{"string", "\2\0\0\0a\0"s, "a string holds NUL at byte 5"},
        MalformedCase{"list<int>", "\xff\xff\xff\xff\0\0\0\0"s,
                      "it ends early: 4294967295 elements are announced at byte 0, 4 bytes follow"},
        MalformedCase{"list<list<int>>", "\xff\xff\xff\x7f"s,
                      "it ends early: 2147483647 elements are announced at byte 0, 0 bytes follow"},
        MalformedCase{"tree<int>", "\1\0\0\0\0"s,
                      "the slots of a tree do not fit together at byte 0"},
        MalformedCase{"tree<bool>", "\4\0\0\0\1\1\0\0\1\1"s,
                      "the slots of a tree do not fit together at byte 0"}));

TEST(Codec, RefusesToEncodeAValueOfAnotherType) {
  std::string bytes;
  EXPECT_THROW(encode(*parse_type("int"), Value{std::int64_t{1}}, bytes), Error);
}

Signature cache_signature() {
  const Type int_type(TypeKind::Int);
  return {.is_class = true,
          .name = "LRUCache",
          .function = {},
          .output = {},
          .constructor = {"LRUCache", {{"capacity", int_type}}, Type()},
          .methods = {{"get", {{"key", int_type}}, int_type},
                      {"put", {{"key", int_type}, {"value", int_type}}, Type()}}};
}

Value integer(std::int32_t number) { return {number}; }

TEST(Codec, EncodesAClassAsItsConstructorAndCalls) {
  const Input input{{integer(2)}, {{1, {integer(1), integer(9)}}, {0, {integer(1)}}}};
  std::string bytes;
  encode_input(cache_signature(), input, bytes);
  EXPECT_EQ(bytes, "\2\0\0\0\2\0\0\0\1\0\0\0\1\0\0\0\x09\0\0\0\0\0\0\0\1\0\0\0"s);
  EXPECT_EQ(to_text(cache_signature(), input), "LRUCache(2), put(1,9), get(1)");
}

TEST(Codec, DecodesTheAnswersOfCallsAndRefusesMore) {
  const Input input{{integer(2)}, {{1, {integer(1), integer(9)}}, {0, {integer(1)}}}};
  const auto answer = decode_answer(cache_signature(), input, "\x09\0\0\0"s);
  ASSERT_TRUE(std::holds_alternative<Answer>(answer));
  EXPECT_EQ(to_text(cache_signature(), input, std::get<Answer>(answer)), "[null,null,9]");
  EXPECT_EQ(
      std::get<DecodeFailure>(decode_answer(cache_signature(), input, "\x09\0\0\0x"s)).message,
      "1 bytes follow it");
}

TEST(Codec, TakesALongChainOfATree) {
  constexpr std::size_t kNodes = 1'000'000;
  std::vector<std::uint8_t> present{1};
  for (std::size_t i = 1; i < kNodes; ++i) present.insert(present.end(), {0, 1});
  const Type type = *parse_type("tree<int>");
  const Value chain = make_tree(present, Value{Ints(kNodes, 5)});
  ASSERT_TRUE(is_of_type(type, chain));
  std::string bytes;
  encode(type, chain, bytes);
  std::string_view rest = bytes;
  EXPECT_TRUE(is_identical(std::get<Value>(decode(type, rest)), chain));
}

}  // namespace
}  // namespace gavel
