// time n; space log n
type status struct{ sum, left, right, best int }

func maxSubArray(nums []int) int {
	return solve(nums, 0, len(nums)-1).best
}

func solve(nums []int, l, r int) status {
	if l == r {
		return status{nums[l], nums[l], nums[l], nums[l]}
	}
	m := (l + r) >> 1
	a, b := solve(nums, l, m), solve(nums, m+1, r)
	return status{
		a.sum + b.sum,
		max(a.left, a.sum+b.left),
		max(b.right, b.sum+a.right),
		max(a.best, b.best, a.right+b.left),
	}
}
