func countLetters(text string) []int {
	counts := make([]int, 26)
	for _, r := range text {
		switch {
		case 'a' <= r && r <= 'z':
			counts[r-'a']++
		case 'A' <= r && r <= 'Z':
			counts[r-'A']++
		}
	}
	return counts
}
