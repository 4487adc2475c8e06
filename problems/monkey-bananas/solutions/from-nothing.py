class Solution:
    def maxBananas(self, bananas: int, distance: int, capacity: int, eatsOnTheWayBack: bool) -> int:
        for _ in range(distance):
            loads = ceil(bananas / capacity)
            if eatsOnTheWayBack:
                bananas = max(bananas - (2 * loads - 1), (loads - 1) * capacity - (2 * loads - 3))
            else:
                bananas = max(bananas - loads, (loads - 1) * capacity - (loads - 1))
        return bananas
