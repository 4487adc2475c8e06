// verdict: AC
class Solution {
 public:
  string mirror(string text) { return {text.rbegin(), text.rend()}; }
};
