// verdict: RE
package main

func mirror(text string) string {
	defer func() { recover(); panic("again") }()
	panic("first")
}
