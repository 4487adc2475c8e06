// What a program writes to its two output streams, bounded together.
#pragma once

#include <cstdint>
#include <string>

#include "runner/base/unique_fd.h"
#include "runner/base/units.h"

namespace gavel {

class Capture {
 public:
  // Takes the reading ends of two pipes; either may be absent (the stream goes elsewhere).
  Capture(UniqueFd out, UniqueFd err);

  int out_descriptor() const { return out_.get(); }  // -1 when there is nothing more to come
  int err_descriptor() const { return err_.get(); }

  // Takes what is there now, without waiting. False when it is more than `limit` since the last
  // take(); what is beyond it is thrown away.
  bool read(Bytes limit);
  // Bytes taken so far, those thrown away included.
  std::uint64_t total() const { return total_; }
  // Hands over what was captured and starts anew.
  void take(std::string& out, std::string& err);

 private:
  bool read_stream(UniqueFd& stream, std::string& text, Bytes limit);

  UniqueFd out_, err_;
  std::string out_text_, err_text_;
  std::uint64_t total_ = 0;
};

}  // namespace gavel
