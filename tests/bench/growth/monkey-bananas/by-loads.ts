// time k; space 1
function maxBananas(bananas: number, distance: number, capacity: number, eatsOnTheWayBack: boolean): number {
  const price = (loads: number): number => (eatsOnTheWayBack ? 2 * loads - 1 : loads);
  while (distance > 0 && bananas > capacity) {
    const loads = Math.ceil(bananas / capacity);
    const full = (loads - 1) * capacity;
    let metres = Math.min(distance, Math.floor((bananas - full) / price(loads)));
    if (metres > 0) {
      bananas -= metres * price(loads);
    } else {
      metres = 1;
      bananas = Math.max(bananas - price(loads), full - price(loads - 1));
    }
    distance -= metres;
  }
  return Math.max(0, bananas - distance);
}
