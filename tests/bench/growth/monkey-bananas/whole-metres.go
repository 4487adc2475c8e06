// time distance; space 1
func maxBananas(bananas int, distance int, capacity int, eatsOnTheWayBack bool) int {
	for ; distance > 0 && bananas > 0; distance-- {
		loads := (bananas + capacity - 1) / capacity
		cost := loads
		if eatsOnTheWayBack {
			cost = 2*loads - 1
		}
		fewer := (loads - 1) * capacity
		if loads > 1 {
			if eatsOnTheWayBack {
				fewer -= 2*loads - 3
			} else {
				fewer -= loads - 1
			}
		}
		bananas = max(bananas-cost, fewer, 0)
	}
	return bananas
}
