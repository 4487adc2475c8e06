// verdict: RE or AC
class Solution {
 public:
  ~Solution() noexcept(false) { throw 1; }
  string mirror(string text) { return {text.rbegin(), text.rend()}; }
};
