// time n; space 1
package main

import (
	"runtime"
	"sync"
)

func countLetters(text string) []int {
	w := runtime.NumCPU()
	ch := make(chan [26]int, w)
	var wg sync.WaitGroup
	step := (len(text) + w - 1) / w
	for i := 0; i < w; i++ {
		lo, hi := i*step, (i+1)*step
		if lo > len(text) {
			lo = len(text)
		}
		if hi > len(text) {
			hi = len(text)
		}
		wg.Add(1)
		go func(part string) {
			defer wg.Done()
			var c [26]int
			for j := 0; j < len(part); j++ {
				switch b := part[j]; {
				case 'a' <= b && b <= 'z':
					c[b-'a']++
				case 'A' <= b && b <= 'Z':
					c[b-'A']++
				}
			}
			ch <- c
		}(text[lo:hi])
	}
	go func() { wg.Wait(); close(ch) }()
	ans := make([]int, 26)
	for c := range ch {
		for i, v := range c {
			ans[i] += v
		}
	}
	return ans
}

func main() {}
