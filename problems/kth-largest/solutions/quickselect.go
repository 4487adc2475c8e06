import "math/rand"

func findKthLargest(nums []int, k int) int {
	left, right := 0, len(nums)-1
	for {
		pivot := nums[left+rand.Intn(right-left+1)]
		larger, smaller := left, right
		for i := left; i <= smaller; {
			switch {
			case nums[i] > pivot:
				nums[i], nums[larger] = nums[larger], nums[i]
				larger++
				i++
			case nums[i] < pivot:
				nums[i], nums[smaller] = nums[smaller], nums[i]
				smaller--
			default:
				i++
			}
		}
		switch {
		case k-1 < larger:
			right = larger - 1
		case k-1 > smaller:
			left = smaller + 1
		default:
			return pivot
		}
	}
}
