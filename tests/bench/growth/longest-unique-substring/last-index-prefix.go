// time n; space 1
func lengthOfLongestSubstring(s string) int {
	// The gaps between equal characters do not overlap: at most one pass for each character of the alphabet.
	best, start := 0, 0
	for i := 0; i < len(s); i++ {
		if p := strings.LastIndexByte(s[:i], s[i]); p >= start {
			start = p + 1
		}
		if i-start+1 > best {
			best = i - start + 1
		}
	}
	return best
}
