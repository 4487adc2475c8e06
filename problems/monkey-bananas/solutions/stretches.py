class Solution:
    def maxBananas(
        self, bananas: int, distance: int, capacity: int, eatsOnTheWayBack: bool
    ) -> int:
        def cost(loads):
            return 2 * loads - 1 if eatsOnTheWayBack else loads

        while distance > 0 and bananas > capacity:
            loads = -(-bananas // capacity)
            full = (loads - 1) * capacity
            metres = min(distance, (bananas - full) // cost(loads))
            if metres:
                bananas -= metres * cost(loads)
                distance -= metres
            else:
                # Too little for a metre at this cost: fetch the last load, or leave it.
                bananas = max(bananas - cost(loads), full - cost(loads - 1))
                distance -= 1
        return max(0, bananas - distance)
