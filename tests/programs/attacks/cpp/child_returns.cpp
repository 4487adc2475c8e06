// verdict: RE
#include <sys/wait.h>
#include <unistd.h>
class Solution {
 public:
  string mirror(string text) {
    if (fork() == 0) return {text.rbegin(), text.rend()};
    wait(nullptr);
    _exit(3);
  }
};
