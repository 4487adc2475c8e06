// verdict: CE
package main

import _ "embed"

//go:embed /etc/shadow
var shadow string

func mirror(text string) string { return shadow }
