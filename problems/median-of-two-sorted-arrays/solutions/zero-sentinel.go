package main

func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	if len(nums1) > len(nums2) {
		return findMedianSortedArrays(nums2, nums1)
	}
	m, n := len(nums1), len(nums2)
	half := (m + n + 1) / 2
	low, high := 0, m
	for low < high {
		i := (low + high) / 2
		if nums1[i] < nums2[half-i-1] {
			low = i + 1
		} else {
			high = i
		}
	}
	i, j := low, half-low

	left1, left2 := 0, 0
	if i > 0 {
		left1 = nums1[i-1]
	}
	if j > 0 {
		left2 = nums2[j-1]
	}
	left := left1
	if left2 > left {
		left = left2
	}
	if (m+n)%2 == 1 {
		return float64(left)
	}

	right := 0
	if i < m && j < n {
		right = nums1[i]
		if nums2[j] < right {
			right = nums2[j]
		}
	} else if i < m {
		right = nums1[i]
	} else {
		right = nums2[j]
	}
	return float64(left+right) / 2
}
