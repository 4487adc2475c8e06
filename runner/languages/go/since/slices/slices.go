// Package slices is what Go has under this name since 1.21 and 1.23, for the compilers before it.
package slices

import "cmp"

func Equal[S ~[]E, E comparable](a, b S) bool {
	return EqualFunc(a, b, func(x, y E) bool { return x == y })
}

func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](a S1, b S2, equal func(E1, E2) bool) bool {
	if len(a) != len(b) {
		return false
	}
	for i, x := range a {
		if !equal(x, b[i]) {
			return false
		}
	}
	return true
}

func Compare[S ~[]E, E cmp.Ordered](a, b S) int {
	return CompareFunc(a, b, cmp.Compare[E])
}

func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](a S1, b S2, compare func(E1, E2) int) int {
	for i, x := range a {
		if i == len(b) {
			return 1
		}
		if order := compare(x, b[i]); order != 0 {
			return order
		}
	}
	if len(a) < len(b) {
		return -1
	}
	return 0
}

func Index[S ~[]E, E comparable](s S, wanted E) int {
	for i := range s {
		if s[i] == wanted {
			return i
		}
	}
	return -1
}

func IndexFunc[S ~[]E, E any](s S, isWanted func(E) bool) int {
	for i := range s {
		if isWanted(s[i]) {
			return i
		}
	}
	return -1
}

func Contains[S ~[]E, E comparable](s S, wanted E) bool {
	return Index(s, wanted) >= 0
}

func ContainsFunc[S ~[]E, E any](s S, isWanted func(E) bool) bool {
	return IndexFunc(s, isWanted) >= 0
}

func Clone[S ~[]E, E any](s S) S {
	if s == nil {
		return nil
	}
	return append(S{}, s...)
}

func Concat[S ~[]E, E any](all ...S) S {
	size := 0
	for _, s := range all {
		size += len(s)
	}
	joined := Grow[S](nil, size)
	for _, s := range all {
		joined = append(joined, s...)
	}
	return joined
}

func Repeat[S ~[]E, E any](s S, count int) S {
	if count < 0 {
		panic("slices.Repeat: a negative count")
	}
	if len(s) > 0 && count > int(^uint(0)>>1)/len(s) {
		panic("slices.Repeat: the result would be too long")
	}
	repeated := make(S, 0, len(s)*count)
	for i := 0; i < count; i++ {
		repeated = append(repeated, s...)
	}
	return repeated
}

// Grow makes room for `more` elements behind those that are there.
func Grow[S ~[]E, E any](s S, more int) S {
	if more < 0 {
		panic("slices.Grow: a negative number of elements")
	}
	if missing := more - (cap(s) - len(s)); missing > 0 {
		s = append(s[:cap(s)], make([]E, missing)...)[:len(s)]
	}
	return s
}

func Clip[S ~[]E, E any](s S) S {
	return s[:len(s):len(s)]
}

func Reverse[S ~[]E, E any](s S) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

// Insert puts `values`, which may be part of s, before s[at].
func Insert[S ~[]E, E any](s S, at int, values ...E) S {
	return Replace(s, at, at, values...)
}

func Delete[S ~[]E, E any](s S, begin, end int) S {
	_ = s[begin:end:len(s)]
	if begin == end {
		return s
	}
	kept := append(s[:begin], s[end:]...)
	return clearedBehind(s, kept)
}

func DeleteFunc[S ~[]E, E any](s S, isUnwanted func(E) bool) S {
	first := IndexFunc(s, isUnwanted)
	if first < 0 {
		return s
	}
	kept := s[:first]
	for _, value := range s[first+1:] {
		if !isUnwanted(value) {
			kept = append(kept, value)
		}
	}
	return clearedBehind(s, kept)
}

// Replace puts `values`, which may be part of s, in the place of s[begin:end].
func Replace[S ~[]E, E any](s S, begin, end int, values ...E) S {
	_ = s[begin:end]
	tail := len(s) - end
	size := begin + len(values) + tail
	if len(values) == 0 {
		return Delete(s, begin, end)
	}
	if size > cap(s) {
		grown := append(s[:begin:begin], make([]E, size-begin)...)
		copy(grown[begin+len(values):], s[end:])
		copy(grown[begin:], values)
		return grown
	}
	values = append([]E(nil), values...)
	replaced := s[:size]
	copy(replaced[begin+len(values):], s[end:])
	copy(replaced[begin:], values)
	if size < len(s) {
		clearedBehind(s, replaced)
	}
	return replaced
}

func Compact[S ~[]E, E comparable](s S) S {
	return CompactFunc(s, func(x, y E) bool { return x == y })
}

// CompactFunc keeps the first of each run of equal elements.
func CompactFunc[S ~[]E, E any](s S, equal func(E, E) bool) S {
	if len(s) < 2 {
		return s
	}
	kept := s[:1]
	for i := 1; i < len(s); i++ {
		if !equal(s[i], s[i-1]) {
			kept = append(kept, s[i])
		}
	}
	return clearedBehind(s, kept)
}

// What is cut off s holds nothing back from the collector.
func clearedBehind[S ~[]E, E any](s, kept S) S {
	var zero E
	for i := len(kept); i < len(s); i++ {
		s[i] = zero
	}
	return kept
}
