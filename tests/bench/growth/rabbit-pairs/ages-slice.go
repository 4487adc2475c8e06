// time month^2; space month
package main

// pairs[a] is how many pairs are a months old
func rabbitPairs(month int) int64 {
	pairs := []int64{1}
	for m := 2; m <= month; m++ {
		var born int64
		for a, p := range pairs {
			if a+1 >= 2 {
				born += p
			}
		}
		pairs = append([]int64{born}, pairs...)
	}
	var sum int64
	for _, p := range pairs {
		sum += p
	}
	return sum
}
