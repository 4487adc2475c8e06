// time n; space 1
import "math/rand"

func findKthLargest(nums []int, k int) int {
	low, high, want := 0, len(nums)-1, k-1
	for {
		pivot := nums[low+rand.Intn(high-low+1)]
		larger, at, smaller := low, low, high
		for at <= smaller {
			switch {
			case nums[at] > pivot:
				nums[at], nums[larger] = nums[larger], nums[at]
				larger++
				at++
			case nums[at] < pivot:
				nums[at], nums[smaller] = nums[smaller], nums[at]
				smaller--
			default:
				at++
			}
		}
		switch {
		case want < larger:
			high = larger - 1
		case want > smaller:
			low = smaller + 1
		default:
			return pivot
		}
	}
}
