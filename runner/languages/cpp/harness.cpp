#include <{{prelude}}>
{{using}}
{{provided}}
# 1 "{{file}}"
{{solution}}

{{^alone}}
# 1 "gavel" 3
#undef auto
#undef char
#undef const
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
using gavel_wires_ = gavel_types_<{{#params}}{{wire}}{{^last}}, {{/last}}{{/params}}>;
using gavel_method_ = decltype([](auto& gavel_object_, auto&... gavel_) -> decltype(gavel_object_.{{name}}(gavel_...)) {
  return gavel_object_.{{name}}(gavel_...);
});
using gavel_pointer_ = decltype([]<typename gavel_class_>(gavel_class_*) -> decltype(&gavel_class_::{{name}}) { return {}; });
using gavel_function_ = decltype([](auto&, auto&... gavel_) -> decltype(::{{name}}(gavel_...)) { return ::{{name}}(gavel_...); });
# 1 "{{file}}"
static_assert(gavel_runtime::has_function<::Solution, gavel_wires_, gavel_method_, gavel_pointer_, gavel_function_>,
              "expected a class Solution with a public method {{#returns}}{{spelling}}{{pad}}{{/returns}}{{name}}({{#params}}{{parameter}}{{name}}{{^last}}, {{/last}}{{/params}})");
static_assert(gavel_runtime::can_make<::Solution>, "class Solution needs a constructor without parameters");
# 1 "gavel" 3
extern "C" int __wrap_main(int, char** gavel_arguments_) {
  gavel_runtime::serve_function<
      ::Solution, {{#in_place}}{{wire}}, {{index}}{{/in_place}}{{^in_place}}{{#returns}}{{wire}}{{/returns}}, -1{{/in_place}},
      gavel_wires_, gavel_method_, gavel_pointer_, gavel_function_>(gavel_arguments_);
}
{{/function}}
{{#class}}
namespace gavel_absent_ {
struct {{name}} : gavel_nothing_ {};
}
using namespace gavel_absent_;
using gavel_class_ = ::{{name}};
using gavel_wires_ = gavel_types_<{{#params}}{{wire}}{{^last}}, {{/last}}{{/params}}>;
{{#methods}}
using gavel_name_{{index}}_ = decltype([] { return "{{name}}"; });
using gavel_wires_{{index}}_ = gavel_types_<{{#params}}{{wire}}{{^last}}, {{/last}}{{/params}}>;
using gavel_method_{{index}}_ = decltype([](auto& gavel_object_, auto&... gavel_) -> decltype(gavel_object_.{{name}}(gavel_...)) {
  return gavel_object_.{{name}}(gavel_...);
});
using gavel_pointer_{{index}}_ = decltype([]<typename gavel_owner_>(gavel_owner_*) -> decltype(&gavel_owner_::{{name}}) { return {}; });
{{/methods}}
# 1 "{{file}}"
static_assert(gavel_runtime::has_constructor<gavel_class_, gavel_wires_>,
              "expected a class {{name}} with a public constructor {{name}}({{#params}}{{parameter}}{{name}}{{^last}}, {{/last}}{{/params}})");
{{#methods}}
static_assert(gavel_runtime::has_method<gavel_class_, gavel_wires_{{index}}_, gavel_method_{{index}}_, gavel_pointer_{{index}}_>,
              "expected a public method {{#returns}}{{spelling}}{{pad}}{{/returns}}{{name}}({{#params}}{{parameter}}{{name}}{{^last}}, {{/last}}{{/params}}) of class {{class_name}}");
{{/methods}}
# 1 "gavel" 3
extern "C" int __wrap_main(int, char** gavel_arguments_) {
  gavel_runtime::serve_class<
      gavel_class_, gavel_wires_
{{#methods}}
      , gavel_runtime::Method<gavel_name_{{index}}_, {{#returns}}{{wire}}{{/returns}}, gavel_wires_{{index}}_, gavel_method_{{index}}_,
                              gavel_pointer_{{index}}_>
{{/methods}}
      >(gavel_arguments_);
}
{{/class}}
{{/alone}}
