// problem: top-frequent-words  expect: AC
class Solution {
    map<string, int> counts;
public:
    vector<const char*> topKFrequent(vector<string>& words, int k) {
        for (auto& word : words) counts[word]++;
        vector<map<string, int>::iterator> sorted;
        for (auto it = counts.begin(); it != counts.end(); ++it) sorted.push_back(it);
        stable_sort(sorted.begin(), sorted.end(), [](auto a, auto b) { return a->second > b->second; });
        vector<const char*> answer;
        for (int i = 0; i < k; i++) answer.push_back(sorted[i]->first.c_str());
        return answer;
    }
};
