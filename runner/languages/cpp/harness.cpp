#include <{{prelude}}>
{{using}}
{{provided}}
# 1 "{{file}}"
{{solution}}

# 1 "gavel" 3
#undef auto
#undef char
#undef const
#undef constexpr
#undef decltype
#undef extern
#undef int
#undef namespace
#undef return
#undef static_assert
#undef struct
#undef template
#undef typename
#undef using
#undef void
{{#function}}
namespace gavel_absent_ {
struct Solution : gavel_nothing_ {};
void {{name}}(gavel_nothing_);
}
using namespace gavel_absent_;
constexpr gavel_types_<{{#params}}{{wire}}{{^last}}, {{/last}}{{/params}}> gavel_wires_;
constexpr auto gavel_method_ = [](auto& gavel_object_, auto&... gavel_) -> decltype(gavel_object_.{{name}}(gavel_...)) {
  return gavel_object_.{{name}}(gavel_...);
};
constexpr auto gavel_pointer_ = [](auto gavel_tag_) -> decltype(&decltype(gavel_tag_)::Type::{{name}}) { return {}; };
constexpr auto gavel_function_ = [](auto&... gavel_) -> decltype(::{{name}}(gavel_...)) { return ::{{name}}(gavel_...); };
# 1 "{{file}}"
static_assert(gavel_runtime::has_function<::Solution>(gavel_wires_, gavel_method_, gavel_pointer_, gavel_function_),
                "expected a class Solution with a public method {{#returns}}{{spelling}}{{pad}}{{/returns}}{{name}}({{#params}}{{parameter}}{{name}}{{^last}}, {{/last}}{{/params}})");
static_assert(gavel_runtime::can_make<::Solution>, "class Solution needs a constructor without parameters");
# 1 "gavel" 3
extern "C" int __wrap_main(int, char** gavel_arguments_) {
  gavel_runtime::serve_function<::Solution, {{#in_place}}{{index}}{{/in_place}}{{^in_place}}-1{{/in_place}}>(
      gavel_arguments_, {{#in_place}}{{wire}}{{/in_place}}{{^in_place}}{{#returns}}{{wire}}{{/returns}}{{/in_place}}{},
      gavel_wires_, gavel_method_, gavel_pointer_, gavel_function_);
}
{{/function}}
{{#class}}
namespace gavel_absent_ {
struct {{name}} : gavel_nothing_ {};
}
using namespace gavel_absent_;
using gavel_class_ = ::{{name}};
constexpr gavel_types_<{{#params}}{{wire}}{{^last}}, {{/last}}{{/params}}> gavel_wires_;
{{#methods}}
constexpr gavel_types_<{{#params}}{{wire}}{{^last}}, {{/last}}{{/params}}> gavel_wires_{{index}}_;
constexpr auto gavel_method_{{index}}_ = [](auto& gavel_object_, auto&... gavel_) -> decltype(gavel_object_.{{name}}(gavel_...)) {
  return gavel_object_.{{name}}(gavel_...);
};
constexpr auto gavel_pointer_{{index}}_ = [](auto gavel_tag_) -> decltype(&decltype(gavel_tag_)::Type::{{name}}) { return {}; };
{{/methods}}
# 1 "{{file}}"
static_assert(gavel_runtime::has_constructor<gavel_class_, decltype(gavel_wires_)>,
                "expected a class {{name}} with a public constructor {{name}}({{#params}}{{parameter}}{{name}}{{^last}}, {{/last}}{{/params}})");
{{#methods}}
static_assert(gavel_runtime::has_method<gavel_class_>(gavel_wires_{{index}}_, gavel_method_{{index}}_, gavel_pointer_{{index}}_),
                "expected a public method {{#returns}}{{spelling}}{{pad}}{{/returns}}{{name}}({{#params}}{{parameter}}{{name}}{{^last}}, {{/last}}{{/params}}) of class {{class_name}}");
{{/methods}}
# 1 "gavel" 3
extern "C" int __wrap_main(int, char** gavel_arguments_) {
  gavel_runtime::serve_class<gavel_class_>(
      gavel_arguments_, gavel_wires_
{{#methods}}
      , gavel_runtime::method([] { return "{{name}}"; }, {{#returns}}{{wire}}{{/returns}}{}, gavel_wires_{{index}}_,
                              gavel_method_{{index}}_, gavel_pointer_{{index}}_)
{{/methods}}
  );
}
{{/class}}
