// Values of C++ from and to the bytes of the protocol. What the judge declared decides the bytes; the
// type that the solution uses decides how they are read and written.
#pragma once

namespace gavel_runtime {

template <class T>
constexpr bool is_integer = std::is_integral_v<T> || __is_same(T, __int128) ||
                            __is_same(T, unsigned __int128);
template <class T>
constexpr bool is_bit = __is_same(T, std::vector<bool>::reference);

template <class T>
constexpr bool is_characters = requires(const T& items) {
  items.begin() != items.end();
  requires __is_same(std::remove_cvref_t<decltype(*items.begin())>, char);
};

template <class Target, class T>
Target checked(T value, const char* declared) {
  if constexpr (__is_same(Target, T)) return value;
  const auto target = static_cast<Target>(value);
  if (static_cast<T>(target) != value || (target < 0) != (value < 0)) {
    const auto wide = static_cast<unsigned __int128>(value);
    reject_integer(value < 0, value < 0 ? -wide : wide, declared);
  }
  return target;
}

// A vector's elements before they are written: no time is lost on zeros.
template <class T>
T* room_for(std::vector<T>& items, std::size_t count) {
  struct Layout {
    T* begin;
    T* end;
    T* capacity;
  } layout;
  static_assert(std::is_trivially_copyable_v<T>);
  if constexpr (sizeof layout == sizeof items) {
    items.reserve(count);
    __builtin_memcpy(&layout, &items, sizeof layout);
    layout.end = layout.begin + count;
    __builtin_memcpy(static_cast<void*>(&items), &layout, sizeof layout);
    if (items.size() == count) return items.data();
  }
  items.resize(count);
  return items.data();
}

}  // namespace gavel_runtime

// The types of the protocol. The glue behind a solution names them, so no macro of it may. Their
// functions are defined outside of them, so that they are not inline: those of usual types stand
// below as extern and are compiled once, with the channel.

template <class Stored, int kKind>
struct gavel_scalar_ {
  using Canonical = Stored;
  static constexpr const char* kName = kKind == 0 ? "int" : kKind == 1 ? "long" : "char";
  template <class T>
  static void decode(gavel_runtime::Input& input, T& value);
  template <class T>
  static void encode(gavel_runtime::Output& output, const T& value);
};
using gavel_int_ = gavel_scalar_<int, 0>;
using gavel_long_ = gavel_scalar_<long long, 1>;
using gavel_char_ = gavel_scalar_<char, 2>;

struct gavel_double_ {
  using Canonical = double;
  static constexpr const char* kName = "double";
  template <class T>
  static void decode(gavel_runtime::Input& input, T& value);
  template <class T>
  static void encode(gavel_runtime::Output& output, const T& value);
};

struct gavel_bool_ {
  using Canonical = bool;
  static constexpr const char* kName = "bool";
  template <class T>
  static void decode(gavel_runtime::Input& input, T&& value);
  template <class T>
  static void encode(gavel_runtime::Output& output, const T& value);
};

struct gavel_string_ {
  using Canonical = std::string;
  static constexpr const char* kName = "string";
  template <class T>
  static void decode(gavel_runtime::Input& input, T& value);
  template <class T>
  static void encode(gavel_runtime::Output& output, const T& value);
};

template <class Element>
struct gavel_list_ {
  using Canonical = std::vector<typename Element::Canonical>;
  static constexpr const char* kName = "a list";
  template <class T>
  static void decode(gavel_runtime::Input& input, T& list);
  template <class T>
  static void encode(gavel_runtime::Output& output, const T& list);

 private:
  // Whether vectors of T lie in memory as the protocol has them.
  template <class T>
  static constexpr bool is_plain =
      (__is_same(Element, gavel_double_) && __is_same(T, double)) ||
      (gavel_runtime::is_integer<T> && std::is_signed_v<T> &&
       ((__is_same(Element, gavel_int_) && sizeof(T) == 4) ||
        (__is_same(Element, gavel_long_) && sizeof(T) == 8)));
  template <class T>
  static void fill(gavel_runtime::Input& input, std::vector<T>& list, std::size_t count);
  template <class T>
  static void fill(gavel_runtime::Input& input, T& list, std::size_t count);
  template <class T>
  static void put(gavel_runtime::Output& output, const T& list);
};

struct gavel_void_ {
  using Canonical = void;
};

template <class Stored, int kKind>
template <class T>
void gavel_scalar_<Stored, kKind>::decode(gavel_runtime::Input& input, T& value) {
  value = static_cast<T>(input.take<Stored>());
}
template <class Stored, int kKind>
template <class T>
void gavel_scalar_<Stored, kKind>::encode(gavel_runtime::Output& output, const T& value) {
  if constexpr (gavel_runtime::is_integer<T>) {
    const auto stored = gavel_runtime::checked<Stored>(value, kName);
    if (kKind == 2 && stored <= 0) gavel_runtime::reject("returned a char that is not ASCII");
    output.put(stored);
  } else if constexpr (std::is_enum_v<T> && std::is_convertible_v<T, long long>) {
    encode(output, static_cast<long long>(value));
  } else {
    gavel_runtime::reject_type(typeid(T), kName);
  }
}

template <class T>
void gavel_double_::decode(gavel_runtime::Input& input, T& value) {
  value = static_cast<T>(input.take<double>());
}
template <class T>
void gavel_double_::encode(gavel_runtime::Output& output, const T& value) {
  if constexpr (std::is_floating_point_v<T> || gavel_runtime::is_integer<T>)
    output.put(static_cast<double>(value));
  else
    gavel_runtime::reject_type(typeid(T), kName);
}

template <class T>
void gavel_bool_::decode(gavel_runtime::Input& input, T&& value) {
  value = input.take<unsigned char>() != 0;
}
template <class T>
void gavel_bool_::encode(gavel_runtime::Output& output, const T& value) {
  if constexpr (__is_same(T, bool) || gavel_runtime::is_bit<T>) {
    output.put(static_cast<unsigned char>(static_cast<bool>(value)));
  } else if constexpr (gavel_runtime::is_integer<T>) {
    if (value != 0 && value != 1) gavel_runtime::checked<bool>(value, kName);
    output.put(static_cast<unsigned char>(value));
  } else {
    gavel_runtime::reject_type(typeid(T), kName);
  }
}

template <class T>
void gavel_string_::decode(gavel_runtime::Input& input, T& value) {
  const std::size_t length = input.take_count();
  if constexpr (__is_same(T, std::string) || __is_same(T, std::vector<char>)) {
    value.resize(length);
    input.take(value.data(), length);
  } else {
    for (std::size_t i = 0; i < length; ++i) value.push_back(input.take<char>());
  }
}
template <class T>
void gavel_string_::encode(gavel_runtime::Output& output, const T& value) {
  if constexpr (__is_same(T, std::nullptr_t)) {
    gavel_runtime::reject("returned null, where string is declared");
  } else if constexpr (std::is_pointer_v<T> && std::is_convertible_v<T, const char*>) {
    if (value == nullptr) gavel_runtime::reject("returned null, where string is declared");
    output.put_text(value, std::strlen(value));
  } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
    const std::string_view text = value;
    output.put_text(text.data(), text.size());
  } else if constexpr (gavel_runtime::is_characters<T>) {
    const std::string text(value.begin(), value.end());
    output.put_text(text.data(), text.size());
  } else {
    gavel_runtime::reject_type(typeid(T), kName);
  }
}

template <class Element>
template <class T>
void gavel_list_<Element>::decode(gavel_runtime::Input& input, T& list) {
  fill(input, list, input.take_count());
}
template <class Element>
template <class T>
void gavel_list_<Element>::encode(gavel_runtime::Output& output, const T& list) {
  // A string is a list of characters, and of nothing else.
  constexpr bool is_text = std::is_convertible_v<const T&, std::string_view>;
  if constexpr (requires { list.begin() != list.end(); *list.begin(); } &&
                (!is_text || __is_same(Element, gavel_char_)))
    put(output, list);
  else
    gavel_runtime::reject_type(typeid(T), kName);
}

template <class Element>
template <class T>
void gavel_list_<Element>::fill(gavel_runtime::Input& input, std::vector<T>& list,
                                std::size_t count) {
  if constexpr (is_plain<T> || (__is_same(Element, gavel_char_) && __is_same(T, char))) {
    input.take(gavel_runtime::room_for(list, count), count * sizeof(T));
  } else {
    list.resize(count);
    for (auto&& item : list) Element::decode(input, item);
  }
}
template <class Element>
template <class T>
void gavel_list_<Element>::fill(gavel_runtime::Input& input, T& list, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    typename T::value_type item{};
    Element::decode(input, item);
    list.insert(list.end(), std::move(item));
  }
}
template <class Element>
template <class T>
void gavel_list_<Element>::put(gavel_runtime::Output& output, const T& list) {
  using Item = std::remove_cvref_t<decltype(*list.begin())>;
  if constexpr (is_plain<Item> && requires { list.data() + list.size(); }) {
    output.put_count(list.size());
    output.append_block(list.data(), list.size() * sizeof(Item));
  } else {
    const std::size_t at = output.size();
    output.put_count(0);
    std::size_t count = 0;
    for (const auto& item : list) {
      Element::encode(output, item);
      ++count;
    }
    output.put_count_at(at, count);
  }
}

// One macro for the declarations here and the definitions in codec.cc.
#define GAVEL_USUAL_TYPE_(prefix, Wire, T)                            \
  prefix template void Wire::decode<T>(gavel_runtime::Input&, T&);    \
  prefix template void Wire::encode<T>(gavel_runtime::Output&, const T&);
#define GAVEL_USUAL_TYPES_(prefix)                                                                \
  GAVEL_USUAL_TYPE_(prefix, gavel_int_, int)                                                      \
  GAVEL_USUAL_TYPE_(prefix, gavel_int_, long long)                                                \
  GAVEL_USUAL_TYPE_(prefix, gavel_long_, long long)                                               \
  GAVEL_USUAL_TYPE_(prefix, gavel_long_, long)                                                    \
  GAVEL_USUAL_TYPE_(prefix, gavel_long_, int)                                                     \
  GAVEL_USUAL_TYPE_(prefix, gavel_double_, double)                                                \
  GAVEL_USUAL_TYPE_(prefix, gavel_char_, char)                                                    \
  GAVEL_USUAL_TYPE_(prefix, gavel_string_, std::string)                                           \
  prefix template void gavel_bool_::decode<bool&>(gavel_runtime::Input&, bool&);                  \
  prefix template void gavel_bool_::encode<bool>(gavel_runtime::Output&, const bool&);            \
  GAVEL_USUAL_TYPE_(prefix, gavel_list_<gavel_int_>, std::vector<int>)                            \
  GAVEL_USUAL_TYPE_(prefix, gavel_list_<gavel_int_>, std::vector<long long>)                      \
  GAVEL_USUAL_TYPE_(prefix, gavel_list_<gavel_long_>, std::vector<long long>)                     \
  GAVEL_USUAL_TYPE_(prefix, gavel_list_<gavel_double_>, std::vector<double>)                      \
  GAVEL_USUAL_TYPE_(prefix, gavel_list_<gavel_bool_>, std::vector<bool>)                          \
  GAVEL_USUAL_TYPE_(prefix, gavel_list_<gavel_char_>, std::vector<char>)                          \
  GAVEL_USUAL_TYPE_(prefix, gavel_list_<gavel_string_>, std::vector<std::string>)                 \
  GAVEL_USUAL_TYPE_(prefix, gavel_list_<gavel_list_<gavel_int_>>, std::vector<std::vector<int>>)  \
  GAVEL_USUAL_TYPE_(prefix, gavel_list_<gavel_list_<gavel_char_>>, std::vector<std::vector<char>>) \
  GAVEL_USUAL_TYPE_(prefix, gavel_list_<gavel_list_<gavel_string_>>,                              \
                    std::vector<std::vector<std::string>>)
GAVEL_USUAL_TYPES_(extern)
