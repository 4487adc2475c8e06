func lengthOfLongestSubstring(s string) int {
	best := 0
	for i := 0; i < len(s); i++ {
		var chars [250]byte
		unique := true
		for j := i; j < len(s); j++ {
			length := j - i
			for k := 0; k < length; k++ {
				if chars[k] == s[j] {
					unique = false
				}
			}
			chars[length] = s[j]
			if unique && length+1 > best {
				best = length + 1
			}
		}
	}
	return best
}
