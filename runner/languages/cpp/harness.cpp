#include <{{prelude}}>
{{using}}
{{provided}}
# 1 "{{file}}"
{{solution}}

# 1 "gavel" 3
#undef auto
#undef char
#undef const
#undef decltype
#undef extern
#undef int
#undef namespace
#undef return
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
extern "C" int __wrap_main(int, char** gavel_arguments_) {
  gavel_runtime::serve_function<::Solution, {{#in_place}}{{index}}{{/in_place}}{{^in_place}}-1{{/in_place}}>(
      gavel_arguments_, {{#in_place}}{{wire}}{{/in_place}}{{^in_place}}{{#returns}}{{wire}}{{/returns}}{{/in_place}}{},
      gavel_types_<{{#params}}{{wire}}{{^last}}, {{/last}}{{/params}}>{},
      [](auto& gavel_object_, auto&... gavel_) -> decltype(gavel_object_.{{name}}(gavel_...)) {
        return gavel_object_.{{name}}(gavel_...);
      },
      [](auto gavel_tag_) -> decltype(&decltype(gavel_tag_)::Type::{{name}}) { return {}; },
      [](auto&... gavel_) -> decltype(::{{name}}(gavel_...)) { return ::{{name}}(gavel_...); });
}
{{/function}}
{{#class}}
namespace gavel_absent_ {
struct {{name}} : gavel_nothing_ {};
}
using namespace gavel_absent_;
extern "C" int __wrap_main(int, char** gavel_arguments_) {
  gavel_runtime::serve_class<::{{name}}>(
      gavel_arguments_, gavel_types_<{{#params}}{{wire}}{{^last}}, {{/last}}{{/params}}>{}
{{#methods}}
      ,
      gavel_runtime::method(
          [] { return "{{name}}"; }, {{#returns}}{{wire}}{{/returns}}{},
          gavel_types_<{{#params}}{{wire}}{{^last}}, {{/last}}{{/params}}>{},
          [](auto& gavel_object_, auto&... gavel_) -> decltype(gavel_object_.{{name}}(gavel_...)) {
            return gavel_object_.{{name}}(gavel_...);
          },
          [](auto gavel_tag_) -> decltype(&decltype(gavel_tag_)::Type::{{name}}) { return {}; })
{{/methods}}
  );
}
{{/class}}
