class Solution {
    public int maxBananas(int bananas, int distance, int capacity, boolean eatsOnTheWayBack) {
        while (distance > 0 && bananas > capacity) {
            int loads = (bananas - 1) / capacity + 1;
            int full = (loads - 1) * capacity;
            int cost = costOfMetre(loads, eatsOnTheWayBack);
            int metres = Math.min(distance, (bananas - full) / cost);
            if (metres > 0) {
                bananas -= metres * cost;
            } else {
                int withoutRest = full - costOfMetre(loads - 1, eatsOnTheWayBack);
                bananas = Math.max(bananas - cost, withoutRest);
                metres = 1;
            }
            distance -= metres;
        }
        return Math.max(0, bananas - distance);
    }

    private static int costOfMetre(int loads, boolean eatsOnTheWayBack) {
        return eatsOnTheWayBack ? 2 * loads - 1 : loads;
    }
}
