#include <array>
#include <string>
#include <thread>
#include <vector>

using namespace std;

class Solution {
public:
    vector<int> countLetters(string text) {
        const int workers = 4;
        const size_t part = text.size() / workers;
        vector<array<int, 26>> partial(workers);
        vector<thread> threads;
        for (int w = 0; w < workers; ++w) {
            threads.emplace_back([&, w] { count(text, w * part, (w + 1) * part, partial[w]); });
        }
        for (thread& t : threads) {
            t.join();
        }
        vector<int> counts(26);
        for (const auto& p : partial) {
            for (int i = 0; i < 26; ++i) {
                counts[i] += p[i];
            }
        }
        return counts;
    }

private:
    static void count(const string& text, size_t from, size_t to, array<int, 26>& counts) {
        counts.fill(0);
        for (size_t i = from; i < to; ++i) {
            const char c = text[i];
            if (c >= 'a' && c <= 'z') ++counts[c - 'a'];
            if (c >= 'A' && c <= 'Z') ++counts[c - 'A'];
        }
    }
};
