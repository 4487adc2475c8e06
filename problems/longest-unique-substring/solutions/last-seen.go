func lengthOfLongestSubstring(s string) int {
	var nextStart [128]int // one behind the last place of each character
	best, start := 0, 0
	for i := 0; i < len(s); i++ {
		if after := nextStart[s[i]]; after > start {
			start = after
		}
		nextStart[s[i]] = i + 1
		if length := i + 1 - start; length > best {
			best = length
		}
	}
	return best
}
