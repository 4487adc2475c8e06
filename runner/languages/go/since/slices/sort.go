package slices

import (
	"cmp"
	"math/bits"
)

// Below this many elements insertion is the fastest.
const few = 12

func Sort[S ~[]E, E cmp.Ordered](s S) {
	if !IsSorted(s) {
		sortBy(s, cmp.Less[E], 2*bits.Len(uint(len(s))))
	}
}

func SortFunc[S ~[]E, E any](s S, compare func(a, b E) int) {
	if !IsSortedFunc(s, compare) {
		less := func(a, b E) bool { return compare(a, b) < 0 }
		sortBy(s, less, 2*bits.Len(uint(len(s))))
	}
}

// SortStableFunc sorts in place: runs of a few elements, then merged two by two.
func SortStableFunc[S ~[]E, E any](s S, compare func(a, b E) int) {
	less := func(a, b E) bool { return compare(a, b) < 0 }
	for begin := 0; begin < len(s); begin += few {
		insert(s[begin:least(begin+few, len(s))], less)
	}
	for width := few; width < len(s); width *= 2 {
		for begin := 0; begin+width < len(s); begin += 2 * width {
			merge(s[begin:least(begin+2*width, len(s))], width, less)
		}
	}
}

// Quicksort in three parts around the middle one of three (or of nine); where it has gone deeper
// than chance allows, heapsort: never more than n log n steps.
func sortBy[E any](s []E, less func(a, b E) bool, depth int) {
	for len(s) > few {
		if depth == 0 {
			heapSort(s, less)
			return
		}
		depth--
		begin, end := split(s, pivotOf(s, less), less)
		if begin < len(s)-end {
			sortBy(s[:begin], less, depth)
			s = s[end:]
		} else {
			sortBy(s[end:], less, depth)
			s = s[:begin]
		}
	}
	insert(s, less)
}

func insert[E any](s []E, less func(a, b E) bool) {
	for i := 1; i < len(s); i++ {
		value := s[i]
		j := i
		for ; j > 0 && less(value, s[j-1]); j-- {
			s[j] = s[j-1]
		}
		s[j] = value
	}
}

func pivotOf[E any](s []E, less func(a, b E) bool) E {
	n := len(s)
	if n < 64 {
		return middle(s[0], s[n/2], s[n-1], less)
	}
	return middle(
		middle(s[0], s[n/8], s[n/4], less),
		middle(s[3*n/8], s[n/2], s[5*n/8], less),
		middle(s[3*n/4], s[7*n/8], s[n-1], less), less)
}

func middle[E any](a, b, c E, less func(a, b E) bool) E {
	if less(b, a) {
		a, b = b, a
	}
	if !less(c, b) {
		return b
	}
	if less(c, a) {
		return a
	}
	return c
}

// split puts what is less than the pivot before s[begin] and what is greater from s[end] on.
func split[E any](s []E, pivot E, less func(a, b E) bool) (begin, end int) {
	end = len(s)
	for i := 0; i < end; {
		switch {
		case less(s[i], pivot):
			s[begin], s[i] = s[i], s[begin]
			begin++
			i++
		case less(pivot, s[i]):
			end--
			s[i], s[end] = s[end], s[i]
		default:
			i++
		}
	}
	return begin, end
}

func heapSort[E any](s []E, less func(a, b E) bool) {
	for root := len(s)/2 - 1; root >= 0; root-- {
		siftDown(s, root, less)
	}
	for end := len(s) - 1; end > 0; end-- {
		s[0], s[end] = s[end], s[0]
		siftDown(s[:end], 0, less)
	}
}

func siftDown[E any](s []E, root int, less func(a, b E) bool) {
	value := s[root]
	for child := 2*root + 1; child < len(s); child = 2*root + 1 {
		if child+1 < len(s) && less(s[child], s[child+1]) {
			child++
		}
		if !less(value, s[child]) {
			break
		}
		s[root] = s[child]
		root = child
	}
	s[root] = value
}

// merge joins the sorted s[:at] and s[at:] without room beside them: the longer one is halved, the
// other one is cut where that half's value belongs, and the inner parts change places.
func merge[E any](s []E, at int, less func(a, b E) bool) {
	for 0 < at && at < len(s) && less(s[at], s[at-1]) {
		if len(s) == 2 {
			s[0], s[1] = s[1], s[0]
			return
		}
		var left, right int
		if at > len(s)-at {
			left = at / 2
			right = at + firstThat(s[at:], func(value E) bool { return !less(value, s[left]) })
		} else {
			right = at + (len(s)-at-1)/2
			left = firstThat(s[:at], func(value E) bool { return less(s[right], value) })
			right++
		}
		rotate(s[left:right], at-left)
		cut := left + right - at
		if cut < len(s)-cut {
			merge(s[:cut], left, less)
			s, at = s[cut:], right-cut
		} else {
			merge(s[cut:], right-cut, less)
			s, at = s[:cut], left
		}
	}
}

// firstThat needs all that are not before all that are.
func firstThat[E any](s []E, is func(E) bool) int {
	low, high := 0, len(s)
	for low < high {
		middle := (low + high) / 2
		if is(s[middle]) {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}

// rotate exchanges s[:at] and s[at:].
func rotate[E any](s []E, at int) {
	if at == 0 || at == len(s) {
		return
	}
	Reverse(s[:at])
	Reverse(s[at:])
	Reverse(s)
}

func least(a, b int) int {
	if a < b {
		return a
	}
	return b
}
