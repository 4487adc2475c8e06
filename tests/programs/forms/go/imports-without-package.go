// problem: two-sum  expect: AC
import "sort"

func twoSum(nums []int, target int) []int {
	order := make([]int, len(nums))
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(a, b int) bool { return nums[order[a]] < nums[order[b]] })
	for low, high := 0, len(nums)-1; low < high; {
		switch sum := nums[order[low]] + nums[order[high]]; {
		case sum == target:
			return []int{order[low], order[high]}
		case sum < target:
			low++
		default:
			high--
		}
	}
	return nil
}
