#include "runner/base/content_hash.h"

#include <blake2.h>
#include <fmt/format.h>

#include <array>

namespace gavel {
namespace {
constexpr std::size_t kDigestBytes = 20;
}

struct ContentHash::State {
  blake2b_state blake;
};

ContentHash::ContentHash() : state_(std::make_unique<State>()) {
  blake2b_init(&state_->blake, kDigestBytes);
}

ContentHash::~ContentHash() = default;

ContentHash& ContentHash::add(std::string_view part) {
  add_number(part.size());
  blake2b_update(&state_->blake, reinterpret_cast<const std::uint8_t*>(part.data()), part.size());
  return *this;
}

ContentHash& ContentHash::add_number(std::uint64_t number) {
  std::array<std::uint8_t, 8> bytes{};
  for (std::uint8_t& byte : bytes) {
    byte = static_cast<std::uint8_t>(number);
    number >>= 8;
  }
  blake2b_update(&state_->blake, bytes.data(), bytes.size());
  return *this;
}

std::string ContentHash::name() {
  std::array<std::uint8_t, kDigestBytes> digest{};
  blake2b_final(&state_->blake, digest.data(), digest.size());
  std::string text;
  for (const std::uint8_t byte : digest) text += fmt::format("{:02x}", byte);
  return text;
}

}  // namespace gavel
