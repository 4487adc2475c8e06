import "sort"

// One bucket for each possible count, from the fullest down.
func topKFrequent(words []string, k int) []string {
	count := map[string]int{}
	for _, word := range words {
		count[word]++
	}
	buckets := make([][]string, len(words)+1)
	for word, times := range count {
		buckets[times] = append(buckets[times], word)
	}
	top := make([]string, 0, len(count))
	for times := len(words); len(top) < k; times-- {
		sort.Strings(buckets[times])
		top = append(top, buckets[times]...)
	}
	return top[:k]
}
