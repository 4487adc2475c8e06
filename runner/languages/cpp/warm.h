// Has the compiler instantiate while it makes the precompiled header what nearly every solution
// uses: what a constant is computed from is instantiated at once, everything else at the end of each
// file. No more than this: every function that is there costs each compile a little, and more
// vectors, algorithms or whole maps were measured to cost more than they save.
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

}  // namespace gavel_runtime
