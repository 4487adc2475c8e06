// What a program writes to its two output streams, bounded together.
#pragma once

#include <cstdint>
#include <string>

#include "runner/base/unique_fd.h"
#include "runner/base/units.h"

namespace gavel {

class Capture {
 public:
  struct Stream {
    UniqueFd pipe{};  // its reading end; absent: the stream goes elsewhere
    int copy = -1;    // borrowed: where what is read goes on to instead of being kept
  };

  Capture(Stream out, Stream err);

  int out_descriptor() const { return out_.pipe.get(); }  // -1 when there is nothing more to come
  int err_descriptor() const { return err_.pipe.get(); }

  // Takes what is there now, and passes on what can be, without waiting. False when it is more than
  // `limit` since the last take(); what is beyond it is thrown away.
  bool read(Bytes limit);
  // Bytes taken so far, those thrown away included.
  std::uint64_t total() const { return total_; }
  // Hands over what was captured and starts anew. What is to go on elsewhere has gone when this
  // returns, which may take as long as its readers do.
  void take(std::string& out, std::string& err);

 private:
  struct Captured : Stream {
    std::string text{};  // not passed on yet
  };

  bool read_stream(Captured& stream, Bytes limit);
  void pass_on(Captured& stream, int patience);

  Captured out_, err_;
  std::uint64_t total_ = 0;
  std::uint64_t held_ = 0;  // since the last take(), what was passed on included
};

}  // namespace gavel
