// problem: top-frequent-words  expect: AC
package main

import (
	"cmp"
	"maps"
	"slices"
)

type entry struct {
	word  string
	count int
}

func topKFrequent(words []string, k int) []string {
	counts := make(map[string]int)
	for _, word := range words {
		counts[word]++
	}
	keys := slices.Sorted(maps.Keys(counts))
	entries := make([]entry, 0, len(keys))
	for _, word := range keys {
		entries = append(entries, entry{word, counts[word]})
	}
	slices.SortStableFunc(entries, func(a, b entry) int {
		return cmp.Compare(b.count, a.count)
	})
	other := slices.Clone(entries)
	slices.SortFunc(other, func(a, b entry) int {
		return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(a.word, b.word))
	})
	if !slices.Equal(entries, other) {
		panic("two ways to sort differ")
	}
	result := slices.Grow([]string(nil), k)
	for _, one := range entries[:k] {
		result = append(result, one.word)
	}
	return result
}
