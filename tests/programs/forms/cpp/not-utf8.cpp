// problem: top-frequent-words  expect: WA
class Solution {
public:
    vector<string> topKFrequent(vector<string>& words, int k) { return {"\xff\xfe", "love"}; }
};
