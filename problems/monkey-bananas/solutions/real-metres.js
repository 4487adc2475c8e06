var maxBananas = function (bananas, distance, capacity, eatsOnTheWayBack) {
  while (bananas > capacity && distance > 0) {
    const loads = Math.ceil(bananas / capacity);
    const cost = eatsOnTheWayBack ? 2 * loads - 1 : loads;
    const metres = Math.min(distance, (bananas - (loads - 1) * capacity) / cost);
    bananas -= metres * cost;
    distance -= metres;
  }
  return Math.max(0, Math.floor(bananas - distance));
};
