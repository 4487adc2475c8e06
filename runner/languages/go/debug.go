{{title}}
{{solution_mark}}
{{solution}}
{{program_mark}}
{{provided}}
// Sets the fields of a new node of the pointer's type by the names that sites use.
func gavelNode(pointer gavelReflect.Type, value any) gavelReflect.Value {
	node := gavelReflect.New(pointer.Elem())
	field := node.Elem().FieldByName("Val")
	field.Set(gavelReflect.ValueOf(value).Convert(field.Type()))
	return node
}

func gavelLinked(of any, values []any) any {
	pointer := gavelReflect.TypeOf(of)
	first := gavelReflect.Zero(pointer)
	for i := len(values) - 1; i >= 0; i-- {
		node := gavelNode(pointer, values[i])
		node.Elem().FieldByName("Next").Set(first)
		first = node
	}
	return first.Interface()
}

// Level by level; children of an absent node are left out.
func gavelTree(of any, slots []any) any {
	pointer := gavelReflect.TypeOf(of)
	root := gavelReflect.New(pointer)
	places := []gavelReflect.Value{root.Elem()}
	for i, slot := range slots {
		if slot == nil {
			continue
		}
		node := gavelNode(pointer, slot)
		places[i].Set(node)
		places = append(places, node.Elem().FieldByName("Left"), node.Elem().FieldByName("Right"))
	}
	return root.Elem().Interface()
}

func gavelShowNodes(value gavelReflect.Value) string {
	shown := []string{}
	if value.Type().Elem().Kind() == gavelReflect.Struct && value.Type().Elem().NumField() > 2 {
		last := 0
		for places := []gavelReflect.Value{value}; len(places) > 0; places = places[1:] {
			if places[0].IsNil() {
				shown = append(shown, "null")
				continue
			}
			node := places[0].Elem()
			shown = append(shown, gavelShow(node.FieldByName("Val")))
			last = len(shown)
			places = append(places, node.FieldByName("Left"), node.FieldByName("Right"))
		}
		shown = shown[:last]
	} else {
		for ; !value.IsNil() && len(shown) < 1000000; value = value.Elem().FieldByName("Next") {
			shown = append(shown, gavelShow(value.Elem().FieldByName("Val")))
		}
	}
	return "[" + gavelStrings.Join(shown, ",") + "]"
}

func gavelShow(value gavelReflect.Value) string {
	switch value.Kind() {
	case gavelReflect.Slice, gavelReflect.Array:
		shown := make([]string, value.Len())
		for i := range shown {
			shown[i] = gavelShow(value.Index(i))
		}
		return "[" + gavelStrings.Join(shown, ",") + "]"
	case gavelReflect.Ptr:
		return gavelShowNodes(value)
	case gavelReflect.String:
		return gavelStrconv.Quote(value.String())
	case gavelReflect.Uint8:
		return gavelStrconv.Quote(string(rune(value.Uint())))
	case gavelReflect.Float64:
		text := gavelStrconv.FormatFloat(value.Float(), 'g', -1, 64)
		if !gavelMath.IsNaN(value.Float()) && !gavelMath.IsInf(value.Float(), 0) && !gavelStrings.ContainsAny(text, ".e") {
			text += ".0"
		}
		return text
	}
	return gavelFmt.Sprint(value)
}

func main() {
	gavelFmt.Println("input    ", {{input}})
{{#params}}
	var {{name}} {{spelling}} = {{literal}}
{{/params}}
{{#function}}
	// A debugger stops here: step into the next line.
	{{^in_place}}gavelAnswer := {{/in_place}}{{name}}({{#params}}{{name}}{{^last}}, {{/last}}{{/params}})
	gavelFmt.Println("answer   ", gavelShow(gavelReflect.ValueOf({{#in_place}}{{name}}{{/in_place}}{{^in_place}}gavelAnswer{{/in_place}})))
{{/function}}
{{#class}}
	// A debugger stops here: step into the next line.
	gavelObject := Constructor({{#params}}{{name}}{{^last}}, {{/last}}{{/params}})
	gavelAnswers := "null"
{{#calls}}
	{ // {{call}}
{{#params}}
		var {{name}} {{spelling}} = {{literal}}
{{/params}}
{{#void}}
		gavelObject.{{name_upper}}({{#params}}{{name}}{{^last}}, {{/last}}{{/params}})
		gavelAnswers += ",null"
{{/void}}
{{^void}}
		gavelAnswers += "," + gavelShow(gavelReflect.ValueOf(gavelObject.{{name_upper}}({{#params}}{{name}}{{^last}}, {{/last}}{{/params}})))
{{/void}}
	}
{{/calls}}
	gavelFmt.Println("answer    [" + gavelAnswers + "]")
{{/class}}
	gavelFmt.Println("expected ", {{expected}})
}
