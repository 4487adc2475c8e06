// verdict: RE
struct First { First() { throw 1; } } first;
class Solution {
 public:
  string mirror(string text) { return text; }
};
