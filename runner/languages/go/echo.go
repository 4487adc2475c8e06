package main

func {{name}}({{#params}}value {{spelling}}{{/params}}) {{#returns}}{{spelling}}{{/returns}} {
	return value
}
