class Solution {
public:
    int maxBananas(int bananas, int distance, int capacity, bool eatsOnTheWayBack) {
        // What one metre costs when everything is carried over it in `loads` loads.
        const auto cost = [&](int loads) { return eatsOnTheWayBack ? 2 * loads - 1 : loads; };
        while (distance > 0 && bananas > capacity) {
            const int loads = (bananas - 1) / capacity + 1;
            const int full = (loads - 1) * capacity;  // what fewer loads could carry
            int metres = min(distance, (bananas - full) / cost(loads));
            if (metres > 0) {
                bananas -= metres * cost(loads);
            } else {
                // The last load is so small that it may not be worth fetching.
                metres = 1;
                bananas = max(bananas - cost(loads), full - cost(loads - 1));
            }
            distance -= metres;
        }
        return max(0, bananas - distance);
    }
};
