// time n log n; space n
class Solution {
public:
    vector<string> topKFrequent(vector<string>& words, int k) {
        map<string, int> count;
        map<int, set<string>, greater<int>> by;
        for (const string& w : words) {
            int c = count[w]++;
            if (c) by[c].erase(w);
            by[c + 1].insert(w);
        }
        vector<string> res;
        for (auto& [c, s] : by)
            for (auto& w : s) {
                if ((int)res.size() == k) return res;
                res.push_back(w);
            }
        return res;
    }
};
