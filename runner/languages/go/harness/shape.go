package harness

import (
	"reflect"
	"strings"
)

// shape is a type of the problem's signature: "list<int>" is {"list", &{"int", nil}}.
type shape struct {
	kind    string
	element *shape
}

func parseShape(text string) shape {
	open := strings.IndexByte(text, '<')
	if open < 0 {
		return shape{kind: text}
	}
	element := parseShape(text[open+1 : len(text)-1])
	return shape{kind: text[:open], element: &element}
}

func (s shape) String() string {
	if s.element == nil {
		return s.kind
	}
	return s.kind + "<" + s.element.String() + ">"
}

// fits tells whether values of the Go type can carry the shape.
func (s shape) fits(t reflect.Type) bool {
	switch s.kind {
	case "int", "long":
		return isInteger(t) && (s.kind == "int" && t.Size() >= 4 || t.Size() == 8)
	case "double":
		return t.Kind() == reflect.Float64
	case "bool":
		return t.Kind() == reflect.Bool
	case "char":
		return isInteger(t)
	case "string":
		return t.Kind() == reflect.String
	case "list":
		return t.Kind() == reflect.Slice && s.element.fits(t.Elem())
	case "linked":
		_, found := findNode(t, *s.element, "Next")
		return found
	case "tree":
		_, found := findNode(t, *s.element, "Left", "Right")
		return found
	}
	return false
}

func isInteger(t reflect.Type) bool {
	return t.Kind() >= reflect.Int && t.Kind() <= reflect.Uint64
}

func isSigned(t reflect.Type) bool {
	return t.Kind() >= reflect.Int && t.Kind() <= reflect.Int64
}

// node says where a node of a linked list or a tree keeps its value and its links.
type node struct {
	structure reflect.Type
	value     reflect.StructField
	links     []uintptr // offsets
}

// findNode looks for Val and the links by name in what t points to.
func findNode(t reflect.Type, element shape, links ...string) (node, bool) {
	if t.Kind() != reflect.Pointer || t.Elem().Kind() != reflect.Struct {
		return node{}, false
	}
	result := node{structure: t.Elem()}
	value, found := fieldNamed(t.Elem(), "Val")
	if !found || !element.fits(value.Type) {
		return node{}, false
	}
	result.value = value
	for _, name := range links {
		link, found := fieldNamed(t.Elem(), name)
		if !found || link.Type.Kind() != reflect.Pointer || link.Type.Elem() != t.Elem() {
			return node{}, false
		}
		result.links = append(result.links, link.Offset)
	}
	return result, true
}

func fieldNamed(t reflect.Type, name string) (reflect.StructField, bool) {
	for i := 0; i < t.NumField(); i++ {
		if strings.EqualFold(t.Field(i).Name, name) {
			return t.Field(i), true
		}
	}
	return reflect.StructField{}, false
}
