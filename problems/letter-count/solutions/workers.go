package main

import "sync"

const workers = 4

func countLetters(text string) []int {
	var partial [workers][26]int
	var group sync.WaitGroup
	for w := 0; w < workers; w++ {
		from, to := w*len(text)/workers, (w+1)*len(text)/workers
		group.Add(1)
		go func(part string, counts *[26]int) {
			defer group.Done()
			*counts = count(part)
		}(text[from:to], &partial[w])
	}
	group.Wait()

	total := make([]int, 26)
	for _, counts := range partial {
		for letter, n := range counts {
			total[letter] += n
		}
	}
	return total
}

// count may cut a character of several bytes: none of its bytes looks like a letter.
func count(part string) (counts [26]int) {
	for i := 0; i < len(part); i++ {
		switch c := part[i]; {
		case 'a' <= c && c <= 'z':
			counts[c-'a']++
		case 'A' <= c && c <= 'Z':
			counts[c-'A']++
		}
	}
	return counts
}
