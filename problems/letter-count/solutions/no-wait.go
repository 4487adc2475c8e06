package main

func countLetters(text string) []int {
	counts := make([]int, 26)
	const workers = 4
	for w := 0; w < workers; w++ {
		go func(part string) {
			for _, r := range part {
				if 'a' <= r && r <= 'z' {
					counts[r-'a']++
				} else if 'A' <= r && r <= 'Z' {
					counts[r-'A']++
				}
			}
		}(text[w*len(text)/workers : (w+1)*len(text)/workers])
	}
	return counts
}
