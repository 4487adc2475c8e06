// time n; space n
import "strings"

func countLetters(text string) []int {
	var letters strings.Builder
	for _, c := range text {
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' {
			letters.WriteRune(c | 32)
		}
	}
	counts := make([]int, 26)
	for _, c := range letters.String() {
		counts[c-'a']++
	}
	return counts
}
