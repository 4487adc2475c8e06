// What the glue around a solution needs. Every name is one that no solution uses, since macros of
// the solution reach into the glue; no header is included, since not every solution bears them.
#pragma once

// How a linked list's or tree's node lies in memory, as the solution has it.
struct gavel_node_ {
  __SIZE_TYPE__ gavel_bytes_;
  __SIZE_TYPE__ gavel_value_at_;
  __SIZE_TYPE__ gavel_value_bytes_;
  __SIZE_TYPE__ gavel_links_at_[2];  // next; or left and right
  int gavel_links_;
};

// An argument. A list has its length and, where lists are nested, the lengths of its elements:
// sizes[0] is an int*, sizes[1] an int**, sizes[2] an int***.
struct gavel_value_ {
  union {
    int gavel_int_;
    long long gavel_long_;
    double gavel_double_;
    _Bool gavel_bool_;
    char gavel_char_;
    void* gavel_pointer_;
  };
  int gavel_size_;
  void* gavel_sizes_[3];
};

// What a value is: the kind of its scalars (i l d b c s), how many lists are around them, and the
// node when they come in linked lists or trees.
struct gavel_type_ {
  char gavel_kind_;
  int gavel_depth_;
  const struct gavel_node_* gavel_node_;
};

unsigned gavel_take_count_(void);
void gavel_take_(struct gavel_value_* value, struct gavel_type_ type);

// The answer. What is not of the declared type or shape ends the handler here.
void gavel_put_signed_(struct gavel_type_ type, long long value);
void gavel_put_unsigned_(struct gavel_type_ type, unsigned long long value);
void gavel_put_double_(struct gavel_type_ type, double value);
void gavel_put_pointer_(struct gavel_type_ type, int width, const void* pointer, int size,
                        void* const* sizes);
void gavel_put_no_pointer_(struct gavel_type_ type, ...);
// Of an in-place problem.
void gavel_put_value_(struct gavel_type_ type, const struct gavel_value_* value);

// The method that is being called, for messages.
void gavel_calling_(const char* name);

_Noreturn void gavel_serve_(void (*handle)(void), char** arguments);

// Stand right around what a measured run measures.
void gavel_begin_call_(void);
void gavel_end_call_(void);
// Stand around several such pairs, which are then measured together.
void gavel_begin_calls_(void);
void gavel_end_calls_(void);

// What takes the compiler longest is to inline the solution into the glue and to optimize it a second time
// there. Into code that is not optimized it inlines only what says that it always has to be.
#if defined(__GNUC__) && !defined(__clang__)
#define gavel_glue_ __attribute__((optimize("O0")))
#else
#define gavel_glue_
#endif

// A call without an answer.
#define gavel_call_(...)  \
  do {                    \
    gavel_begin_call_();  \
    __VA_ARGS__;          \
    gavel_end_call_();    \
  } while (0)

// A scalar answer of any arithmetic type.
#define gavel_put_scalar_(gavel_declared_, ...)                \
  do {                                                         \
    gavel_begin_call_(); \
    __auto_type gavel_answer_ = (__VA_ARGS__); \
    __asm__ volatile("" : : "r"(&gavel_answer_) : "memory"); /* computed by now */ \
    gavel_end_call_(); \
    _Generic(gavel_answer_,                                    \
        float: gavel_put_double_,                              \
        double: gavel_put_double_,                             \
        long double: gavel_put_double_,                        \
        unsigned long: gavel_put_unsigned_,                    \
        unsigned long long: gavel_put_unsigned_,               \
        default: gavel_put_signed_)(gavel_declared_, gavel_answer_); \
  } while (0)

// Bytes of an integer in an array of the given depth, negative for floating point, 0: as declared.
#define gavel_width_(gavel_array_, gavel_stars_)                     \
  _Generic((gavel_array_),                                           \
      _Bool gavel_stars_: 1,                                         \
      char gavel_stars_: 1,                                          \
      signed char gavel_stars_: 1,                                   \
      unsigned char gavel_stars_: 1,                                 \
      short gavel_stars_: 2,                                         \
      int gavel_stars_: 4,                                           \
      unsigned gavel_stars_: 4,                                      \
      long gavel_stars_: 8,                                          \
      long long gavel_stars_: 8,                                     \
      unsigned long gavel_stars_: 8,                                 \
      unsigned long long gavel_stars_: 8,                            \
      float gavel_stars_: -4,                                        \
      double gavel_stars_: -8,                                       \
      default: 0)

// An answer that is an array, a string, a linked list or a tree.
#define gavel_put_array_(gavel_declared_, gavel_stars_, ...)                                     \
  do {                                                                                           \
    int gavel_size_ = 0;                                                                         \
    void* gavel_sizes_[3] = {0, 0, 0};                                                           \
    gavel_begin_call_(); \
    __auto_type gavel_answer_ = (__VA_ARGS__); \
    __asm__ volatile("" : : "r"(&gavel_answer_) : "memory"); /* computed by now */ \
    gavel_end_call_(); \
    _Generic(gavel_answer_,                                                                      \
        _Bool: gavel_put_no_pointer_,                                                            \
        char: gavel_put_no_pointer_,                                                             \
        short: gavel_put_no_pointer_,                                                            \
        int: gavel_put_no_pointer_,                                                              \
        unsigned: gavel_put_no_pointer_,                                                         \
        long: gavel_put_no_pointer_,                                                             \
        unsigned long: gavel_put_no_pointer_,                                                    \
        long long: gavel_put_no_pointer_,                                                        \
        unsigned long long: gavel_put_no_pointer_,                                               \
        float: gavel_put_no_pointer_,                                                            \
        double: gavel_put_no_pointer_,                                                           \
        default: gavel_put_pointer_)(gavel_declared_, gavel_width_(gavel_answer_, gavel_stars_), \
                                     gavel_answer_, gavel_size_, gavel_sizes_);                  \
  } while (0)

// Nodes of other types than int, for which no site has a name.
struct LongListNode {
  long long val;
  struct LongListNode* next;
};
struct LongTreeNode {
  long long val;
  struct LongTreeNode* left;
  struct LongTreeNode* right;
};
struct DoubleListNode {
  double val;
  struct DoubleListNode* next;
};
struct DoubleTreeNode {
  double val;
  struct DoubleTreeNode* left;
  struct DoubleTreeNode* right;
};
struct BoolListNode {
  _Bool val;
  struct BoolListNode* next;
};
struct BoolTreeNode {
  _Bool val;
  struct BoolTreeNode* left;
  struct BoolTreeNode* right;
};
struct CharListNode {
  char val;
  struct CharListNode* next;
};
struct CharTreeNode {
  char val;
  struct CharTreeNode* left;
  struct CharTreeNode* right;
};
struct StringListNode {
  char* val;
  struct StringListNode* next;
};
struct StringTreeNode {
  char* val;
  struct StringTreeNode* left;
  struct StringTreeNode* right;
};
