// Package maps is what Go has under this name since 1.21 and 1.23, for the compilers before it.
package maps

import "iter"

func Clone[M ~map[K]V, K comparable, V any](m M) M {
	if m == nil {
		return nil
	}
	copied := make(M, len(m))
	Copy(copied, m)
	return copied
}

func Copy[M1 ~map[K]V, M2 ~map[K]V, K comparable, V any](to M1, from M2) {
	for key, value := range from {
		to[key] = value
	}
}

func DeleteFunc[M ~map[K]V, K comparable, V any](m M, isUnwanted func(K, V) bool) {
	for key, value := range m {
		if isUnwanted(key, value) {
			delete(m, key)
		}
	}
}

func Equal[M1, M2 ~map[K]V, K, V comparable](a M1, b M2) bool {
	return EqualFunc(a, b, func(x, y V) bool { return x == y })
}

func EqualFunc[M1 ~map[K]V1, M2 ~map[K]V2, K comparable, V1, V2 any](a M1, b M2, equal func(V1, V2) bool) bool {
	if len(a) != len(b) {
		return false
	}
	for key, x := range a {
		y, isThere := b[key]
		if !isThere || !equal(x, y) {
			return false
		}
	}
	return true
}

func All[M ~map[K]V, K comparable, V any](m M) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for key, value := range m {
			if !yield(key, value) {
				return
			}
		}
	}
}

func Keys[M ~map[K]V, K comparable, V any](m M) iter.Seq[K] {
	return func(yield func(K) bool) {
		for key := range m {
			if !yield(key) {
				return
			}
		}
	}
}

func Values[M ~map[K]V, K comparable, V any](m M) iter.Seq[V] {
	return func(yield func(V) bool) {
		for _, value := range m {
			if !yield(value) {
				return
			}
		}
	}
}

func Insert[M ~map[K]V, K comparable, V any](m M, pairs iter.Seq2[K, V]) {
	pairs(func(key K, value V) bool {
		m[key] = value
		return true
	})
}

func Collect[K comparable, V any](pairs iter.Seq2[K, V]) map[K]V {
	m := map[K]V{}
	Insert(m, pairs)
	return m
}
