// verdict: RE
struct Late { ~Late() noexcept(false) { throw 1; } };
class Solution {
 public:
  string mirror(string text) {
    Late one, other;
    return text;
  }
};
