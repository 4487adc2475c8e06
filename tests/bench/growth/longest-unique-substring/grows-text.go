// time n; space 1
import "strings"

func lengthOfLongestSubstring(s string) int {
	window, best := "", 0
	for i := 0; i < len(s); i++ {
		if at := strings.IndexByte(window, s[i]); at >= 0 {
			window = window[at+1:]
		}
		window += string(s[i])
		if len(window) > best {
			best = len(window)
		}
	}
	return best
}
