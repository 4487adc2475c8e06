{{title}}
#include <bits/stdc++.h>

namespace gavel_case {

template <class Pointer>
Pointer linked(std::initializer_list<decltype(Pointer()->val)> values) {
  Pointer first = nullptr;
  Pointer* end = &first;
  for (const auto& value : values) {
    *end = new std::remove_pointer_t<Pointer>(value);
    end = &(*end)->next;
  }
  return first;
}

// Level by level; children of an absent node are left out.
template <class Pointer>
Pointer tree(std::initializer_list<std::optional<decltype(Pointer()->val)>> slots) {
  Pointer root = nullptr;
  std::deque<Pointer*> places{&root};
  for (const auto& slot : slots) {
    Pointer* const place = places.front();
    places.pop_front();
    if (!slot) continue;
    *place = new std::remove_pointer_t<Pointer>(*slot);
    places.push_back(&(*place)->left);
    places.push_back(&(*place)->right);
  }
  return root;
}

std::string show(bool value) { return value ? "true" : "false"; }
std::string show(double value) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value > 0 ? "Infinity" : "-Infinity";
  char digits[32];
  std::string text(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
  return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}
std::string show(const std::string& value) { return '"' + value + '"'; }
std::string show(char value) { return show(std::string(1, value)); }
template <std::integral Number>
std::string show(Number value) {
  return std::to_string(value);
}

template <class Values>
  requires requires(const Values& values) { values.begin() != values.end(); }
std::string show(const Values& values);

template <class Node>
std::string show(Node* node) {
  std::string text;
  if constexpr (requires { node->next; }) {
    for (std::size_t nodes = 0; node != nullptr; node = node->next) {
      if (++nodes > 1'000'000) return "[" + text + ",... (a cycle)]";
      text += (text.empty() ? "" : ",") + show(node->val);
    }
  } else {
    std::size_t end = 0;  // of the text up to the last node
    std::deque<Node*> places{node};
    for (; !places.empty(); places.pop_front()) {
      Node* const place = places.front();
      text += (text.empty() ? "" : ",") + (place == nullptr ? "null" : show(place->val));
      if (place == nullptr) continue;
      end = text.size();
      places.push_back(place->left);
      places.push_back(place->right);
    }
    text.resize(end);
  }
  return "[" + text + "]";
}

template <class Values>
  requires requires(const Values& values) { values.begin() != values.end(); }
std::string show(const Values& values) {
  std::string text;
  for (typename Values::value_type value : values) text += (text.empty() ? "" : ",") + show(value);
  return "[" + text + "]";
}

void say(const char* what, const std::string& text) {
  std::cout << what << text << std::endl;
}

}  // namespace gavel_case

{{using}}
{{provided}}
#define main solution_main{{solution_mark}}
{{solution}}
{{program_mark}}
#undef main

// Who solves a problem need not free what it was given.
extern "C" const char* __asan_default_options() { return "detect_leaks=0"; }

signed main() {
  using namespace std;
  gavel_case::say("input     ", {{input}});
{{#params}}
  {{spelling}} {{name}} = {{literal}};
{{/params}}
  // A debugger stops here: step into the next line.
{{#function}}
  {{^in_place}}const auto gavel_answer = {{/in_place}}{{object}}{{name}}({{#params}}{{name}}{{^last}}, {{/last}}{{/params}});
  gavel_case::say("answer    ", gavel_case::show({{#in_place}}{{name}}{{/in_place}}{{^in_place}}gavel_answer{{/in_place}}));
{{/function}}
{{#class}}
  {{name}}* const gavel_object = new {{name}}({{#params}}{{name}}{{^last}}, {{/last}}{{/params}});
  std::string gavel_answers = "null";
{{#calls}}
  { // {{call}}
{{#params}}
    {{spelling}} {{name}} = {{literal}};
{{/params}}
{{#void}}
    gavel_object->{{name}}({{#params}}{{name}}{{^last}}, {{/last}}{{/params}});
    gavel_answers += ",null";
{{/void}}
{{^void}}
    gavel_answers += "," + gavel_case::show(gavel_object->{{name}}({{#params}}{{name}}{{^last}}, {{/last}}{{/params}}));
{{/void}}
  }
{{/calls}}
  gavel_case::say("answer    [", gavel_answers + "]");
{{/class}}
  gavel_case::say("expected  ", {{expected}});
}
