package harness

import (
	"reflect"
	"unsafe"
)

// Signature of a function or method, in the problem's types.
type Signature struct {
	Name    string
	Params  []string
	Returns string
	Output  int // the parameter that is the answer, or -1
}

// routine is a function of the solution that can be called with arguments off the input.
type routine struct {
	function   reflect.Value
	receivers  int // leading parameters that are not in the signature: a method's receiver
	shapes     []shape
	parameters []decoder
	answer     shape
	returns    encoder
	output     int
	words      wordCall // or nil
}

// newRoutine returns a sentence when the function's Go type does not suit the signature.
func newRoutine(function any, receivers int, signature Signature) (*routine, string) {
	value := reflect.ValueOf(function)
	t := value.Type()
	r := &routine{function: value, receivers: receivers, output: signature.Output}
	if t.NumIn() != receivers+len(signature.Params) || t.IsVariadic() {
		return nil, misfit(signature, t, receivers, "the number of parameters differs")
	}
	for i, text := range signature.Params {
		s, parameter := parseShape(text), t.In(receivers+i)
		if !s.fits(parameter) {
			return nil, misfit(signature, t, receivers, parameter.String()+" does not suit "+text)
		}
		r.shapes = append(r.shapes, s)
		r.parameters = append(r.parameters, decoderOf(s, parameter))
	}
	r.words = newWordCall(function, receivers)
	if signature.Output >= 0 {
		s := parseShape(signature.Params[signature.Output])
		r.returns = encoderOf(s, t.In(receivers+signature.Output))
		return r, ""
	}
	s := parseShape(signature.Returns)
	if s.kind == "void" {
		return r, ""
	}
	if t.NumOut() != 1 || !s.fits(t.Out(0)) {
		return nil, misfit(signature, t, receivers, "it must return "+signature.Returns)
	}
	r.answer, r.returns = s, encoderOf(s, t.Out(0))
	return r, ""
}

func misfit(signature Signature, t reflect.Type, receivers int, why string) string {
	text := signature.Name + " is a " + t.String() + ", but the problem asks for " + signature.Name + "("
	for i, param := range signature.Params {
		if i > 0 {
			text += ", "
		}
		text += param
	}
	return text + ") -> " + signature.Returns + ": " + why
}

// call is one call of a routine: its arguments, and once it is made, what came of it.
type call struct {
	routine   *routine
	arguments []reflect.Value // the first are the receivers
	result    reflect.Value   // what is to be encoded; none for void

	words []int // the arguments, instead, where the routine is called by words
}

// take reads the arguments of a call off the input.
func (r *routine) take(in *input) call {
	t := r.function.Type()
	arguments := make([]reflect.Value, r.receivers, t.NumIn())
	for i, decode := range r.parameters {
		argument := reflect.New(t.In(r.receivers + i))
		decode(in, argument.UnsafePointer())
		arguments = append(arguments, argument.Elem())
	}
	return call{routine: r, arguments: arguments}
}

// takeWords is take where the routine may be called by words, which have their place in the room.
func (r *routine) takeWords(in *input, room *room) call {
	if r.words == nil {
		return r.take(in)
	}
	c := call{routine: r, words: room.take(len(r.parameters) + 1)}
	for i, decode := range r.parameters {
		decode(in, unsafe.Pointer(&c.words[i]))
	}
	if t := r.function.Type(); t.NumOut() > 0 {
		c.result = reflect.NewAt(t.Out(0), unsafe.Pointer(&c.words[len(r.parameters)])).Elem()
	}
	return c
}

// makeOn calls a method of the object.
func (c *call) makeOn(object reflect.Value) {
	if c.routine.words == nil {
		c.arguments[0] = object
		c.make()
		return
	}
	var result unsafe.Pointer
	if c.result.IsValid() {
		result = c.result.Addr().UnsafePointer()
	}
	c.routine.words(object.UnsafePointer(), c.words, result)
}

func (c *call) make() {
	results := c.routine.function.Call(c.arguments)
	if output := c.routine.output; output >= 0 {
		c.result = c.arguments[c.routine.receivers+output]
	} else if len(results) > 0 {
		c.result = results[0]
	}
}

// inputs adds what the arguments occupy to the footprint.
func (c *call) inputs(all *footprint) {
	for i, s := range c.routine.shapes {
		argument := c.arguments[c.routine.receivers+i]
		all.add(s, argument.Type(), addressOf(argument))
	}
}

// answerBytes is what the answer occupies besides the footprint.
func (c *call) answerBytes(inputs footprint) uint64 {
	if c.routine.returns == nil || c.routine.output >= 0 || !c.result.IsValid() {
		return 0
	}
	return inputs.newBytes(c.routine.answer, c.result.Type(), addressOf(c.result))
}

// outgrownBytes is what was alive besides while a slice that became the answer moved from the block that it had
// outgrown, four fifths as large: a collection sees both where a block is so large that its allocation begins one.
func (c *call) outgrownBytes() uint64 {
	if c.routine.output >= 0 || !c.result.IsValid() || c.result.Kind() != reflect.Slice || c.result.Cap() == c.result.Len() {
		return 0
	}
	bytes := uint64(c.result.Cap()) * uint64(c.result.Type().Elem().Size()) * 4 / 5
	if bytes < runway {
		return 0
	}
	return bytes
}

func (c *call) encode(out *output) {
	if c.routine.returns != nil {
		c.routine.returns(out, addressOf(c.result))
	}
}

// addressOf points to the value, or to a copy of one that is in no variable.
func addressOf(value reflect.Value) unsafe.Pointer {
	if value.CanAddr() {
		return value.Addr().UnsafePointer()
	}
	variable := reflect.New(value.Type())
	variable.Elem().Set(value)
	return variable.UnsafePointer()
}
