import "sort"

func topKFrequent(words []string, k int) []string {
	count := make(map[string]int)
	for _, word := range words {
		count[word]++
	}
	ranking := make([]string, 0, len(count))
	for word := range count {
		ranking = append(ranking, word)
	}
	sort.Slice(ranking, func(i, j int) bool {
		a, b := ranking[i], ranking[j]
		if count[a] != count[b] {
			return count[a] > count[b]
		}
		return a < b
	})
	return ranking[:k]
}
