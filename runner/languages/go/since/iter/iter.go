// Package iter is what Go has under this name since 1.23, as far as the compilers before it can have
// it: they do not range over functions.
package iter

type Seq[V any] func(yield func(V) bool)

type Seq2[K, V any] func(yield func(K, V) bool)
