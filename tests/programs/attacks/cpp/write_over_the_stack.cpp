// verdict: RE or WA or TLE
class Solution {
 public:
  string mirror(string text) {
    volatile char here = 0;
    for (int i = 0; i < 4096; ++i) (&here)[i] = 0;
    return text;
  }
};
