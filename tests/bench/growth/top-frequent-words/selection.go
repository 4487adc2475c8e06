// time n^2; space n
package main

func topKFrequent(words []string, k int) []string {
	freq := make(map[string]int)
	for _, w := range words {
		freq[w] += 1
	}
	res := []string{}
	for i := 0; i < k; i++ {
		best, cnt := "", 0
		for w, c := range freq {
			if c > cnt || c == cnt && w < best {
				best, cnt = w, c
			}
		}
		res = append(res, best)
		delete(freq, best)
	}
	return res
}
