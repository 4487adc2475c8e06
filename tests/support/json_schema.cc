#include "tests/support/json_schema.h"

#include <algorithm>
#include <functional>
#include <map>

namespace gavel {
namespace {

using nlohmann::json;

bool is_of_type(const json& value, const std::string& type) {
  static const std::map<std::string, std::function<bool(const json&)>> kTypes = {
      {"object", [](const json& v) { return v.is_object(); }},
      {"array", [](const json& v) { return v.is_array(); }},
      {"string", [](const json& v) { return v.is_string(); }},
      {"boolean", [](const json& v) { return v.is_boolean(); }},
      {"number", [](const json& v) { return v.is_number(); }},
      {"integer", [](const json& v) { return v.is_number_integer(); }}};
  return kTypes.at(type)(value);
}

class Validator {
 public:
  Validator(const json& root, std::string place) : root_(root), place_(std::move(place)) {}

  std::vector<std::string> check(const json& schema, const json& value) {
    for (const auto& [keyword, rule] : schema.items()) check_keyword(keyword, rule, schema, value);
    return std::move(failures_);
  }

 private:
  void fail(const std::string& what) { failures_.push_back(place_ + ": " + what); }

  void descend(const json& schema, const json& value, const std::string& step) {
    for (std::string& failure : schema_failures(schema, value, root_, place_ + step)) {
      failures_.push_back(std::move(failure));
    }
  }

  void check_keyword(const std::string& keyword, const json& rule, const json& schema,
                     const json& value) {
    if (keyword == "type") {
      if (!is_of_type(value, rule)) fail("is not of type " + rule.get<std::string>());
    } else if (keyword == "const") {
      if (value != rule) fail("is not " + rule.dump());
    } else if (keyword == "enum") {
      if (std::find(rule.begin(), rule.end(), value) == rule.end())
        fail("is none of " + rule.dump());
    } else if (keyword == "minimum") {
      if (value.is_number() && value.get<double>() < rule.get<double>()) fail("is too small");
    } else if (keyword == "required") {
      for (const json& key : rule) {
        if (!value.contains(key.get<std::string>())) fail("lacks " + key.dump());
      }
    } else if (keyword == "properties") {
      for (const auto& [key, one] : rule.items()) {
        if (value.contains(key)) descend(one, value[key], "/" + key);
      }
    } else if (keyword == "additionalProperties") {
      check_additional(rule, schema, value);
    } else if (keyword == "items") {
      for (std::size_t i = 0; i < value.size(); ++i)
        descend(rule, value[i], "/" + std::to_string(i));
    } else if (keyword == "$ref") {
      const std::string pointer = rule.get<std::string>().substr(1);
      descend(root_.at(json::json_pointer(pointer)), value, "");
    } else if (keyword != "title" && keyword != "description" && keyword != "$schema" &&
               keyword != "$defs") {
      fail("the schema uses the keyword " + keyword + ", which this test does not know");
    }
  }

  void check_additional(const json& rule, const json& schema, const json& value) {
    if (rule != false) return fail("additionalProperties must be false where it stands");
    for (const auto& [key, one] : value.items()) {
      if (!schema["properties"].contains(key)) fail("has an unknown key " + key);
    }
  }

  const json& root_;
  std::string place_;
  std::vector<std::string> failures_;
};

}  // namespace

std::vector<std::string> schema_failures(const json& schema, const json& value, const json& root,
                                         const std::string& place) {
  return Validator(root, place).check(schema, value);
}

}  // namespace gavel
