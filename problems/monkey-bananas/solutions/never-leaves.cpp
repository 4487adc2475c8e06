class Solution {
public:
    int maxBananas(int bananas, int distance, int capacity, bool eatsOnTheWayBack) {
        while (distance > 0 && bananas > 0) {
            int loads = (bananas + capacity - 1) / capacity;
            bananas -= eatsOnTheWayBack ? 2 * loads - 1 : loads;
            --distance;
        }
        return max(0, bananas);
    }
};
