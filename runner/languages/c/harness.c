{{headers}}
#include <gavel.h>
#include <gavel_code.h>
{{provided}}
# 1 "{{file}}"
{{solution}}

{{^alone}}
# 1 "gavel"
#pragma GCC diagnostic ignored "-Wincompatible-pointer-types"
#pragma GCC diagnostic ignored "-Wint-conversion"
#pragma GCC diagnostic ignored "-Wdiscarded-qualifiers"
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wunused-variable"
#pragma GCC diagnostic error "-Wimplicit-function-declaration"
#undef case
#undef char
#undef const
#undef default
#undef do
#undef double
#undef float
#undef for
#undef int
#undef long
#undef short
#undef signed
#undef static
#undef struct
#undef switch
#undef unsigned
#undef void
#undef while
gavel_glue_ static void gavel_handle_solution_(void) {
{{#function}}
# 1 "{{file}}"
  (void)&{{name}};
# 1 "gavel"
{{/function}}
{{#class}}
# 1 "{{file}}"
  (void)&{{name_lower}}Create;
{{#methods}}
  (void)&{{class_name_lower}}{{name_upper}};
{{/methods}}
# 1 "gavel"
{{/class}}
  struct gavel_value_ gavel_in_[{{#params}}1 + {{/params}}1];
{{#params}}
  const struct gavel_type_ gavel_type_{{index}}_ = { {{kind}}, {{depth}}, {{node}} };
  gavel_take_(&gavel_in_[{{index}}], gavel_type_{{index}}_);
{{/params}}
{{#function}}
{{#returns}}
  {{#scalar}}gavel_put_scalar_(((struct gavel_type_){ {{kind}}, 0, 0 }), {{/scalar}}{{#pointer}}gavel_put_array_(((struct gavel_type_){ {{kind}}, {{depth}}, {{node}} }), {{stars}}, {{/pointer}}{{#nothing}}gavel_call_({{/nothing}}{{name}}(
{{/returns}}
{{#params}}
    {{#scalar}}gavel_in_[{{index}}].{{field}}{{/scalar}}{{#pointer}}gavel_in_[{{index}}].gavel_pointer_{{/pointer}}{{#one}}, gavel_in_[{{index}}].gavel_size_{{/one}}{{#two}}, gavel_in_[{{index}}].gavel_sizes_[0]{{/two}}{{#three}}, gavel_in_[{{index}}].gavel_sizes_[1]{{/three}}{{#four}}, gavel_in_[{{index}}].gavel_sizes_[2]{{/four}}{{^last}},{{/last}}
{{/params}}
{{#returns}}
    {{#one}}{{#params}}{{#first}}, {{/first}}{{/params}}&gavel_size_{{/one}}{{#two}}, (void*)&gavel_sizes_[0]{{/two}}{{#three}}, (void*)&gavel_sizes_[1]{{/three}}{{#four}}, (void*)&gavel_sizes_[2]{{/four}}));
{{/returns}}
{{#in_place}}
  gavel_put_value_(gavel_type_{{index}}_, &gavel_in_[{{index}}]);
{{/in_place}}
{{/function}}
{{#class}}
  gavel_begin_calls_();
  gavel_begin_call_();
  __auto_type gavel_object_ = {{name_lower}}Create(
{{#params}}
    {{#scalar}}gavel_in_[{{index}}].{{field}}{{/scalar}}{{#pointer}}gavel_in_[{{index}}].gavel_pointer_{{/pointer}}{{#one}}, gavel_in_[{{index}}].gavel_size_{{/one}}{{#two}}, gavel_in_[{{index}}].gavel_sizes_[0]{{/two}}{{#three}}, gavel_in_[{{index}}].gavel_sizes_[1]{{/three}}{{#four}}, gavel_in_[{{index}}].gavel_sizes_[2]{{/four}}{{^last}},{{/last}}
{{/params}}
  );
  gavel_end_call_();
  for (unsigned gavel_calls_ = gavel_take_count_(); gavel_calls_ != 0; --gavel_calls_) {
    switch (gavel_take_count_()) {
{{#methods}}
      case {{index}}: {
        struct gavel_value_ gavel_in_[{{#params}}1 + {{/params}}1];
{{#params}}
        gavel_take_(&gavel_in_[{{index}}], (struct gavel_type_){ {{kind}}, {{depth}}, {{node}} });
{{/params}}
        gavel_calling_("{{name}}");
{{#returns}}
        {{#scalar}}gavel_put_scalar_(((struct gavel_type_){ {{kind}}, 0, 0 }), {{/scalar}}{{#pointer}}gavel_put_array_(((struct gavel_type_){ {{kind}}, {{depth}}, {{node}} }), {{stars}}, {{/pointer}}{{#nothing}}gavel_call_({{/nothing}}{{class_name_lower}}{{name_upper}}(gavel_object_
{{/returns}}
{{#params}}
          , {{#scalar}}gavel_in_[{{index}}].{{field}}{{/scalar}}{{#pointer}}gavel_in_[{{index}}].gavel_pointer_{{/pointer}}{{#one}}, gavel_in_[{{index}}].gavel_size_{{/one}}{{#two}}, gavel_in_[{{index}}].gavel_sizes_[0]{{/two}}{{#three}}, gavel_in_[{{index}}].gavel_sizes_[1]{{/three}}{{#four}}, gavel_in_[{{index}}].gavel_sizes_[2]{{/four}}
{{/params}}
{{#returns}}
          {{#one}}, &gavel_size_{{/one}}{{#two}}, (void*)&gavel_sizes_[0]{{/two}}{{#three}}, (void*)&gavel_sizes_[1]{{/three}}{{#four}}, (void*)&gavel_sizes_[2]{{/four}}));
{{/returns}}
        break;
      }
{{/methods}}
    }
  }
  gavel_end_calls_();
{{/class}}
}
// An inline function is called, too, from where nothing is inlined.
{{#function}}
extern __typeof__({{name}}) {{name}};
{{/function}}
{{#class}}
extern __typeof__({{name_lower}}Create) {{name_lower}}Create;
{{#methods}}
extern __typeof__({{class_name_lower}}{{name_upper}}) {{class_name_lower}}{{name_upper}};
{{/methods}}
{{/class}}
gavel_glue_ int __wrap_main(int gavel_count_, char** gavel_arguments_) {
  (void)gavel_count_;
  gavel_serve_(gavel_handle_solution_, gavel_arguments_);
}
{{/alone}}
