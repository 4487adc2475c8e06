class Solution:
    def maxBananas(self, bananas: int, distance: int, capacity: int, eatsOnTheWayBack: bool) -> int:
        cost = 3 if eatsOnTheWayBack else 2
        while distance and bananas > capacity:
            bananas = max(bananas - cost, capacity - 1)
            distance -= 1
        return max(0, bananas - distance)
