# time k; space 1
class Solution:
    def maxBananas(self, bananas: int, distance: int, capacity: int, eatsOnTheWayBack: bool) -> int:
        per = (lambda t: 2 * t - 1) if eatsOnTheWayBack else (lambda t: t)
        t = -(-bananas // capacity)
        while t > 1 and distance:
            spare = bananas - (t - 1) * capacity
            steps, rest = divmod(spare, per(t))
            if steps >= distance:
                return bananas - distance * per(t)
            distance -= steps
            bananas -= steps * per(t)
            if rest:
                bananas = max(bananas - per(t), (t - 1) * capacity - per(t - 1))
                distance -= 1
            t = -(-bananas // capacity)
        return max(0, bananas - distance)
