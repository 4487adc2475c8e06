// time m + n; space m
package main

type Set[T comparable] map[T]struct{}

func From[T comparable](xs []T) Set[T] {
	s := make(Set[T])
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}

func Filter[T any](xs []T, keep func(T) bool) (out []T) {
	for _, x := range xs {
		if keep(x) {
			out = append(out, x)
		}
	}
	return
}

func intersection(nums1 []int, nums2 []int) []int {
	s := From(nums1)
	return Filter(nums2, func(x int) bool {
		_, ok := s[x]
		delete(s, x)
		return ok
	})
}
