# time k; space 1
class Solution:
    def maxBananas(self, bananas: int, distance: int, capacity: int, eatsOnTheWayBack: bool) -> int:
        def price(loads):
            return 2 * loads - 1 if eatsOnTheWayBack else loads

        while distance > 0 and bananas > capacity:
            loads = (bananas - 1) // capacity + 1
            rest = bananas - (loads - 1) * capacity
            whole = min(distance, rest // price(loads))
            if whole == 0:
                bananas = max(bananas - price(loads), (loads - 1) * capacity - price(loads - 1))
                whole = 1
            else:
                bananas -= whole * price(loads)
            distance -= whole
        return max(0, bananas - distance)
