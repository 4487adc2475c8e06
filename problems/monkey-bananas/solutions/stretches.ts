function maxBananas(
  bananas: number,
  distance: number,
  capacity: number,
  eatsOnTheWayBack: boolean,
): number {
  const cost = (loads: number): number => (eatsOnTheWayBack ? 2 * loads - 1 : loads);
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
}
