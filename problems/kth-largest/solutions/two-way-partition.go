import "math/rand"

func findKthLargest(nums []int, k int) int {
	left, right, target := 0, len(nums)-1, len(nums)-k
	for {
		p := left + rand.Intn(right-left+1)
		nums[p], nums[right] = nums[right], nums[p]
		border := left
		for i := left; i < right; i++ {
			if nums[i] < nums[right] {
				nums[i], nums[border] = nums[border], nums[i]
				border++
			}
		}
		nums[border], nums[right] = nums[right], nums[border]
		if border == target {
			return nums[border]
		}
		if border < target {
			left = border + 1
		} else {
			right = border - 1
		}
	}
}
