// time n^2; space n
import (
	"sort"
	"strings"
)

func topKFrequent(words []string, k int) []string {
	all := " " + strings.Join(words, "  ") + " "
	count := map[string]int{}
	var different []string
	for _, w := range words {
		if _, ok := count[w]; !ok {
			count[w] = strings.Count(all, " "+w+" ")
			different = append(different, w)
		}
	}
	sort.Slice(different, func(i, j int) bool {
		a, b := different[i], different[j]
		if count[a] != count[b] {
			return count[a] > count[b]
		}
		return a < b
	})
	return different[:k]
}
