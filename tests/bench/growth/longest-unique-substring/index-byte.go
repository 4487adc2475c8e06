// time n; space 1
package main

import "strings"

func lengthOfLongestSubstring(s string) int {
	l, best := 0, 0
	for r := 0; r < len(s); r++ {
		if i := strings.IndexByte(s[l:r], s[r]); i >= 0 {
			l += i + 1
		}
		if r-l+1 > best {
			best = r - l + 1
		}
	}
	return best
}
