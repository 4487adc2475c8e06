// problem: top-frequent-words  expect: WA
class Solution {
public:
    vector<int> topKFrequent(vector<string>& words, int k) { return {1, 2}; }
};
