func maxBananas(bananas int, distance int, capacity int, eatsOnTheWayBack bool) int {
	for distance > 0 && bananas > capacity {
		loads := (bananas + capacity - 1) / capacity
		all, fewer := bananas-loads, (loads-1)*(capacity-1)
		if eatsOnTheWayBack {
			all, fewer = bananas-2*loads+1, (loads-1)*capacity-2*loads+3
		}
		bananas = all
		if fewer > all {
			bananas = fewer
		}
		distance--
	}
	return bananas - distance
}
