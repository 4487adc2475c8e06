// time n; space n
import "sync"

func twoSum(nums []int, target int) []int {
	var seen sync.Map
	for i, v := range nums {
		if j, ok := seen.Load(target - v); ok {
			return []int{j.(int), i}
		}
		seen.Store(v, i)
	}
	return nil
}
