package slices

import (
	"cmp"
	"iter"
)

func All[S ~[]E, E any](s S) iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i, value := range s {
			if !yield(i, value) {
				return
			}
		}
	}
}

func Backward[S ~[]E, E any](s S) iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i := len(s) - 1; i >= 0; i-- {
			if !yield(i, s[i]) {
				return
			}
		}
	}
}

func Values[S ~[]E, E any](s S) iter.Seq[E] {
	return func(yield func(E) bool) {
		for _, value := range s {
			if !yield(value) {
				return
			}
		}
	}
}

func AppendSeq[S ~[]E, E any](s S, values iter.Seq[E]) S {
	values(func(value E) bool {
		s = append(s, value)
		return true
	})
	return s
}

func Collect[E any](values iter.Seq[E]) []E {
	return AppendSeq([]E(nil), values)
}

func Sorted[E cmp.Ordered](values iter.Seq[E]) []E {
	s := Collect(values)
	Sort(s)
	return s
}

func SortedFunc[E any](values iter.Seq[E], compare func(E, E) int) []E {
	s := Collect(values)
	SortFunc(s, compare)
	return s
}

func SortedStableFunc[E any](values iter.Seq[E], compare func(E, E) int) []E {
	s := Collect(values)
	SortStableFunc(s, compare)
	return s
}

func Chunk[S ~[]E, E any](s S, size int) iter.Seq[S] {
	if size < 1 {
		panic("slices.Chunk: a size below 1")
	}
	return func(yield func(S) bool) {
		for begin := 0; begin < len(s); begin += size {
			end := least(begin+size, len(s))
			if !yield(s[begin:end:end]) {
				return
			}
		}
	}
}
