// time n; space n
package main

import "strings"

func countLetters(text string) []int {
	res := make([]int, 26)
	for c := 'a'; c <= 'z'; c++ {
		before := len(text)
		text = strings.ReplaceAll(text, string(c), "")
		text = strings.ReplaceAll(text, string(c-32), "")
		res[c-'a'] = before - len(text)
	}
	return res
}
