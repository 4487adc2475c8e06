// time k log distance; space 1
static long eaten(long loads, bool back) { return back ? 2 * loads - 1 : loads; }

int maxBananas(int bananas, int distance, int capacity, bool eatsOnTheWayBack) {
    long b = bananas, d = distance, cap = capacity;
    while (d > 0 && b > cap) {
        long loads = (b - 1) / cap + 1, full = (loads - 1) * cap;
        long lo = 0, hi = d; /* the most metres after which no load fewer will do */
        while (lo < hi) {
            long mid = (lo + hi + 1) / 2;
            if (b - mid * eaten(loads, eatsOnTheWayBack) >= full) lo = mid; else hi = mid - 1;
        }
        if (lo) {
            b -= lo * eaten(loads, eatsOnTheWayBack);
            d -= lo;
        } else {
            long all = b - eaten(loads, eatsOnTheWayBack), fewer = full - eaten(loads - 1, eatsOnTheWayBack);
            b = all > fewer ? all : fewer;
            d--;
        }
    }
    return b > d ? b - d : 0;
}
