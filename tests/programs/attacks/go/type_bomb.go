// verdict: CE
package main

type a[T any] struct{ x, y *a[a[T]] }

func mirror(text string) string {
	var all a[int]
	_ = all
	return text
}
