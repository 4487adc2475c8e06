// What the judge, the zygote and the launchers say to each other.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include "runner/sandbox/run_message.h"

namespace gavel {

// Plain data and strings, one behind the other, between processes of the same program.
class WireWriter {
 public:
  template <typename T>
  requires std::is_trivially_copyable_v<T>
  void put(const T& value) { data_.append(reinterpret_cast<const char*>(&value), sizeof value); }
  void put_text(const std::string& text) {
    put(static_cast<std::uint32_t>(text.size()));
    data_.append(text.c_str(), text.size() + 1);
  }
  void put_texts(const std::vector<std::string>& texts) {
    put(static_cast<std::uint32_t>(texts.size()));
    for (const std::string& text : texts) put_text(text);
  }
  std::span<const char> data() const { return data_; }

 private:
  std::string data_;
};

class WireReader {
 public:
  explicit WireReader(std::span<char> data) : data_(data) {}
  template <typename T>
  requires std::is_trivially_copyable_v<T> T get() {
    T value{};
    if (data_.size() >= sizeof value) std::memcpy(&value, data_.data(), sizeof value);
    data_ = data_.subspan(std::min(sizeof value, data_.size()));
    return value;
  }
  // Points into the message; ends with NUL.
  char* get_text() {
    static char empty[1] = "";
    const std::size_t size = get<std::uint32_t>();
    if (size + 1 > data_.size()) return empty;
    char* const text = data_.data();
    data_ = data_.subspan(size + 1);
    return text;
  }
  std::vector<std::string> get_texts() {
    std::vector<std::string> texts(get<std::uint32_t>());
    for (std::string& text : texts) text = get_text();
    return texts;
  }

 private:
  std::span<char> data_;
};

// Judge -> zygote, with the launcher's ends of the lane's sockets: control, staging, words.
struct LaneRequest {
  bool is_full = true;
  bool mounts_proc = true;
  unsigned user = 0;  // host id that the program gets; 0: it keeps the judge's
  int landlock_version = 0;
  bool counts_memory = true;         // a cgroup does; else calls that hide memory are refused
  bool counts_cpu = true;            // a cgroup does; else the clocks of init's children do
  std::vector<std::string> cgroups;  // folders that the launcher joins

  void write(WireWriter& writer) const;
  static LaneRequest read(WireReader& reader);
};

// Judge -> launcher, once: what the lane's programs see. As many descriptors as `mounted` come with
// it: mounts of these paths, which are among the others.
struct LaneView {
  std::vector<std::string> visible, writable, mounted;

  void write(WireWriter& writer) const;
  static LaneView read(WireReader& reader);
};

// Launcher -> judge, once, with the filter's listener when all went well.
struct LaneReply {
  std::int32_t error_number = 0;
  char step[200] = {};
};

}  // namespace gavel
