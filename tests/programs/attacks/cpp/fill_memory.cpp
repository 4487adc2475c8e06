// verdict: MLE
class Solution {
 public:
  string mirror(string text) {
    vector<string> all;
    for (;;) all.emplace_back(1 << 20, 'x');
  }
};
