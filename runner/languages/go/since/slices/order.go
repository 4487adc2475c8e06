package slices

import "cmp"

// Min panics for an empty slice; a NaN among the elements is the least.
func Min[S ~[]E, E cmp.Ordered](s S) E {
	if len(s) == 0 {
		panic("slices.Min: empty list")
	}
	least := s[0]
	for _, value := range s[1:] {
		if value < least || value != value {
			least = value
		}
	}
	return least
}

// MinFunc is the first of the least elements.
func MinFunc[S ~[]E, E any](s S, compare func(E, E) int) E {
	if len(s) == 0 {
		panic("slices.MinFunc: empty list")
	}
	least := s[0]
	for _, value := range s[1:] {
		if compare(value, least) < 0 {
			least = value
		}
	}
	return least
}

// Max panics for an empty slice; a NaN among the elements is the greatest.
func Max[S ~[]E, E cmp.Ordered](s S) E {
	if len(s) == 0 {
		panic("slices.Max: empty list")
	}
	greatest := s[0]
	for _, value := range s[1:] {
		if value > greatest || value != value {
			greatest = value
		}
	}
	return greatest
}

// MaxFunc is the first of the greatest elements.
func MaxFunc[S ~[]E, E any](s S, compare func(E, E) int) E {
	if len(s) == 0 {
		panic("slices.MaxFunc: empty list")
	}
	greatest := s[0]
	for _, value := range s[1:] {
		if compare(value, greatest) > 0 {
			greatest = value
		}
	}
	return greatest
}

func IsSorted[S ~[]E, E cmp.Ordered](s S) bool {
	for i := 1; i < len(s); i++ {
		if cmp.Less(s[i], s[i-1]) {
			return false
		}
	}
	return true
}

func IsSortedFunc[S ~[]E, E any](s S, compare func(E, E) int) bool {
	for i := 1; i < len(s); i++ {
		if compare(s[i], s[i-1]) < 0 {
			return false
		}
	}
	return true
}

// BinarySearch is where `wanted` stands, or would be inserted, and whether it is there.
func BinarySearch[S ~[]E, E cmp.Ordered](s S, wanted E) (int, bool) {
	low, high := 0, len(s)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if cmp.Less(s[middle], wanted) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < len(s) && cmp.Compare(s[low], wanted) == 0
}

func BinarySearchFunc[S ~[]E, E, T any](s S, wanted T, compare func(E, T) int) (int, bool) {
	low, high := 0, len(s)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if compare(s[middle], wanted) < 0 {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < len(s) && compare(s[low], wanted) == 0
}
