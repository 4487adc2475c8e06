// From a request to a call of the solution and back. The glue of harness.cpp gives the calls as
// lambdas, since only it can name the solution's functions.
#pragma once

// Wires of a function's parameters, for the glue.
template <class... Wires>
struct gavel_types_ {};

// Found by a qualified name when the solution has nothing of that name.
struct gavel_nothing_ {};

namespace gavel_runtime {

// A parameter as the judge sends it and as the solution takes it.
template <class Wire, class T>
struct Slot {};

template <class Wire>
struct Widen {
  using Type = Canonical<Wire>;
};
template <>
struct Widen<gavel_int_> {
  using Type = long long;
};
template <class Element>
struct Widen<gavel_list_<Element>> {
  using Type = std::vector<typename Widen<Element>::Type>;
};

template <class Call, class... T>
constexpr bool can_call = std::is_invocable_v<Call, T&...>;

// The solution's own parameter types, where its function is not overloaded.
template <class Pointer>
struct Own;
template <class R, class... P>
struct Own<R (*)(P...)> {
  using Types = gavel_types_<std::remove_cvref_t<P>...>;
};
template <class R, class... P>
struct Own<R (*)(P...) noexcept> : Own<R (*)(P...)> {};
template <class R, class C, class... P>
struct Own<R (C::*)(P...)> : Own<R (*)(P...)> {};
template <class R, class C, class... P>
struct Own<R (C::*)(P...) const> : Own<R (*)(P...)> {};
template <class R, class C, class... P>
struct Own<R (C::*)(P...) noexcept> : Own<R (*)(P...)> {};
template <class R, class C, class... P>
struct Own<R (C::*)(P...) const noexcept> : Own<R (*)(P...)> {};

// Slots for wires and the first of the own types; default arguments may leave some over.
template <class Done, class Wires, class Own>
struct Zip;
template <class... Done, class... Own>
struct Zip<gavel_types_<Done...>, gavel_types_<>, gavel_types_<Own...>> {
  using Slots = gavel_types_<Done...>;
};
template <class... Done, class Wire, class... Wires, class T, class... Own>
struct Zip<gavel_types_<Done...>, gavel_types_<Wire, Wires...>, gavel_types_<T, Own...>>
    : Zip<gavel_types_<Done..., Slot<Wire, T>>, gavel_types_<Wires...>, gavel_types_<Own...>> {};
template <class... Done, class Wire, class... Wires>
struct Zip<gavel_types_<Done...>, gavel_types_<Wire, Wires...>, gavel_types_<>> {
  using Slots = void;
};

template <class Call, class Slots>
constexpr bool can_call_slots = false;
template <class Call, class... Wires, class... T>
constexpr bool can_call_slots<Call, gavel_types_<Slot<Wires, T>...>> = can_call<Call, T...>;

struct NoSlots {};

// How to hold the arguments so that the call compiles: as the judge would write them; as the
// solution declares them; with every int widened (for `#define int long long`).
template <class Call, class Pointer, class... Wires>
auto choose(gavel_types_<Wires...>) {
  if constexpr (can_call<Call, Canonical<Wires>...>) {
    return gavel_types_<Slot<Wires, Canonical<Wires>>...>{};
  } else if constexpr (can_call<Call, typename Widen<Wires>::Type...>) {
    return gavel_types_<Slot<Wires, typename Widen<Wires>::Type>...>{};
  } else if constexpr (!std::is_void_v<Pointer>) {
    using Slots = typename Zip<gavel_types_<>, gavel_types_<Wires...>,
                               typename Own<Pointer>::Types>::Slots;
    if constexpr (can_call_slots<Call, Slots>)
      return Slots{};
    else
      return NoSlots{};
  } else {
    return NoSlots{};
  }
}

// Decodes the arguments one by one into the frames of this recursion, then calls.
template <class Call, class... Done>
void with_arguments(Input&, gavel_types_<>, Call&& call, Done&... done) {
  call(done...);
}
template <class Wire, class T, class... Rest, class Call, class... Done>
void with_arguments(Input& input, gavel_types_<Slot<Wire, T>, Rest...>, Call&& call,
                    Done&... done) {
  T value{};
  Wire::decode(input, value);
  with_arguments(input, gavel_types_<Rest...>{}, call, done..., value);
}

template <int kIndex, class First, class... Rest>
auto& pick(First& first, Rest&... rest) {
  if constexpr (kIndex == 0)
    return first;
  else
    return pick<kIndex - 1>(rest...);
}

// kOutput: index of the parameter that is the answer, or -1. Returns: the answer's type.
template <class Returns, int kOutput, class Call, class... T>
void call_and_encode(Exchange& exchange, Call& call, T&... arguments) {
  using Result = decltype(call(arguments...));
  if constexpr (std::is_same_v<Returns, gavel_void_>) {
    call(arguments...);
  } else if constexpr (kOutput >= 0) {
    call(arguments...);
    Returns::encode(exchange.output, pick<kOutput>(arguments...));
    exchange.send_if_borrowed();
  } else if constexpr (std::is_void_v<Result>) {
    call(arguments...);
    reject_type(typeid(void), Returns::kName);
  } else {
    const auto& answer = call(arguments...);
    Returns::encode(exchange.output, answer);
    exchange.send_if_borrowed();
  }
}

template <class Returns, int kOutput, class Call, class Slots>
void answer_call(Exchange& exchange, Slots slots, Call&& call) {
  with_arguments(exchange.input, slots, [&](auto&... arguments) {
    call_and_encode<Returns, kOutput>(exchange, call, arguments...);
  });
}

template <class Lambda, class... T>
struct PointerOf {
  using Type = void;
};
template <class Lambda, class... T>
  requires std::is_invocable_v<Lambda, T...>
struct PointerOf<Lambda, T...> {
  using Type = std::invoke_result_t<Lambda, T...>;
};

template <class T>
struct Tag {
  using Type = T;
};

// A method of the solution's class bound to an object, so that both kinds are called alike.
template <class Solution, class Method>
struct OnObject {
  Solution& object;
  template <class... T>
  auto operator()(T&... arguments) const -> decltype(Method{}(object, arguments...)) {
    return Method{}(object, arguments...);
  }
};

template <class Class>
struct Construct {
  template <class... T>
  auto operator()(T&... arguments) const -> decltype(new Class(arguments...)) {
    return new Class(arguments...);
  }
};

// How the solution can be called, if at all: NoSlots says that it cannot.
template <class Solution, class Wires, class Method, class Pointer>
using MethodSlots = decltype(choose<OnObject<Solution, Method>,
                                    typename PointerOf<Pointer, Tag<Solution>>::Type>(Wires{}));
template <class Wires, class Function>
using FunctionSlots = decltype(choose<Function, void>(Wires{}));
template <class Class, class Wires>
using ConstructorSlots = decltype(choose<Construct<Class>, void>(Wires{}));
template <class Class>
constexpr bool is_absent = std::is_base_of_v<gavel_nothing_, Class>;

template <class Solution, class Wires, class Method, class Pointer, class Function>
consteval bool has_function(Wires, Method, Pointer, Function) {
  if constexpr (is_absent<Solution>)
    return !std::is_same_v<FunctionSlots<Wires, Function>, NoSlots>;
  else
    return !std::is_same_v<MethodSlots<Solution, Wires, Method, Pointer>, NoSlots>;
}
template <class Solution>
constexpr bool can_make = is_absent<Solution> || std::is_default_constructible_v<Solution>;
template <class Class, class Wires>
constexpr bool has_constructor =
    !is_absent<Class> && !std::is_same_v<ConstructorSlots<Class, Wires>, NoSlots>;
template <class Class, class Wires, class Method, class Pointer>
consteval bool has_method(Wires, Method, Pointer) {
  return !std::is_same_v<MethodSlots<Class, Wires, Method, Pointer>, NoSlots>;
}

template <class Solution, class Returns, int kOutput, class Wires, class Method, class Pointer,
          class Function>
void handle_function(Exchange& exchange) {
  if constexpr (is_absent<Solution>) {
    answer_call<Returns, kOutput>(exchange, FunctionSlots<Wires, Function>{}, Function{});
  } else {
    const std::unique_ptr<Solution> object(new Solution());
    answer_call<Returns, kOutput>(exchange, MethodSlots<Solution, Wires, Method, Pointer>{},
                                  OnObject<Solution, Method>{*object});
  }
}

template <class Solution, int kOutput, class Returns, class Wires, class Method, class Pointer,
          class Function>
void serve_function(char** arguments, Returns, Wires wires, Method method, Pointer pointer,
                    Function function) {
  // The glue has said already what is missing.
  if constexpr (has_function<Solution>(wires, method, pointer, function) && can_make<Solution>)
    serve(handle_function<Solution, Returns, kOutput, Wires, Method, Pointer, Function>, arguments);
}

template <class Name, class Returns, class Wires, class Method, class Pointer>
struct MethodOf {};
template <class Name, class Returns, class Wires, class Method, class Pointer>
MethodOf<Name, Returns, Wires, Method, Pointer> method(Name, Returns, Wires, Method, Pointer) {
  return {};
}

template <class Class, class Name, class Returns, class Wires, class Method, class Pointer>
void call_method(Exchange& exchange, Class& object,
                 MethodOf<Name, Returns, Wires, Method, Pointer>) {
  using Slots = MethodSlots<Class, Wires, Method, Pointer>;
  exchange.calling = Name{}();
  if constexpr (!std::is_same_v<Slots, NoSlots>)
    answer_call<Returns, -1>(exchange, Slots{}, OnObject<Class, Method>{object});
}

template <class Class, class Wires, class... Methods>
void handle_class(Exchange& exchange) {
  exchange.forbid_borrowing();
  Class* object = nullptr;  // never deleted, as elsewhere: few solutions have a destructor
  with_arguments(exchange.input, ConstructorSlots<Class, Wires>{},
                 [&](auto&... arguments) { object = Construct<Class>{}(arguments...); });
  for (std::size_t calls = exchange.input.take_count(); calls != 0; --calls) {
    const std::size_t method = exchange.input.take_count();
    std::size_t index = 0;
    ((index++ == method ? call_method(exchange, *object, Methods{}) : void()), ...);
  }
}

template <class Class, class Wires, class... Methods>
void serve_class(char** arguments, Wires, Methods...) {
  if constexpr (has_constructor<Class, Wires>)
    serve(handle_class<Class, Wires, Methods...>, arguments);
}

}  // namespace gavel_runtime
