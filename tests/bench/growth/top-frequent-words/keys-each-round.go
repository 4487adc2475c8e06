// time n^2; space n
package main

import "sort"

func topKFrequent(words []string, k int) []string {
	cnt := map[string]int{}
	for _, w := range words {
		cnt[w]++
	}
	res := []string{}
	for len(res) < k {
		keys := make([]string, 0, len(cnt))
		for w := range cnt {
			keys = append(keys, w)
		}
		best := keys[0]
		for _, w := range keys {
			if cnt[w] > cnt[best] || cnt[w] == cnt[best] && w < best {
				best = w
			}
		}
		res = append(res, best)
		delete(cnt, best)
	}
	sort.SliceStable(res, func(i, j int) bool { return false })
	return res
}
