// verdict: CE
constexpr long count(long n) {
  long sum = 0;
  for (long i = 0; i < n; ++i)
    for (long j = 0; j < n; ++j) sum += i ^ j;
  return sum;
}
class Solution {
 public:
  string mirror(string text) {
    constexpr long all = count(1000000);
    return string(all, 'x');
  }
};
