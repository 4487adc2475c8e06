// time k; space k
class Solution {
    public int maxBananas(int bananas, int distance, int capacity, boolean eatsOnTheWayBack) {
        if (bananas <= 0) return 0;
        if (distance == 0) return bananas;
        int loads = bananas / capacity + (bananas % capacity == 0 ? 0 : 1);
        if (loads == 1) return Math.max(0, bananas - distance);
        int full = (loads - 1) * capacity;
        int extra = bananas - full;
        int gain = eatsOnTheWayBack ? 2 : 1;
        if (extra <= gain) return maxBananas(full, distance, capacity, eatsOnTheWayBack);
        int cost = eatsOnTheWayBack ? loads + loads - 1 : loads;
        int metres = Math.min(distance, (extra - gain - 1) / cost + 1);
        return maxBananas(bananas - metres * cost, distance - metres, capacity, eatsOnTheWayBack);
    }
}
