// time k; space k
func maxBananas(bananas int, distance int, capacity int, eatsOnTheWayBack bool) int {
	if bananas <= capacity {
		if bananas < distance {
			return 0
		}
		return bananas - distance
	}
	if distance == 0 {
		return bananas
	}
	cost := func(loads int) int {
		if eatsOnTheWayBack {
			return 2*loads - 1
		}
		return loads
	}
	loads := (bananas + capacity - 1) / capacity
	full := (loads - 1) * capacity
	step := (bananas - full) / cost(loads)
	if step > distance {
		step = distance
	}
	if step > 0 {
		return maxBananas(bananas-step*cost(loads), distance-step, capacity, eatsOnTheWayBack)
	}
	a, b := bananas-cost(loads), full-cost(loads-1)
	if b > a {
		a = b
	}
	return maxBananas(a, distance-1, capacity, eatsOnTheWayBack)
}
