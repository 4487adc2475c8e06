// How the runtime speaks to the gauge, which is there only in programs whose space is measured. It
// finds it by the name `gavel_gauge`.
#pragma once

#include <stdint.h>

struct gavel_gauge {
  void (*asked)(uint64_t nonce);  // of the request whose call comes next
  void (*begin)(void);  // the call, or the first of several; nothing is counted yet
  void (*rehearse)(int is_on);  // allocations while it is on: the next call makes as many to copy its arguments
  void (*resume)(void);         // what is allocated from here on counts
  void (*pause)(void);
  void (*end)(void);               // of the last call; what is freed from here on was the answer
  void (*leave_out)(const void*);  // this block is part of the answer
  void (*settle)(void);            // nothing that is freed from here on is
  uint64_t (*space)(void);         // bytes
};
