#include <stdbool.h>

static int cost_of_metre(int loads, bool eats_on_the_way_back) {
    return eats_on_the_way_back ? 2 * loads - 1 : loads;
}

int maxBananas(int bananas, int distance, int capacity, bool eatsOnTheWayBack) {
    while (distance > 0 && bananas > capacity) {
        const int loads = (bananas - 1) / capacity + 1;
        const int full = (loads - 1) * capacity;
        const int cost = cost_of_metre(loads, eatsOnTheWayBack);
        int metres = (bananas - full) / cost;
        if (metres > distance) {
            metres = distance;
        }
        if (metres > 0) {
            bananas -= metres * cost;
        } else {
            const int with_all = bananas - cost;
            const int without_rest = full - cost_of_metre(loads - 1, eatsOnTheWayBack);
            bananas = with_all > without_rest ? with_all : without_rest;
            metres = 1;
        }
        distance -= metres;
    }
    return bananas > distance ? bananas - distance : 0;
}
