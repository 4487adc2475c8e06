// time n; space n
package main

import "strings"

func lengthOfLongestSubstring(s string) int {
	chars := []byte(s)
	best, left := 0, 0
	for right, c := range chars {
		window := string(chars[left:right])
		if at := strings.IndexByte(window, c); at >= 0 {
			left += at + 1
		}
		if right-left+1 > best {
			best = right - left + 1
		}
	}
	return best
}
