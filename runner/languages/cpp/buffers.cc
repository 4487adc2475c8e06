// Input, Output and Seen of channel.h.
#include <climits>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

#include "channel.h"
#include "rejection.h"
#include "wire.h"

namespace gavel_runtime {
namespace {

constexpr std::size_t kBorrow = 16 << 10;   // a copy of less is cheaper than a vector more
constexpr std::size_t kMostKept = 1 << 20;  // of a reply's buffer, between requests

}  // namespace

void Input::take(void* to, std::size_t length) {
  if (length > static_cast<std::size_t>(end_ - at_)) return take_across(to, length);
  std::memcpy(to, at_, length);
  at_ += length;
}

std::size_t Input::take_count() { return take<std::uint32_t>(); }

void Input::take_across(void* to, std::size_t length) {
  char* target = static_cast<char*>(to);
  const std::size_t buffered = static_cast<std::size_t>(end_ - at_);
  std::memcpy(target, at_, buffered);
  target += buffered;
  length -= buffered;
  at_ = end_ = input_buffer;
  if (length > unread_) leave(1);
  while (length != 0) {
    const bool is_large = length >= kBuffer;
    const std::size_t most = is_large ? length : unread_ < kBuffer ? unread_ : kBuffer;
    const std::size_t got = read_some(is_large ? target : input_buffer, most);
    if (got == 0) leave(0);
    unread_ -= got;
    const std::size_t used = got < length ? got : length;
    if (!is_large) {
      std::memcpy(target, input_buffer, used);
      at_ = input_buffer + used;
      end_ = input_buffer + got;
    }
    target += used;
    length -= used;
  }
}

void Input::drain() {
  while (unread_ != 0) {
    const std::size_t got = read_some(input_buffer, unread_ < kBuffer ? unread_ : kBuffer);
    if (got == 0) leave(0);
    unread_ -= got;
  }
}

void Output::append(const void* from, std::size_t length) {
  if (length > capacity_ - size_) grow(length);
  if (length != 0) std::memcpy(bytes_ + size_, from, length);
  size_ += length;
}

void Output::grow(std::size_t length) {
  std::size_t wanted = capacity_ == 0 ? 4096 : capacity_ * 2;
  while (wanted - size_ < length) wanted *= 2;
  char* const larger = static_cast<char*>(std::realloc(bytes_, wanted));
  if (larger == nullptr) throw std::bad_alloc();
  bytes_ = larger;
  capacity_ = wanted;
}

void Output::append_block(const void* from, std::size_t length) {
  if (length < kBorrow || !may_borrow_) return append(from, length);
  if (block_count_ == block_capacity_) {
    const std::size_t wanted = block_capacity_ == 0 ? 16 : block_capacity_ * 2;
    auto* const larger = static_cast<Block*>(std::realloc(blocks_, wanted * sizeof(Block)));
    if (larger == nullptr) throw std::bad_alloc();
    blocks_ = larger;
    block_capacity_ = wanted;
  }
  blocks_[block_count_++] = {size_, from, length};
}

void Output::put_count(std::size_t count) {
  if (count > UINT32_MAX) reject("the answer has more than 4294967295 elements");
  put(static_cast<std::uint32_t>(count));
}

void Output::put_text(const char* text, std::size_t length) {
  check_text(text, length);
  put_count(length);
  append(text, length);
}

void Output::put_count_at(std::size_t offset, std::size_t count) {
  if (count > UINT32_MAX) reject("the answer has more than 4294967295 elements");
  const auto number = static_cast<std::uint32_t>(count);
  std::memcpy(bytes_ + offset, &number, sizeof number);
}

void Output::clear() {
  size_ = 0;
  block_count_ = 0;
  may_borrow_ = true;
  if (capacity_ > kMostKept) {
    std::free(bytes_);
    bytes_ = nullptr;
    capacity_ = 0;
  }
}

bool Seen::add(const void* pointer) {
  if (count_ * 2 >= mask_) grow();
  std::size_t at = (reinterpret_cast<std::uintptr_t>(pointer) * 0x9E3779B97F4A7C15u) >> 20 & mask_;
  for (; slots_[at] != nullptr; at = (at + 1) & mask_)
    if (slots_[at] == pointer) return false;
  slots_[at] = pointer;
  ++count_;
  return true;
}

void Seen::grow() {
  Seen larger;
  larger.mask_ = mask_ == 0 ? 1023 : mask_ * 2 + 1;
  larger.slots_ = static_cast<const void**>(std::calloc(larger.mask_ + 1, sizeof(void*)));
  if (larger.slots_ == nullptr) throw std::bad_alloc();
  for (std::size_t i = 0; slots_ != nullptr && i <= mask_; ++i)
    if (slots_[i] != nullptr) larger.add(slots_[i]);
  std::swap(slots_, larger.slots_);
  std::swap(mask_, larger.mask_);
  std::swap(count_, larger.count_);
}

}  // namespace gavel_runtime
