// time n; space 1
package main

func running(nums []int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		cur := 0
		for _, v := range nums {
			if cur < 0 {
				cur = 0
			}
			cur += v
			out <- cur
		}
	}()
	return out
}

func maxSubArray(nums []int) int {
	best := nums[0]
	for v := range running(nums) {
		if v > best {
			best = v
		}
	}
	return best
}
