func countLetters(text string) []int {
	counts := make([]int, 26)
	for i := 0; i < len(text); i++ {
		if c := text[i]; c >= '@' && c <= 'Z' || c >= 'a' && c <= 'z' {
			counts[c|32-'a']++
		}
	}
	return counts
}
