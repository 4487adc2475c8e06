func maxBananas(bananas int, distance int, capacity int, eatsOnTheWayBack bool) int {
	cost := func(loads int) int {
		if eatsOnTheWayBack {
			return 2*loads - 1
		}
		return loads
	}
	for distance > 0 && bananas > capacity {
		loads := (bananas-1)/capacity + 1
		full := (loads - 1) * capacity
		metres := (bananas - full) / cost(loads)
		if metres > distance {
			metres = distance
		}
		if metres > 0 {
			bananas -= metres * cost(loads)
			distance -= metres
			continue
		}
		// Less than a metre at this cost: fetch the small last load, or leave it.
		bananas -= cost(loads)
		if without := full - cost(loads-1); without > bananas {
			bananas = without
		}
		distance--
	}
	if bananas <= distance {
		return 0
	}
	return bananas - distance
}
