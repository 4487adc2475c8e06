// time log(m + n); space log(m + n)
package main

func findMedianSortedArrays(a []int, b []int) float64 {
	var kth func(a, b []int, k int) int
	kth = func(a, b []int, k int) int {
		if len(a) > len(b) {
			a, b = b, a
		}
		if len(a) == 0 {
			return b[k-1]
		}
		if k == 1 {
			if a[0] < b[0] {
				return a[0]
			}
			return b[0]
		}
		i := k / 2
		if i > len(a) {
			i = len(a)
		}
		j := k - i
		if a[i-1] < b[j-1] {
			return kth(a[i:], b, k-i)
		}
		return kth(a, b[j:], k-j)
	}
	n := len(a) + len(b)
	return float64(kth(a, b, (n+1)/2)+kth(a, b, (n+2)/2)) / 2
}
