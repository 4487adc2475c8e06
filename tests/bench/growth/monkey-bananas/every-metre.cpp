// time distance; space 1
class Solution {
public:
    int maxBananas(int bananas, int distance, int capacity, bool eatsOnTheWayBack) {
        for (int metre = 0; metre < distance && bananas > 0; metre++) {
            const int loads = (bananas - 1) / capacity + 1;
            const auto left = [&](int n) { return min(bananas, n * capacity) - (eatsOnTheWayBack ? 2 * n - 1 : n); };
            bananas = max(left(loads), loads > 1 ? left(loads - 1) : 0);
        }
        return max(0, bananas);
    }
};
