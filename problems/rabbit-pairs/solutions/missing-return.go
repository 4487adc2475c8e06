package main

func rabbitPairs(month int) int64 {
	var sum int64
	var newborn, grown int64 = 1, 0
	for i := 1; i <= month; i++ {
		sum += newborn + grown
		newborn, grown = grown, newborn+grown
	}
}
