// time distance; space 1
var maxBananas = function(bananas, distance, capacity, eatsOnTheWayBack) {
    const cost = (loads) => loads <= 0 ? 0 : eatsOnTheWayBack ? 2 * loads - 1 : loads;
    while (distance-- > 0 && bananas > 0) {
        const loads = Math.ceil(bananas / capacity);
        const all = bananas - cost(loads);
        const fewer = loads > 1 ? (loads - 1) * capacity - cost(loads - 1) : 0;
        bananas = Math.max(all, fewer);
    }
    return Math.max(bananas, 0);
};
