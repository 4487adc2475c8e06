// time month log month; space month
class Solution {
public:
    long long rabbitPairs(int month) {
        static map<int, long long> known{{1, 1}, {2, 1}};
        if (!known.count(month)) known[month] = rabbitPairs(month - 1) + rabbitPairs(month - 2);
        return known[month];
    }
};
