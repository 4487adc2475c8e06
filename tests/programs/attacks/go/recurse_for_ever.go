// verdict: RE or MLE or TLE
package main

func mirror(text string) string {
	return mirror(text+"x") + text
}
