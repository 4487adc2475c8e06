// time m + n; space m + n
#include <vector>
#include <algorithm>
using namespace std;
class Solution {
public:
    void merge(vector<int>& nums1, int m, vector<int>& nums2, int n) {
        vector<int> all;
        all.reserve(m + n);
        std::merge(nums1.begin(), nums1.begin() + m, nums2.begin(), nums2.end(), back_inserter(all));
        nums1 = move(all);
    }
};
