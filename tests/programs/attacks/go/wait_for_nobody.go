// verdict: RE or TLE
package main

func mirror(text string) string {
	<-make(chan int)
	return text
}
