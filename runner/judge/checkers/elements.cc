#include "runner/judge/checkers/elements.h"

#include "runner/base/error.h"

namespace gavel {
namespace {

template <class... Cases>
struct Overload : Cases... {
  using Cases::operator()...;
};

[[noreturn]] void not_a_list() { throw Error("a value that is not a list has no elements"); }

}  // namespace

std::size_t element_count(const Value& list) {
  return std::visit(Overload{
                        [](const Ints& v) { return v.size(); },
                        [](const Longs& v) { return v.size(); },
                        [](const Doubles& v) { return v.size(); },
                        [](const Bools& v) { return v.items.size(); },
                        [](const Chars& v) { return v.items.size(); },
                        [](const Strings& v) { return v.size(); },
                        [](const Nested& v) { return v.size(); },
                        [](const auto&) -> std::size_t { not_a_list(); },
                    },
                    list.data);
}

Value element_at(const Value& list, std::size_t i) {
  return std::visit(Overload{
                        [&](const Ints& v) { return Value{v.at(i)}; },
                        [&](const Longs& v) { return Value{v.at(i)}; },
                        [&](const Doubles& v) { return Value{v.at(i)}; },
                        [&](const Bools& v) { return Value{v.items.at(i) != 0}; },
                        [&](const Chars& v) { return Value{v.items.at(i)}; },
                        [&](const Strings& v) { return Value{v.at(i)}; },
                        [&](const Nested& v) { return v.at(i); },
                        [](const auto&) -> Value { not_a_list(); },
                    },
                    list.data);
}

}  // namespace gavel
