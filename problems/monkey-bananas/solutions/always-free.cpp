class Solution {
public:
    int maxBananas(int bananas, int distance, int capacity, bool) {
        while (distance > 0 && bananas > capacity) {
            const int loads = (bananas - 1) / capacity + 1;
            bananas = max(bananas - loads, (loads - 1) * (capacity - 1));
            --distance;
        }
        return max(0, bananas - distance);
    }
};
