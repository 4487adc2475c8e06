{{title}}
#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
{{hashes}}
// The values in a linked list.
#define GAVEL_LINKED(Pointer, Value, ...)                                       \
  ({                                                                            \
    Value gavel_values[] = {__VA_ARGS__};                                       \
    Pointer gavel_first = 0;                                                    \
    Pointer* gavel_end = &gavel_first;                                          \
    for (size_t i = 0; i < sizeof gavel_values / sizeof(Value); ++i) {          \
      *gavel_end = calloc(1, sizeof **gavel_end);                               \
      (*gavel_end)->val = gavel_values[i];                                      \
      gavel_end = &(*gavel_end)->next;                                          \
    }                                                                           \
    gavel_first;                                                                \
  })

// The values in a tree, level by level; 'o' in slots is a node, '-' none.
#define GAVEL_TREE(Pointer, Value, slots, ...)                                  \
  ({                                                                            \
    Value gavel_values[] = {__VA_ARGS__};                                       \
    Pointer* gavel_places[2 * sizeof slots];                                    \
    Pointer gavel_root = 0;                                                     \
    size_t gavel_end = 0, gavel_used = 0;                                       \
    gavel_places[gavel_end++] = &gavel_root;                                    \
    for (size_t i = 0; slots[i] != 0; ++i) {                                    \
      if (slots[i] == '-') continue;                                            \
      Pointer gavel_node = *gavel_places[i] = calloc(1, sizeof *gavel_node);    \
      gavel_node->val = gavel_values[gavel_used++];                             \
      gavel_places[gavel_end++] = &gavel_node->left;                            \
      gavel_places[gavel_end++] = &gavel_node->right;                           \
    }                                                                           \
    gavel_root;                                                                 \
  })

static void gavel_show_double(FILE* out, double value) {
  if (isnan(value) || isinf(value)) {
    fputs(isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity", out);
    return;
  }
  char text[40];
  int digits = 0;
  do snprintf(text, sizeof text, "%.*g", ++digits, value);
  while (digits < 17 && strtod(text, 0) != value);
  fprintf(out, "%s%s", text, strpbrk(text, ".e") == 0 ? ".0" : "");
}
static void gavel_show_long(FILE* out, long long value) { fprintf(out, "%lld", value); }
static void gavel_show_bool(FILE* out, bool value) { fputs(value ? "true" : "false", out); }
static void gavel_show_char(FILE* out, char value) { fprintf(out, "\"%c\"", value); }
static void gavel_show_string(FILE* out, const char* value) { fprintf(out, "\"%s\"", value); }

#define GAVEL_SHOW(out, value)                                                  \
  _Generic((value), float: gavel_show_double, double: gavel_show_double,        \
      bool: gavel_show_bool, char: gavel_show_char, char*: gavel_show_string,   \
      const char*: gavel_show_string, default: gavel_show_long)(out, value)

#define GAVEL_SHOW_NODES(Name)                                                  \
  static void gavel_show_##Name##ListNode(FILE* out, const struct Name##ListNode* node) { \
    fputc('[', out);                                                            \
    for (int i = 0; node != 0 && i < 1000000; node = node->next, ++i) {         \
      if (i > 0) fputc(',', out);                                               \
      GAVEL_SHOW(out, node->val);                                               \
    }                                                                           \
    fputc(']', out);                                                            \
  }                                                                             \
  static void gavel_show_##Name##TreeNode(FILE* out, const struct Name##TreeNode* root) { \
    size_t count = 1, nodes = root != 0;                                        \
    const struct Name##TreeNode** slots = malloc(sizeof *slots);                \
    slots[0] = root;                                                            \
    for (size_t i = 0; i < count; ++i) {                                        \
      if (slots[i] == 0) continue;                                              \
      nodes = i + 1;                                                            \
      slots = realloc(slots, (count + 2) * sizeof *slots);                      \
      slots[count++] = slots[i]->left;                                          \
      slots[count++] = slots[i]->right;                                         \
    }                                                                           \
    fputc('[', out);                                                            \
    for (size_t i = 0; i < nodes; ++i) {                                        \
      if (i > 0) fputc(',', out);                                               \
      if (slots[i] == 0) fputs("null", out);                                    \
      if (slots[i] != 0) GAVEL_SHOW(out, slots[i]->val);                        \
    }                                                                           \
    fputc(']', out);                                                            \
    free(slots);                                                                \
  }
static void gavel_show_other(FILE* out, const void* value) { fprintf(out, "%p", value); }

// A list of `kind` in `depth` levels; sizes[i] holds the lengths i + 1 levels below.
static void gavel_show_list(FILE* out, const void* list, char kind, int depth, int size, void* const* sizes) {
  fputc('[', out);
  for (int i = 0; i < size; ++i) {
    if (i > 0) fputc(',', out);
    if (depth > 1) {
      void* const below[3] = {depth > 2 ? ((void**)sizes[1])[i] : 0, depth > 3 ? ((void**)sizes[2])[i] : 0, 0};
      gavel_show_list(out, ((void* const*)list)[i], kind, depth - 1, ((const int*)sizes[0])[i], below);
      continue;
    }
    if (kind == 'i') gavel_show_long(out, ((const int*)list)[i]);
    if (kind == 'l') gavel_show_long(out, ((const long long*)list)[i]);
    if (kind == 'd') gavel_show_double(out, ((const double*)list)[i]);
    if (kind == 'b') gavel_show_bool(out, ((const bool*)list)[i]);
    if (kind == 'c') gavel_show_char(out, ((const char*)list)[i]);
    if (kind == 's') gavel_show_string(out, ((char* const*)list)[i]);
  }
  fputc(']', out);
}

{{provided}}
#define GAVEL_NODES(Name, Value)                                                \
  struct Name##ListNode { Value val; struct Name##ListNode *next; };            \
  struct Name##TreeNode { Value val; struct Name##TreeNode *left, *right; };
GAVEL_NODES(Long, long long)
GAVEL_NODES(Double, double)
GAVEL_NODES(Bool, bool)
GAVEL_NODES(Char, char)
GAVEL_NODES(String, char*)
#define main solution_main{{solution_mark}}
{{solution}}
{{program_mark}}
#undef main

GAVEL_SHOW_NODES()
GAVEL_SHOW_NODES(Long)
GAVEL_SHOW_NODES(Double)
GAVEL_SHOW_NODES(Bool)
GAVEL_SHOW_NODES(Char)
GAVEL_SHOW_NODES(String)

#define GAVEL_SHOW_NODE(Name)                                                   \
  struct Name##ListNode*: gavel_show_##Name##ListNode, struct Name##TreeNode*: gavel_show_##Name##TreeNode
#define GAVEL_SHOW_POINTER(out, value, kind, depth, size, sizes)                \
  do {                                                                          \
    if (depth > 0) {                                                            \
      gavel_show_list(out, (const void*)(value), kind, depth, size, sizes);     \
    } else {                                                                    \
      _Generic((value), char*: gavel_show_string, const char*: gavel_show_string, GAVEL_SHOW_NODE(), \
          GAVEL_SHOW_NODE(Long), GAVEL_SHOW_NODE(Double), GAVEL_SHOW_NODE(Bool), \
          GAVEL_SHOW_NODE(Char), GAVEL_SHOW_NODE(String), default: gavel_show_other)(out, value); \
    }                                                                           \
  } while (0)

// Who solves a problem need not free what it was given.
const char* __asan_default_options(void) { return "detect_leaks=0"; }

int main(void) {
  char* gavel_text = 0;
  size_t gavel_length = 0;
  FILE* gavel_out = open_memstream(&gavel_text, &gavel_length);
  printf("input     %s\n", {{input}});
  fflush(stdout);
{{#params}}
  {{spelling}} {{name}} = {{literal}};
{{/params}}
{{#function}}
  int gavel_size = 0;
  void* gavel_sizes[3] = {0, 0, 0};
  // A debugger stops here: step into the next line.
  {{#returns}}{{^nothing}}__auto_type gavel_answer = {{/nothing}}{{/returns}}{{name}}({{#params}}{{name}}{{#one}}, {{lengths_0}}{{/one}}{{#two}}, {{lengths_1}}{{/two}}{{#three}}, {{lengths_2}}{{/three}}{{#four}}, {{lengths_3}}{{/four}}{{^last}}, {{/last}}{{/params}}{{#returns}}{{#one}}{{#params}}{{#first}}, {{/first}}{{/params}}&gavel_size{{/one}}{{#two}}, (void*)&gavel_sizes[0]{{/two}}{{#three}}, (void*)&gavel_sizes[1]{{/three}}{{#four}}, (void*)&gavel_sizes[2]{{/four}}{{/returns}});
{{#returns}}
{{#scalar}}
  GAVEL_SHOW(gavel_out, ({{spelling}})gavel_answer);
{{/scalar}}
{{#pointer}}
  GAVEL_SHOW_POINTER(gavel_out, gavel_answer, {{kind}}, {{depth}}, gavel_size, gavel_sizes);
{{/pointer}}
{{/returns}}
{{#in_place}}
  void* gavel_lengths[3] = { {{#two}}{{lengths_1}}{{/two}}{{^two}}0{{/two}}, {{#three}}{{lengths_2}}{{/three}}{{^three}}0{{/three}}, 0};
  GAVEL_SHOW_POINTER(gavel_out, {{name}}, {{kind}}, {{depth}}, {{#one}}{{lengths_0}}{{/one}}{{^one}}0{{/one}}, gavel_lengths);
{{/in_place}}
  fclose(gavel_out);
  printf("answer    %s\n", gavel_text);
{{/function}}
{{#class}}
  // A debugger stops here: step into the next line.
  __auto_type gavel_object = {{name_lower}}Create({{#params}}{{name}}{{#one}}, {{lengths_0}}{{/one}}{{#two}}, {{lengths_1}}{{/two}}{{#three}}, {{lengths_2}}{{/three}}{{^last}}, {{/last}}{{/params}});
  fputs("[null", gavel_out);
{{#calls}}
  { // {{call}}
{{#params}}
    {{spelling}} {{name}} = {{literal}};
{{/params}}
    int gavel_size = 0;
    void* gavel_sizes[3] = {0, 0, 0};
    fputc(',', gavel_out);
    {{#returns}}{{^nothing}}__auto_type gavel_answer = {{/nothing}}{{/returns}}{{class_name_lower}}{{name_upper}}(gavel_object{{#params}}, {{name}}{{#one}}, {{lengths_0}}{{/one}}{{#two}}, {{lengths_1}}{{/two}}{{#three}}, {{lengths_2}}{{/three}}{{/params}}{{#returns}}{{#one}}, &gavel_size{{/one}}{{#two}}, (void*)&gavel_sizes[0]{{/two}}{{#three}}, (void*)&gavel_sizes[1]{{/three}}{{/returns}});
{{#returns}}
{{#scalar}}
    GAVEL_SHOW(gavel_out, ({{spelling}})gavel_answer);
{{/scalar}}
{{#pointer}}
    GAVEL_SHOW_POINTER(gavel_out, gavel_answer, {{kind}}, {{depth}}, gavel_size, gavel_sizes);
{{/pointer}}
{{#nothing}}
    fputs("null", gavel_out);
{{/nothing}}
{{/returns}}
  }
{{/calls}}
  fclose(gavel_out);
  printf("answer    %s]\n", gavel_text);
{{/class}}
  printf("expected  %s\n", {{expected}});
}
