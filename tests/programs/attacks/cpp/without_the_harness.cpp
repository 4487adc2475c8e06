// verdict: CE
// Its own main in the place of the harness's.
#define GAVEL_ALONE_
extern "C" int __wrap_main(int, char**) { return 0; }
class Solution {
 public:
  int maxSubArray(vector<int>& nums) { return 0; }
};
