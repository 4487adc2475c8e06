import "sort"

func topKFrequent(words []string, k int) []string {
	count := map[string]int{}
	for _, word := range words {
		count[word]++
	}
	buckets := make([][]string, len(words))
	for word, times := range count {
		buckets[times] = append(buckets[times], word)
	}
	var top []string
	for times := len(words) - 1; len(top) < k; times-- {
		sort.Strings(buckets[times])
		top = append(top, buckets[times]...)
	}
	return top[:k]
}
