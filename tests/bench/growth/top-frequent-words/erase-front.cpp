// time n^2; space n
class Solution {
public:
    vector<string> topKFrequent(vector<string>& words, int k) {
        unordered_map<string, int> count;
        for (auto& w : words) ++count[w];
        vector<pair<int, string>> v;
        for (auto& [w, c] : count) v.push_back({-c, w});
        sort(v.begin(), v.end());
        vector<string> res;
        while (k--) {
            res.push_back(v.front().second);
            v.erase(v.begin());
        }
        return res;
    }
};
