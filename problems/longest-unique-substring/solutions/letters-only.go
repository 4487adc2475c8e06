func lengthOfLongestSubstring(s string) int {
	var count [58]int // from A to z
	best, left := 0, 0
	for right := range s {
		count[s[right]-'A']++
		for count[s[right]-'A'] > 1 {
			count[s[left]-'A']--
			left++
		}
		if right-left+1 > best {
			best = right - left + 1
		}
	}
	return best
}
