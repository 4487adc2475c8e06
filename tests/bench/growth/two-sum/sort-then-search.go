// time n log n; space n
import "sort"

func twoSum(nums []int, target int) []int {
	type item struct{ val, idx int }
	items := make([]item, len(nums))
	for i, v := range nums {
		items[i] = item{v, i}
	}
	sort.Slice(items, func(a, b int) bool { return items[a].val < items[b].val })
	for i, it := range items {
		need := target - it.val
		j := sort.Search(len(items), func(k int) bool { return items[k].val >= need })
		for ; j < len(items) && items[j].val == need; j++ {
			if j != i {
				return []int{it.idx, items[j].idx}
			}
		}
	}
	return nil
}
