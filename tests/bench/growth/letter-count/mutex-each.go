// time n; space 1
func countLetters(text string) []int {
	var mu sync.Mutex
	counts := make([]int, 26)
	done := make(chan bool)
	half := len(text) / 2
	for _, part := range []string{text[:half], text[half:]} {
		go func(part string) {
			for _, r := range []byte(part) {
				if r >= 'A' && r <= 'Z' {
					r += 32
				}
				if r >= 'a' && r <= 'z' {
					mu.Lock()
					counts[r-'a']++
					mu.Unlock()
				}
			}
			done <- true
		}(part)
	}
	<-done
	<-done
	return counts
}
