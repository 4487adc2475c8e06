// Names for contents: BLAKE2b (RFC 7693), so that nobody can craft two contents with one name.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace gavel {

// Collects parts and gives one name for all of them. Each part is preceded by its length, so that
// ("ab", "c") and ("a", "bc") differ.
class ContentHash {
 public:
  ContentHash();
  ~ContentHash();
  ContentHash(const ContentHash&) = delete;
  ContentHash& operator=(const ContentHash&) = delete;

  ContentHash& add(std::string_view part);
  ContentHash& add_number(std::uint64_t number);
  // 40 lower-case hexadecimal digits (160 bits). Ends the hash.
  std::string name();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace gavel
