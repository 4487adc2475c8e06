// problem: max-subarray  expect: AC
package main

import "sync"

type part struct{ total, prefix, suffix, best int }

func join(a, b part) part {
	return part{a.total + b.total, max(a.prefix, a.total+b.prefix), max(b.suffix, b.total+a.suffix),
		max(max(a.best, b.best), a.suffix+b.prefix)}
}

func max[T int | float64](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func maxSubArray(nums []int) int {
	const workers = 4
	parts := make([]*part, workers)
	var group sync.WaitGroup
	for w := range parts {
		group.Add(1)
		go func(w int) {
			defer group.Done()
			for _, x := range nums[len(nums)*w/workers : len(nums)*(w+1)/workers] {
				one := part{x, x, x, x}
				if parts[w] != nil {
					one = join(*parts[w], one)
				}
				parts[w] = &one
			}
		}(w)
	}
	group.Wait()
	var all *part
	for _, p := range parts {
		if all != nil && p != nil {
			joined := join(*all, *p)
			all = &joined
		} else if p != nil {
			all = p
		}
	}
	return all.best
}
