// problem: kth-largest  expect: AC
package main

import "slices"

const size = 1 << 12

// The comparisons of a sort whose data is made up while it compares, against it: what it looks at
// first always turns out to be the least.
func comparisons(order func(indexes []int, compare func(x, y int) int)) int {
	values := make([]int, size)
	unknown := size
	for i := range values {
		values[i] = unknown
	}
	values[1] = -1 // so that it is not sorted from the start
	indexes := make([]int, size)
	for i := range indexes {
		indexes[i] = i
	}
	next, candidate, count := 0, 0, 0
	fix := func(i int) {
		values[i] = next
		next++
	}
	order(indexes, func(x, y int) int {
		count++
		if values[x] == unknown && values[y] == unknown {
			if x == candidate {
				fix(x)
			} else {
				fix(y)
			}
		}
		if values[x] == unknown {
			candidate = x
		} else if values[y] == unknown {
			candidate = y
		}
		return values[x] - values[y]
	})
	for i := 1; i < size; i++ {
		if values[indexes[i-1]] > values[indexes[i]] {
			panic("not sorted")
		}
	}
	return count
}

func findKthLargest(nums []int, k int) int {
	if most := 8 * size * 12; comparisons(slices.SortFunc[[]int, int]) > most || comparisons(slices.SortStableFunc[[]int, int]) > most {
		panic("too many comparisons")
	}
	slices.Sort(nums)
	return nums[len(nums)-k]
}
