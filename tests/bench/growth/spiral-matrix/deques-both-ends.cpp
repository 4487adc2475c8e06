// time m^2 + m n; space m n
class Solution {
public:
    vector<int> spiralOrder(vector<vector<int>>& matrix) {
        deque<deque<int>> d;
        for (auto& r : matrix) d.emplace_back(r.begin(), r.end());
        vector<int> out;
        while (!d.empty()) {
            out.insert(out.end(), d.front().begin(), d.front().end());
            d.pop_front();
            for (auto& r : d) if (!r.empty()) { out.push_back(r.back()); r.pop_back(); }
            if (!d.empty()) {
                out.insert(out.end(), d.back().rbegin(), d.back().rend());
                d.pop_back();
            }
            for (auto it = d.rbegin(); it != d.rend(); ++it)
                if (!it->empty()) { out.push_back(it->front()); it->pop_front(); }
        }
        return out;
    }
};
