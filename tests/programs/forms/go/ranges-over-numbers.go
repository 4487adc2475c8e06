// problem: max-subarray  expect: AC
package main

func maxSubArray(nums []int) int {
	best, current := nums[0], 0
	for i := range len(nums) {
		current = max(current+nums[i], nums[i])
		best = max(best, current)
	}
	n, steps := len(nums), 0
	for range n {
		steps++
	}
	for range 3 {
		steps++
	}
	const more = 2
	for i := range more { steps += i }
	for i := range n - n { steps += 100 + i }
	none := -n
	for range none {
		steps = -1
	}
	for range min(n, 1) { steps++ }
	for range max(0, 2) { steps++ }
	for range n { steps-- }
	for range len("ab") * 2 {
		steps--
	}
	for range 2 { steps-- }
	for i, x := range nums {
		if nums[i] != x {
			panic("a slice")
		}
	}
	if steps != 1 {
		panic(steps)
	}
	return best
}
