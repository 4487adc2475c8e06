int maxBananas(int bananas, int distance, int capacity, bool eatsOnTheWayBack) {
    do {
        int best = 0;
        for (int loads = 1; (loads - 1) * capacity < bananas; ++loads) {
            int taken = bananas - (loads - 1) * capacity < capacity ? bananas : loads * capacity;
            int left = taken - (eatsOnTheWayBack ? 2 * loads - 1 : loads);
            best = left > best ? left : best;
        }
        bananas = best;
    } while (--distance > 0);
    return bananas;
}
