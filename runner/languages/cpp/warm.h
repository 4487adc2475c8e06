// Has the compiler instantiate while it makes the precompiled header what nearly every solution
// uses: what a constant is computed from is instantiated at once, everything else at the end of each
// file. No more than this: every function that is there costs each compile a little, and more
// vectors, algorithms or whole maps were measured to cost more than they save.
// What the library's own inline functions use is instantiated in each file in any case; it is named
// here, too. (The functions that g++ -fdump-tree-original shows of an empty file.)
#pragma once

namespace gavel_runtime {

consteval bool warm_strings() {
  using namespace std::literals;
  std::string a("abc");
  std::string b(a);
  std::string c(3, 'c');
  std::string d(c.begin(), c.end());
  std::string e(a, 1, 2);
  std::string f(a.data(), a.size());
  b += a;
  b += 'x';
  b += "lit";
  a = b;
  a = std::move(b);
  b = "abc";
  b.push_back('y');
  b.pop_back();
  b.append(c).append("x").append(2, 'z');
  b.insert(0, "q").erase(0, 1);
  b.replace(0, 1, "abc");
  b.assign("abc");
  b.resize(20);
  b.reserve(40);
  b.swap(c);
  b[0] = 'b';
  b.front() = b.back();
  for (const char letter : b) e.push_back(letter);
  d = a + b;
  d = a + "abc";
  d = "abc" + a;
  d = a + 'c';
  d = std::move(d) + "c";
  d.clear();
  return (a == b) + (a < b) + (a == "abc") + a.substr(1, 2).size() + a.find("abc") + a.find('c') +
             a.rfind('c') + a.compare(b) + a.at(0) + "a"s.size() + u"a"s.size() + U"a"s.size() !=
         0;
}
static_assert(warm_strings());

template <class T>
consteval bool warm_vectors(T value) {
  std::vector<T> a;
  std::vector<T> b(3);
  std::vector<T> c(3, value);
  std::vector<T> d(b);
  std::vector<T> e{value, value};
  std::vector<T> f(c.begin(), c.end());
  a.push_back(value);
  a.push_back(T(value));
  a.emplace_back(value);
  a.pop_back();
  a.resize(5);
  a.resize(6, value);
  a.reserve(20);
  a.assign(3, value);
  a.insert(a.end(), b.begin(), b.end());
  a.insert(a.begin(), value);
  a.erase(a.begin());
  a.swap(b);
  a = b;
  a = std::move(b);
  a[0] = a.front();
  a.at(0) = a.back();
  for (const T& item : a) c.push_back(item);
  for (auto it = c.rbegin(); it != c.rend(); ++it) d.push_back(*it);
  d.clear();
  return a.empty() + a.size() + (a == c) + (a < c) + d.capacity() + (a.data() != nullptr) != 0;
}
static_assert(warm_vectors(1));

consteval bool warm_copies() {
  int from[] = {1, 2, 3};
  int to[3];
  const int* const constant = from;
  std::vector<int> a(from, from + 3);
  std::vector<int> b(3);
  const std::vector<int>& c = a;
  std::copy(from, from + 3, to);
  std::copy(constant, constant + 3, to);
  std::copy(a.begin(), a.end(), to);
  std::copy(c.begin(), c.end(), to);
  std::copy(c.begin(), c.end(), b.begin());
  std::copy(std::move_iterator(from), std::move_iterator(from + 3), to);
  std::fill(a.begin(), a.end(), 1);
  std::fill(to, to + 3, 1);
  return std::equal(c.begin(), c.end(), c.begin());
}
static_assert(warm_copies());

// What hashes, literals and streams name of each kind of string; longer than what is held in place.
template <class Letter>
consteval bool warm_letters(const Letter* text) {
  const std::basic_string<Letter> a(text, 20);
  const std::basic_string_view<Letter> b(text, 20);
  return a.data() != b.data() && a.length() == b.length();
}
consteval bool warm_library() {
  using namespace std::literals;
  std::string a("abc");
  a = std::move(a) + std::string(a);
  a = "abc" + std::move(a);
  a.insert(1, std::string(a));
  char letters[] = {'a', 'b', 'c'};
  const std::string b(letters, letters + 3);
  return warm_letters("01234567890123456789") && warm_letters(L"01234567890123456789") &&
         warm_letters(u"01234567890123456789") && warm_letters(U"01234567890123456789") &&
         "a"sv.size() + L"a"sv.size() + u"a"sv.size() + U"a"sv.size() + L"a"s.size() == 5 &&
         b.c_str() != nullptr && std::lerp(1.0F, 2.0F, 0.5F) + std::lerp(1.0, 2.0, 0.5) > 0 &&
         std::lerp(1.0L, 2.0L, 0.5L) > 0 && std::__detail::__to_chars_len(1U) == 1 &&
         std::__detail::__to_chars_len(1UL) == 1 && std::__detail::__to_chars_len(1ULL) == 1;
}
static_assert(warm_library());

}  // namespace gavel_runtime

// What std::stoi and its like and std::to_string call is in gavel.o, where GAVEL_ELSEWHERE is
// empty. A library that names these otherwise is used without this file (prepare.sh).
#ifndef GAVEL_ELSEWHERE
#define GAVEL_ELSEWHERE extern
#endif

namespace __gnu_cxx {
GAVEL_ELSEWHERE template int __stoa<long, int>(long (*)(const char*, char**, int), const char*, const char*, std::size_t*, int);
GAVEL_ELSEWHERE template long __stoa(long (*)(const char*, char**, int), const char*, const char*, std::size_t*, int);
GAVEL_ELSEWHERE template unsigned long __stoa(unsigned long (*)(const char*, char**, int), const char*, const char*, std::size_t*, int);
GAVEL_ELSEWHERE template long long __stoa(long long (*)(const char*, char**, int), const char*, const char*, std::size_t*, int);
GAVEL_ELSEWHERE template unsigned long long __stoa(unsigned long long (*)(const char*, char**, int), const char*, const char*, std::size_t*, int);
GAVEL_ELSEWHERE template float __stoa(float (*)(const char*, char**), const char*, const char*, std::size_t*);
GAVEL_ELSEWHERE template double __stoa(double (*)(const char*, char**), const char*, const char*, std::size_t*);
GAVEL_ELSEWHERE template long double __stoa(long double (*)(const char*, char**), const char*, const char*, std::size_t*);
GAVEL_ELSEWHERE template std::string __to_xstring(int (*)(char*, std::size_t, const char*, __builtin_va_list), std::size_t, const char*, ...);
}  // namespace __gnu_cxx

namespace std::__detail {
GAVEL_ELSEWHERE template void __to_chars_10_impl(char*, unsigned, unsigned);
GAVEL_ELSEWHERE template void __to_chars_10_impl(char*, unsigned, unsigned long);
GAVEL_ELSEWHERE template void __to_chars_10_impl(char*, unsigned, unsigned long long);
}  // namespace std::__detail
