// time m log m + n log m; space 1
package main

import "sort"

func intersection(nums1 []int, nums2 []int) (ans []int) {
	sort.Ints(nums1)
	for _, x := range nums2 {
		i := sort.SearchInts(nums1, x)
		if i < len(nums1) && nums1[i] == x {
			j := sort.SearchInts(ans, x)
			if j == len(ans) || ans[j] != x {
				ans = append(ans, 0)
				copy(ans[j+1:], ans[j:])
				ans[j] = x
			}
		}
	}
	return
}
