// verdict: RE or MLE
package main

func mirror(text string) string {
	return mirror(text+"x") + text
}
