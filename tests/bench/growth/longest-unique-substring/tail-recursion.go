// time n; space n
func lengthOfLongestSubstring(s string) int {
	last := map[byte]int{}
	var walk func(i, start int) int
	walk = func(i, start int) int {
		if i == len(s) {
			return 0
		}
		if p, ok := last[s[i]]; ok && p >= start {
			start = p + 1
		}
		last[s[i]] = i
		if rest := walk(i+1, start); rest > i-start+1 {
			return rest
		}
		return i - start + 1
	}
	return walk(0, 0)
}
