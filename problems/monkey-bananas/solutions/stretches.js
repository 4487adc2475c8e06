/**
 * @param {number} bananas
 * @param {number} distance
 * @param {number} capacity
 * @param {boolean} eatsOnTheWayBack
 * @return {number}
 */
const maxBananas = (bananas, distance, capacity, eatsOnTheWayBack) => {
  const cost = (loads) => (eatsOnTheWayBack ? 2 * loads - 1 : loads);
  while (distance > 0 && bananas > capacity) {
    const loads = Math.ceil(bananas / capacity);
    const full = (loads - 1) * capacity;
    const metres = Math.min(distance, Math.floor((bananas - full) / cost(loads)));
    if (metres > 0) {
      bananas -= metres * cost(loads);
      distance -= metres;
    } else {
      bananas = Math.max(bananas - cost(loads), full - cost(loads - 1));
      distance -= 1;
    }
  }
  return Math.max(0, bananas - distance);
};
