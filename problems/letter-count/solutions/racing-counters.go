package main

import "sync"

func countLetters(text string) []int {
	var counts [26]int
	parts := make(chan string)
	var group sync.WaitGroup
	for w := 0; w < 4; w++ {
		group.Add(1)
		go func() {
			defer group.Done()
			mine := counts
			for part := range parts {
				for _, r := range part {
					if 'a' <= r && r <= 'z' {
						mine[r-'a']++
					} else if 'A' <= r && r <= 'Z' {
						mine[r-'A']++
					}
				}
			}
			counts = mine
		}()
	}
	for len(text) > 0 {
		n := 1000
		if n > len(text) {
			n = len(text)
		}
		parts <- text[:n]
		text = text[n:]
	}
	close(parts)
	group.Wait()
	return counts[:]
}
