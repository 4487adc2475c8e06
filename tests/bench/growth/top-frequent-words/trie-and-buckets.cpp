// time n log n; space n
class Solution {
    struct Trie { Trie* ch[26] = {}; int cnt = 0; };
    void walk(Trie* t, string& cur, vector<vector<string>>& by) {
        if (t->cnt) by[t->cnt].push_back(cur);
        for (int i = 0; i < 26; ++i) if (t->ch[i]) { cur.push_back('a' + i); walk(t->ch[i], cur, by); cur.pop_back(); }
        delete t;
    }
public:
    vector<string> topKFrequent(vector<string>& words, int k) {
        Trie* root = new Trie;
        for (auto& w : words) { Trie* t = root; for (char c : w) { auto& n = t->ch[c - 'a']; if (!n) n = new Trie; t = n; } ++t->cnt; }
        vector<vector<string>> by(words.size() + 1); string cur; vector<string> ans;
        walk(root, cur, by);
        for (int c = words.size(); c && (int)ans.size() < k; --c) for (auto& w : by[c]) if ((int)ans.size() < k) ans.push_back(w);
        return ans;
    }
};
