// verdict: CE
template <int N> struct Chain : Chain<N + 1> { using Chain<N + 1>::nothing; };
class Solution {
 public:
  string mirror(string text) { return Chain<0>().nothing; }
};
