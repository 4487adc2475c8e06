class Solution {
    public int maxBananas(int bananas, int distance, int capacity, boolean eatsOnTheWayBack) {
        int walked = 0;
        while (bananas > capacity && walked < distance) {
            int loads = (bananas + capacity - 1) / capacity;
            int all = bananas - (eatsOnTheWayBack ? 2 * loads - 1 : loads);
            int fewer = (loads - 1) * capacity - (eatsOnTheWayBack ? 2 * loads - 3 : loads - 1);
            bananas = Math.max(all, fewer);
            walked++;
        }
        bananas = Math.min(bananas, capacity);
        return Math.max(0, bananas - (distance - walked));
    }
}
