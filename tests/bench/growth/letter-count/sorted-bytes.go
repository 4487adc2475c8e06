// time n; space n
import "sort"

func countLetters(text string) []int {
	bytes := []byte(text)
	sort.Slice(bytes, func(i, j int) bool { return bytes[i] < bytes[j] })
	counts := make([]int, 26)
	for _, c := range bytes {
		switch {
		case 'a' <= c && c <= 'z':
			counts[c-'a']++
		case 'A' <= c && c <= 'Z':
			counts[c-'A']++
		}
	}
	return counts
}
