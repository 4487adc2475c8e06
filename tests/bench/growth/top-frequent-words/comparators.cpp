// time n log n; space n
class Solution {
public:
    vector<string> topKFrequent(vector<string>& words, int k) {
        unordered_map<string, int> freq;
        for (auto& w : words) freq[w]++;
        auto worse = [&](const string& a, const string& b) {
            return freq[a] > freq[b] || (freq[a] == freq[b] && a < b);
        };
        priority_queue<string, vector<string>, decltype(worse)> heap(worse);
        for (auto& [w, c] : freq) {
            heap.push(w);
            if ((int)heap.size() > k) heap.pop();
        }
        vector<string> res(heap.size());
        for (int i = heap.size() - 1; i >= 0; i--) {
            res[i] = heap.top();
            heap.pop();
        }
        return res;
    }
};
