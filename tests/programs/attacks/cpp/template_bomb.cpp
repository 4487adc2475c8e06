// verdict: CE
template <int N, int M> struct Bomb {
  static constexpr int value = Bomb<N - 1, M * 2>::value + Bomb<N - 1, M * 2 + 1>::value;
};
template <int M> struct Bomb<0, M> { static constexpr int value = 1; };
class Solution {
 public:
  string mirror(string text) { return string(Bomb<40, 1>::value, 'x'); }
};
