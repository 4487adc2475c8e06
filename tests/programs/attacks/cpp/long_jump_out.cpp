// verdict: RE or WA or TLE
#include <csetjmp>
#include <csignal>
#include <unistd.h>
jmp_buf nowhere;
class Solution {
 public:
  string mirror(string text) {
    memset(&nowhere, 7, sizeof nowhere);
    longjmp(nowhere, 1);
  }
};
