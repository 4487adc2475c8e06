// time (m + n) log(m + n); space 1
class Solution {
public:
    void merge(vector<int>& a, int m, vector<int>& b, int n) {
        copy(b.begin(), b.end(), a.begin() + m);
        for (int gap = (m + n + 1) / 2; gap > 0; gap = gap > 1 ? (gap + 1) / 2 : 0)
            for (int i = 0; i + gap < m + n; ++i) if (a[i] > a[i + gap]) swap(a[i], a[i + gap]);
    }
};
