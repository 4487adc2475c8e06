class Solution:
    def maxBananas(self, bananas: int, distance: int, capacity: int, eatsOnTheWayBack: bool) -> int:
        if distance == 0 or bananas == 0:
            return bananas
        loads = -(-bananas // capacity)
        left = bananas - (2 * loads - 1 if eatsOnTheWayBack else loads)
        if loads > 1:
            full = (loads - 1) * capacity
            left = max(left, full - (2 * loads - 3 if eatsOnTheWayBack else loads - 1))
        return self.maxBananas(max(left, 0), distance - 1, capacity, eatsOnTheWayBack)
