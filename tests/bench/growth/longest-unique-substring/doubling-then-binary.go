// time n log n; space n
package main

// For each start the farthest end, by binary search on prefix "nearest repeat" minima in a sparse table.
func lengthOfLongestSubstring(s string) int {
	n := len(s)
	if n == 0 {
		return 0
	}
	next := make([]int, n)
	var at [256]int
	for i := range at {
		at[i] = n
	}
	for i := n - 1; i >= 0; i-- {
		next[i] = at[s[i]]
		at[s[i]] = i
	}
	best := 0
	for i := n - 2; i >= 0; i-- {
		if next[i+1] < next[i] {
			next[i] = next[i+1]
		}
	}
	for i := 0; i < n; i++ {
		lo, hi := i+1, n
		for lo < hi {
			mid := (lo + hi + 1) / 2
			if mid <= next[i] {
				lo = mid
			} else {
				hi = mid - 1
			}
		}
		if lo-i > best {
			best = lo - i
		}
	}
	return best
}
