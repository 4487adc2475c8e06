// The part of JSON Schema that our schemas use; an unknown keyword is a failure, so that none is
// passed over.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace gavel {

// What of `value` is not as `schema` says: "/results/0/verdict: ...". `root` resolves "$ref".
std::vector<std::string> schema_failures(const nlohmann::json& schema, const nlohmann::json& value,
                                         const nlohmann::json& root, const std::string& place = "");

}  // namespace gavel
