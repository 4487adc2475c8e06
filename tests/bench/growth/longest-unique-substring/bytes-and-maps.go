// time n; space n
func lengthOfLongestSubstring(s string) int {
	runes := []byte(s)
	best, left := 0, 0
	for right := range runes {
		window := map[byte]bool{}
		for i := left; i < right; i++ {
			window[runes[i]] = true
		}
		for window[runes[right]] {
			delete(window, runes[left])
			left++
		}
		if right-left+1 > best {
			best = right - left + 1
		}
	}
	return best
}
