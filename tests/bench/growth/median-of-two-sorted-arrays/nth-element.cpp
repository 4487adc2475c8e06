// time m + n; space m + n
#include <bits/stdc++.h>
class Solution {
public:
    double findMedianSortedArrays(std::vector<int>& a, std::vector<int>& b) {
        std::vector<int> c;
        c.reserve(a.size() + b.size());
        std::copy(a.begin(), a.end(), std::back_inserter(c));
        std::copy(b.begin(), b.end(), std::back_inserter(c));
        auto mid = c.begin() + c.size() / 2;
        std::nth_element(c.begin(), mid, c.end());
        if (c.size() & 1) return *mid;
        return (*mid + *std::max_element(c.begin(), mid)) / 2.0;
    }
};
