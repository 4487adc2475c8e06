// verdict: TLE
#include <thread>
class Solution {
 public:
  string mirror(string text) {
    vector<thread> all;
    for (int i = 0; i < 6; ++i) all.emplace_back([] { for (volatile int spin = 0;; ++spin) {} });
    for (auto& one : all) one.join();
    return text;
  }
};
