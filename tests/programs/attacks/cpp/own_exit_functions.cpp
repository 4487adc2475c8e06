// verdict: RE or TLE
// Does not let the harness end it.
#include <unistd.h>
extern "C" void exit(int) { for (;;) pause(); }
extern "C" void abort() { for (;;) pause(); }
class Solution {
 public:
  string mirror(string text) { throw 1; }
};
