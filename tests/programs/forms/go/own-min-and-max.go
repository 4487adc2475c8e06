// problem: jump-game  expect: AC
package main

var min = func(x, y int) int {
	if x < y {
		return x
	}
	return y
}

func max(numbers ...int) (max int) {
	for i, x := range numbers {
		if i == 0 || x > max {
			max = x
		}
	}
	return
}

func jump(nums []int) int {
	steps, end, far := 0, 0, 0
	for i := 0; i < len(nums)-1; i++ {
		far = min(max(far, i+nums[i]), len(nums)-1)
		if i == end {
			steps++
			end = far
		}
	}
	return steps
}
