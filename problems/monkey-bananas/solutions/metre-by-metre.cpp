class Solution {
public:
    int maxBananas(int bananas, int distance, int capacity, bool eatsOnTheWayBack) {
        for (int metre = 0; metre < distance; ++metre) {
            int best = 0;
            const int most = (bananas + capacity - 1) / capacity;
            for (int loads = 1; loads <= most; ++loads) {
                const int taken = static_cast<int>(min<long long>(bananas, 1LL * loads * capacity));
                best = max(best, taken - (eatsOnTheWayBack ? 2 * loads - 1 : loads));
            }
            bananas = best;
        }
        return bananas;
    }
};
