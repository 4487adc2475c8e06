// time n; space 1
#include <future>
#include <array>
#include <string_view>
class Solution {
    static std::array<int, 26> part(std::string_view s) {
        std::array<int, 26> a{};
        for (unsigned char c : s) if (c < 128 && isalpha(c)) ++a[tolower(c) - 'a'];
        return a;
    }
public:
    vector<int> countLetters(string text) {
        std::string_view v = text;
        auto h = v.size() / 2;
        auto f = std::async(std::launch::async, part, v.substr(0, h));
        auto b = part(v.substr(h));
        auto a = f.get();
        vector<int> r(26);
        std::transform(a.begin(), a.end(), b.begin(), r.begin(), std::plus<>());
        return r;
    }
};
