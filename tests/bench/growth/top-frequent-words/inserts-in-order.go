// time n^2; space n
import "sort"

func topKFrequent(words []string, k int) []string {
	count := map[string]int{}
	for _, word := range words {
		count[word]++
	}
	var ranking []string
	for word, times := range count {
		at := sort.Search(len(ranking), func(i int) bool {
			return count[ranking[i]] < times || count[ranking[i]] == times && ranking[i] > word
		})
		ranking = append(ranking, "")
		copy(ranking[at+1:], ranking[at:])
		ranking[at] = word
	}
	return ranking[:k]
}
