// problem: jump-game  expect: AC
package main

func jump(nums []int) int {
	steps, end, far := 0, 0, 0
	seen := map[int]bool{0: true}
	for i := 0; i < len(nums)-1; i++ {
		far = max(far, i+nums[i], 0)
		far = min(far, len(nums)-1)
		if i == end {
			steps++
			end = far
			clear(seen)
		}
	}
	if len(seen) > 1 {
		return -1
	}
	return steps
}
