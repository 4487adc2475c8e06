// time n; space 1
func lengthOfLongestSubstring(s string) int {
	last := map[rune]int{}
	start, best := 0, 0
	for i, c := range s {
		if at, ok := last[c]; ok && at >= start {
			start = at + 1
		}
		last[c] = i
		if i-start+1 > best {
			best = i - start + 1
		}
	}
	return best
}
