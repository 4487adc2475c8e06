// time n log n; space n
class Solution {
public:
    vector<string> topKFrequent(vector<string>& words, int k) {
        unordered_map<string, int> c;
        for (auto& w : words) ++c[w];
        vector<pair<string, int>> top(k);
        auto end = partial_sort_copy(c.begin(), c.end(), top.begin(), top.end(), [](const auto& a, const auto& b) {
            return tie(b.second, a.first) < tie(a.second, b.first);
        });
        vector<string> out;
        for (auto it = top.begin(); it != end; ++it) out.push_back(move(it->first));
        return out;
    }
};
