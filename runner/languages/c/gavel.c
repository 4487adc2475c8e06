// What gavel.h declares: the program's side of the harness's protocol, and values of C from and to
// its bytes. Compiled once and linked to every solution; included by the glue as long as that object
// is not there. The channel is read and written by bare system calls, so that functions of the
// solution that happen to be named read or write have no part in it.
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "gauge.h"
#include "gavel.h"

enum {
  gavel_channel_ = 3,
  gavel_buffer_bytes_ = 64 << 10,
  gavel_borrow_bytes_ = 16 << 10,  // a copy of less is cheaper than a vector more
  gavel_most_vectors_ = 64,        // of one send
  gavel_most_kept_ = 1 << 20,      // of a reply's buffer, between requests
  gavel_most_leaked_ = 16 << 20,   // bytes that may stay behind between requests
};

static const char gavel_again_[] = "--gavel-again";

// Only what came with a request lies here, never a nonce.
static char gavel_buffer_[gavel_buffer_bytes_];
static const char* gavel_at_;
static const char* gavel_end_;
static uint64_t gavel_unread_;  // bytes of the payload that are still in the socket

struct gavel_block_ {
  size_t at;  // offset in the bytes before which the block goes
  const void* from;
  size_t length;
};

static struct {
  char* bytes;
  size_t size, capacity;
  struct gavel_block_* blocks;
  size_t block_count, block_capacity;
} gavel_out_;

static long gavel_process_;
static const char* gavel_called_;
static enum { gavel_nothing_, gavel_instructions_, gavel_space_, gavel_blocks_ } gavel_measure_;
static int gavel_open_calls_;
static const struct gavel_gauge* gavel_gauge_;  // in a run that measures space
unsigned long long gavel_executed_;             // basic blocks of the solution, where it is built to count
static unsigned long long gavel_executed_before_;

// A solution that is built with -fsanitize-coverage=trace-pc calls this in every basic block.
void __sanitizer_cov_trace_pc(void) { ++gavel_executed_; }
static char gavel_sentence_[512];
static jmp_buf gavel_rejected_;

static long gavel_system_call_(long number, long a, long b, long c, long d) {
#if defined(__x86_64__)
  long result;
  register long fourth __asm__("r10") = d;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c), "r"(fourth)
                   : "rcx", "r11", "memory");
  return result;
#elif defined(__aarch64__)
  register long x8 __asm__("x8") = number;
  register long x0 __asm__("x0") = a;
  register long x1 __asm__("x1") = b;
  register long x2 __asm__("x2") = c;
  register long x3 __asm__("x3") = d;
  __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3) : "memory");
  return x0;
#else
  const long result = syscall(number, a, b, c, d);
  return result < 0 ? -errno : result;
#endif
}

static _Noreturn void gavel_leave_(int status) {
  for (;;) gavel_system_call_(SYS_exit_group, status, 0, 0, 0);
}

// Status 1: the answer is not of the declared type or shape.
static _Noreturn __attribute__((format(printf, 1, 2))) void gavel_reject_(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int used = 0;
  if (gavel_called_ != NULL)
    used = snprintf(gavel_sentence_, sizeof gavel_sentence_, "in %.200s: ", gavel_called_);
  vsnprintf(gavel_sentence_ + used, sizeof gavel_sentence_ - (size_t)used, format, arguments);
  va_end(arguments);
  longjmp(gavel_rejected_, 1);
}

// Input

static size_t gavel_read_some_(struct iovec* vectors, int count) {
  for (;;) {
    const long got = gavel_system_call_(SYS_readv, gavel_channel_, (long)vectors, count, 0);
    if (got >= 0) return (size_t)got;
    if (got != -EINTR) gavel_leave_(1);
  }
}

static size_t gavel_fill_(void* to, size_t length) {
  struct iovec vector = {to, length};
  const size_t got = gavel_read_some_(&vector, 1);
  if (got == 0) gavel_leave_(0);
  gavel_unread_ -= got;
  return got;
}

static void gavel_take_bytes_(void* to, size_t length) {
  char* target = to;
  for (;;) {
    const size_t buffered = (size_t)(gavel_end_ - gavel_at_);
    const size_t used = buffered < length ? buffered : length;
    memcpy(target, gavel_at_, used);
    gavel_at_ += used;
    target += used;
    length -= used;
    if (length == 0) return;
    if (length > gavel_unread_) gavel_leave_(1);
    if (length >= gavel_buffer_bytes_) {
      const size_t got = gavel_fill_(target, length);
      target += got;
      length -= got;
    } else {
      const size_t most =
          gavel_unread_ < gavel_buffer_bytes_ ? gavel_unread_ : gavel_buffer_bytes_;
      gavel_at_ = gavel_buffer_;
      gavel_end_ = gavel_buffer_ + gavel_fill_(gavel_buffer_, most);
    }
  }
}

unsigned gavel_take_count_(void) {
  uint32_t count;
  gavel_take_bytes_(&count, sizeof count);
  return count;
}

// The solution's to keep, to resize and to free.
static void* gavel_allocate_(size_t bytes) {
  void* const memory = malloc(bytes == 0 ? 1 : bytes);
  if (memory == NULL) {
    fputs("no memory for the input\n", stderr);
    abort();
  }
  return memory;
}

static size_t gavel_bytes_of_(char kind) {
  switch (kind) {
    case 'i':
      return sizeof(int);
    case 'b':
      return sizeof(_Bool);
    case 'c':
      return sizeof(char);
    default:
      return 8;
  }
}

// `to` has the type that the kind has in C.
static void gavel_take_scalar_(char kind, void* to) {
  if (kind == 's') {
    const size_t length = gavel_take_count_();
    char* const text = gavel_allocate_(length + 1);
    gavel_take_bytes_(text, length);
    text[length] = '\0';
    memcpy(to, &text, sizeof text);
  } else {
    gavel_take_bytes_(to, gavel_bytes_of_(kind));
  }
}

static void* gavel_take_one_node_(char kind, const struct gavel_node_* node) {
  char* const made = calloc(1, node->gavel_bytes_);
  if (made == NULL) abort();
  long long value = 0;
  gavel_take_scalar_(kind, &value);
  if (kind == 'i' && node->gavel_value_bytes_ == 8) {
    int narrow;
    memcpy(&narrow, &value, sizeof narrow);
    value = narrow;
  }
  memcpy(made + node->gavel_value_at_, &value,
         node->gavel_value_bytes_ < 8 ? node->gavel_value_bytes_ : 8);
  return made;
}

static void gavel_link_(void* from, const struct gavel_node_* node, int link, void* to) {
  memcpy((char*)from + node->gavel_links_at_[link], &to, sizeof to);
}

static void* gavel_follow_(const void* from, const struct gavel_node_* node, int link) {
  void* to;
  memcpy(&to, (const char*)from + node->gavel_links_at_[link], sizeof to);
  return to;
}

static void* gavel_take_linked_(char kind, const struct gavel_node_* node) {
  void* head = NULL;
  void* last = NULL;
  for (size_t count = gavel_take_count_(); count != 0; --count) {
    void* const made = gavel_take_one_node_(kind, node);
    if (last == NULL)
      head = made;
    else
      gavel_link_(last, node, 0, made);
    last = made;
  }
  return head;
}

// Slot i > 0 is a child of node (i - 1) / 2 in level order.
static void* gavel_take_tree_(char kind, const struct gavel_node_* node) {
  const size_t slots = gavel_take_count_();
  if (slots == 0) return NULL;
  void** const nodes = gavel_allocate_(slots * sizeof(void*));
  size_t count = 0;
  for (size_t slot = 0; slot < slots; ++slot) {
    unsigned char is_there;
    gavel_take_bytes_(&is_there, 1);
    if (!is_there) continue;
    nodes[count] = gavel_take_one_node_(kind, node);
    if (slot > 0)
      gavel_link_(nodes[(slot - 1) / 2], node, (int)((slot - 1) % 2), nodes[count]);
    ++count;
  }
  void* const root = count == 0 ? NULL : nodes[0];
  free(nodes);
  return root;
}

static void* gavel_take_nodes_(struct gavel_type_ type) {
  return type.gavel_node_->gavel_links_ == 1 ? gavel_take_linked_(type.gavel_kind_, type.gavel_node_)
                                             : gavel_take_tree_(type.gavel_kind_, type.gavel_node_);
}

static void* gavel_take_list_(struct gavel_type_ type, int* size, void** sizes) {
  const size_t count = gavel_take_count_();
  *size = (int)count;
  if (type.gavel_depth_ == 1 && type.gavel_node_ == NULL && type.gavel_kind_ != 's') {
    const size_t bytes = count * gavel_bytes_of_(type.gavel_kind_);
    char* const items = gavel_allocate_(bytes + 1);
    gavel_take_bytes_(items, bytes);
    items[bytes] = '\0';  // a list of characters is often read as a string
    return items;
  }
  void** const items = gavel_allocate_(count * sizeof(void*));
  if (type.gavel_depth_ == 1) {
    for (size_t i = 0; i < count; ++i) {
      if (type.gavel_node_ == NULL)
        gavel_take_scalar_(type.gavel_kind_, &items[i]);
      else
        items[i] = gavel_take_nodes_(type);
    }
    return items;
  }
  for (int level = 0; level < type.gavel_depth_ - 1; ++level)
    sizes[level] = gavel_allocate_(count * (level == 0 ? sizeof(int) : sizeof(void*)));
  struct gavel_type_ inner = type;
  --inner.gavel_depth_;
  for (size_t i = 0; i < count; ++i) {
    void* inner_sizes[3] = {NULL, NULL, NULL};
    items[i] = gavel_take_list_(inner, &((int*)sizes[0])[i], inner_sizes);
    for (int level = 1; level < type.gavel_depth_ - 1; ++level)
      ((void**)sizes[level])[i] = inner_sizes[level - 1];
  }
  return items;
}

void gavel_take_(struct gavel_value_* value, struct gavel_type_ type) {
  if (type.gavel_depth_ > 0)
    value->gavel_pointer_ = gavel_take_list_(type, &value->gavel_size_, value->gavel_sizes_);
  else if (type.gavel_node_ != NULL)
    value->gavel_pointer_ = gavel_take_nodes_(type);
  else
    gavel_take_scalar_(type.gavel_kind_, &value->gavel_pointer_);
}

// Output

static void gavel_grow_(void** memory, size_t* capacity, size_t wanted, size_t item) {
  size_t larger = *capacity == 0 ? 4096 / item : *capacity * 2;
  while (larger < wanted) larger *= 2;
  void* const moved = realloc(*memory, larger * item);
  if (moved == NULL) abort();
  *memory = moved;
  *capacity = larger;
}

static void gavel_append_(const void* from, size_t length) {
  if (length > gavel_out_.capacity - gavel_out_.size)
    gavel_grow_((void**)&gavel_out_.bytes, &gavel_out_.capacity, gavel_out_.size + length, 1);
  if (length != 0) memcpy(gavel_out_.bytes + gavel_out_.size, from, length);
  gavel_out_.size += length;
}

// `from` stays where it is: what a solution returns in C is nobody's to free.
static void gavel_append_block_(const void* from, size_t length) {
  if (length < gavel_borrow_bytes_ || gavel_called_ != NULL) {
    gavel_append_(from, length);
    return;
  }
  if (gavel_out_.block_count == gavel_out_.block_capacity)
    gavel_grow_((void**)&gavel_out_.blocks, &gavel_out_.block_capacity, gavel_out_.block_count + 1,
                sizeof(struct gavel_block_));
  gavel_out_.blocks[gavel_out_.block_count++] =
      (struct gavel_block_){gavel_out_.size, from, length};
}

static void gavel_append_count_(size_t count) {
  const uint32_t number = (uint32_t)count;
  if (count != number) gavel_reject_("the answer has more than 4294967295 elements");
  gavel_append_(&number, sizeof number);
}

static void gavel_set_count_(size_t at, size_t count) {
  const uint32_t number = (uint32_t)count;
  if (count != number) gavel_reject_("the answer has more than 4294967295 elements");
  memcpy(gavel_out_.bytes + at, &number, sizeof number);
}

static const char* gavel_name_of_(struct gavel_type_ type) {
  if (type.gavel_depth_ > 0) return "a list";
  if (type.gavel_node_ != NULL)
    return type.gavel_node_->gavel_links_ == 1 ? "a linked list" : "a tree";
  switch (type.gavel_kind_) {
    case 'i':
      return "int";
    case 'l':
      return "long";
    case 'd':
      return "double";
    case 'b':
      return "bool";
    case 'c':
      return "char";
    default:
      return "a string";
  }
}

// A bool or a char from its byte: an array of them may hold anything.
static void gavel_put_byte_(char kind, unsigned char byte) {
  if (kind == 'b' && byte > 1) gavel_reject_("returned %d, which is not a bool", byte);
  if (kind == 'c' && (byte == 0 || byte > 127))
    gavel_reject_("returned character %d, which is not ASCII from 1 to 127", byte);
  gavel_append_(&byte, 1);
}

void gavel_put_signed_(struct gavel_type_ type, long long value) {
  const int narrow = (int)value;
  const double floating = (double)value;
  switch (type.gavel_kind_) {
    case 'i':
      if (narrow != value) gavel_reject_("returned %lld, which does not fit int", value);
      gavel_append_(&narrow, sizeof narrow);
      break;
    case 'l':
      gavel_append_(&value, sizeof value);
      break;
    case 'd':
      gavel_append_(&floating, sizeof floating);
      break;
    case 'b':
      if (value != 0 && value != 1) gavel_reject_("returned %lld, which is not a bool", value);
      gavel_put_byte_('b', (unsigned char)value);
      break;
    default:
      if (value <= 0 || value > 127)
        gavel_reject_("returned character %lld, which is not ASCII from 1 to 127", value);
      gavel_put_byte_('c', (unsigned char)value);
      break;
  }
}

void gavel_put_unsigned_(struct gavel_type_ type, unsigned long long value) {
  const double floating = (double)value;
  if (type.gavel_kind_ == 'd')
    gavel_append_(&floating, sizeof floating);
  else if (value > LLONG_MAX)
    gavel_reject_("returned %llu, which does not fit %s", value, gavel_name_of_(type));
  else
    gavel_put_signed_(type, (long long)value);
}

void gavel_put_double_(struct gavel_type_ type, double value) {
  if (type.gavel_kind_ != 'd')
    gavel_reject_("returned a double, where %s is declared", gavel_name_of_(type));
  gavel_append_(&value, sizeof value);
}

void gavel_put_no_pointer_(struct gavel_type_ type, ...) {
  gavel_reject_("returned a number, where %s is declared", gavel_name_of_(type));
}

// What the answer is made of is no auxiliary space.
static void gavel_leave_out_(const void* block) {
  if (gavel_gauge_ != NULL) gavel_gauge_->leave_out(block);
}

// Where the text stops being UTF-8; its length when it does not.
static size_t gavel_valid_text_(const unsigned char* text, size_t length) {
  size_t at = 0;
  while (at < length) {
    const unsigned lead = text[at];
    if (lead < 0x80) {
      ++at;
      continue;
    }
    const unsigned more = lead >= 0xC2 && lead < 0xE0   ? 1
                          : lead >= 0xE0 && lead < 0xF0 ? 2
                          : lead >= 0xF0 && lead < 0xF5 ? 3
                                                        : 0;
    if (more == 0 || length - at <= more) return at;
    uint32_t code = lead & (0x3Fu >> more);
    for (unsigned i = 1; i <= more; ++i) {
      if ((text[at + i] & 0xC0) != 0x80) return at;
      code = code << 6 | (text[at + i] & 0x3Fu);
    }
    if (more == 2 && (code < 0x800 || (code >= 0xD800 && code < 0xE000))) return at;
    if (more == 3 && (code < 0x10000 || code > 0x10FFFF)) return at;
    at += more + 1;
  }
  return length;
}

static void gavel_put_string_(const char* text) {
  if (text == NULL) gavel_reject_("returned NULL, where a string is declared");
  gavel_leave_out_(text);
  const size_t length = strlen(text);
  const size_t valid = gavel_valid_text_((const unsigned char*)text, length);
  if (valid != length) gavel_reject_("returned a string that is not UTF-8 at byte %zu", valid);
  gavel_append_count_(length);
  gavel_append_(text, length);
}

// An integer of `width` bytes; floating point when negative.
static void gavel_put_wide_(struct gavel_type_ type, int width, const char* at) {
  short two;
  int four;
  long long eight;
  float single;
  double full;
  switch (width) {
    case 1:
      gavel_put_signed_(type, *(const signed char*)at);
      break;
    case 2:
      memcpy(&two, at, sizeof two);
      gavel_put_signed_(type, two);
      break;
    case 4:
      memcpy(&four, at, sizeof four);
      gavel_put_signed_(type, four);
      break;
    case 8:
      memcpy(&eight, at, sizeof eight);
      gavel_put_signed_(type, eight);
      break;
    case -4:
      memcpy(&single, at, sizeof single);
      gavel_put_double_(type, single);
      break;
    default:
      memcpy(&full, at, sizeof full);
      gavel_put_double_(type, full);
      break;
  }
}

static void gavel_put_node_value_(struct gavel_type_ type, const char* node) {
  gavel_leave_out_(node);
  const char* const value = node + type.gavel_node_->gavel_value_at_;
  const int width = (int)type.gavel_node_->gavel_value_bytes_;
  const char* text;
  switch (type.gavel_kind_) {
    case 's':
      memcpy(&text, value, sizeof text);
      gavel_put_string_(text);
      break;
    case 'd':
      gavel_put_wide_(type, -width, value);
      break;
    case 'b':
    case 'c':
      if (width == 1)
        gavel_put_byte_(type.gavel_kind_, *(const unsigned char*)value);
      else
        gavel_put_wide_(type, width, value);
      break;
    default:
      gavel_put_wide_(type, width, value);
      break;
  }
}

// Brent: the hare meets a tortoise that jumps to it at every power of two.
static void gavel_put_linked_(struct gavel_type_ type, const void* head) {
  const size_t at = gavel_out_.size;
  gavel_append_count_(0);
  size_t count = 0;
  size_t jump = 1;
  const void* tortoise = NULL;
  for (const void* node = head; node != NULL; node = gavel_follow_(node, type.gavel_node_, 0)) {
    if (node == tortoise) gavel_reject_("returned a linked list with a cycle");
    if (++count == jump) {
      tortoise = node;
      jump *= 2;
    }
    gavel_put_node_value_(type, node);
  }
  gavel_set_count_(at, count);
}

// The nodes of a tree seen so far: a table with open addresses.
struct gavel_seen_ {
  const void** slots;
  size_t mask, count;
};

static int gavel_see_(struct gavel_seen_* seen, const void* node) {
  if (seen->count * 2 >= seen->mask) {
    struct gavel_seen_ larger = {NULL, seen->mask == 0 ? 1023 : seen->mask * 2 + 1, 0};
    larger.slots = calloc(larger.mask + 1, sizeof(void*));
    if (larger.slots == NULL) abort();
    for (size_t i = 0; seen->slots != NULL && i <= seen->mask; ++i)
      if (seen->slots[i] != NULL) gavel_see_(&larger, seen->slots[i]);
    free(seen->slots);
    *seen = larger;
  }
  size_t at = ((uintptr_t)node * UINT64_C(0x9E3779B97F4A7C15)) >> 20 & seen->mask;
  for (; seen->slots[at] != NULL; at = (at + 1) & seen->mask)
    if (seen->slots[at] == node) return 0;
  seen->slots[at] = node;
  ++seen->count;
  return 1;
}

static void gavel_put_tree_(struct gavel_type_ type, const void* root) {
  const size_t at = gavel_out_.size;
  gavel_append_count_(0);
  size_t end = gavel_out_.size;  // behind the last slot that holds a node
  size_t slots = 0, used = 0, count = 0, capacity = 0;
  const void** nodes = NULL;
  struct gavel_seen_ seen = {NULL, 0, 0};
  const void* node = root;
  for (;;) {
    const unsigned char is_there = node != NULL;
    gavel_append_(&is_there, 1);
    ++slots;
    if (is_there) {
      if (!gavel_see_(&seen, node)) gavel_reject_("returned a tree that reaches a node twice");
      gavel_put_node_value_(type, node);
      if (count == capacity) gavel_grow_((void**)&nodes, &capacity, count + 1, sizeof(void*));
      nodes[count++] = node;
      end = gavel_out_.size;
      used = slots;
    }
    // The next slot is a child of node (slots - 1) / 2.
    if ((slots - 1) / 2 >= count) break;
    node = gavel_follow_(nodes[(slots - 1) / 2], type.gavel_node_, (int)((slots - 1) % 2));
  }
  free(nodes);
  free(seen.slots);
  gavel_out_.size = end;
  gavel_set_count_(at, used);
}

static void gavel_put_items_(struct gavel_type_ type, int width, const char* items, size_t count) {
  const size_t bytes = gavel_bytes_of_(type.gavel_kind_);
  const int declared = type.gavel_kind_ == 'd' ? -8 : (int)bytes;
  const int is_as_declared = width == 0 || width == declared;
  struct gavel_type_ scalar = type;
  scalar.gavel_depth_ = 0;
  switch (type.gavel_kind_) {
    case 's':
      for (size_t i = 0; i < count; ++i) gavel_put_string_(((const char* const*)items)[i]);
      return;
    case 'b':
    case 'c':
      for (size_t i = 0; i < count && is_as_declared; ++i)
        gavel_put_byte_(type.gavel_kind_, (unsigned char)items[i]);
      break;
    default:
      if (is_as_declared) gavel_append_block_(items, count * bytes);
      break;
  }
  if (is_as_declared) return;
  for (size_t i = 0; i < count; ++i)
    gavel_put_wide_(scalar, width, items + i * (size_t)abs(width));
}

static void gavel_put_list_(struct gavel_type_ type, int width, const void* list, int size,
                            void* const* sizes) {
  if (size < 0) gavel_reject_("returned a list of %d elements", size);
  if (size > 0 && list == NULL) gavel_reject_("returned NULL as a list of %d elements", size);
  const size_t count = (size_t)size;
  gavel_append_count_(count);
  gavel_leave_out_(list);
  for (int level = 0; level < type.gavel_depth_ - 1; ++level) gavel_leave_out_(sizes[level]);
  const void* const* const items = list;
  if (type.gavel_depth_ == 1 && type.gavel_node_ == NULL) {
    gavel_put_items_(type, width, list, count);
  } else if (type.gavel_depth_ == 1) {
    for (size_t i = 0; i < count; ++i)
      type.gavel_node_->gavel_links_ == 1 ? gavel_put_linked_(type, items[i])
                                          : gavel_put_tree_(type, items[i]);
  } else {
    for (int level = 0; level < type.gavel_depth_ - 1; ++level)
      if (size > 0 && sizes[level] == NULL)
        gavel_reject_("did not set the sizes of the columns (returnColumnSizes)");
    struct gavel_type_ inner = type;
    --inner.gavel_depth_;
    for (size_t i = 0; i < count; ++i) {
      void* inner_sizes[3] = {NULL, NULL, NULL};
      for (int level = 1; level < type.gavel_depth_ - 1; ++level)
        inner_sizes[level - 1] = ((void**)sizes[level])[i];
      gavel_put_list_(inner, width, items[i], ((const int*)sizes[0])[i], inner_sizes);
    }
  }
}

void gavel_put_pointer_(struct gavel_type_ type, int width, const void* pointer, int size,
                        void* const* sizes) {
  if (type.gavel_depth_ > 0)
    gavel_put_list_(type, width, pointer, size, sizes);
  else if (type.gavel_node_ == NULL)
    gavel_put_string_(pointer);
  else if (type.gavel_node_->gavel_links_ == 1)
    gavel_put_linked_(type, pointer);
  else
    gavel_put_tree_(type, pointer);
}

void gavel_put_value_(struct gavel_type_ type, const struct gavel_value_* value) {
  if (type.gavel_depth_ > 0 || type.gavel_node_ != NULL || type.gavel_kind_ == 's')
    gavel_put_pointer_(type, 0, value->gavel_pointer_, value->gavel_size_, value->gavel_sizes_);
  else
    gavel_append_(&value->gavel_pointer_, gavel_bytes_of_(type.gavel_kind_));
}

// The emulator's plugin sees this call; a socket cannot be synchronised, so it does nothing.
static void gavel_mark_(void) {
  if (gavel_measure_ == gavel_instructions_) gavel_system_call_(SYS_fsync, gavel_channel_, 0, 0, 0);
}

void gavel_begin_calls_(void) {
  if (gavel_open_calls_++ != 0) return;
  gavel_mark_();
  if (gavel_gauge_ != NULL) gavel_gauge_->begin();
  gavel_executed_before_ = gavel_executed_;
}

void gavel_end_calls_(void) {
  if (--gavel_open_calls_ != 0) return;
  gavel_executed_ -= gavel_executed_before_;
  if (gavel_gauge_ != NULL) gavel_gauge_->end();
  gavel_mark_();
}

void gavel_begin_call_(void) {
  gavel_begin_calls_();
  if (gavel_gauge_ != NULL) gavel_gauge_->resume();
}

void gavel_end_call_(void) {
  if (gavel_gauge_ != NULL) gavel_gauge_->pause();
  gavel_end_calls_();
}

void gavel_calling_(const char* name) { gavel_called_ = name; }

// The channel

// The kernel could not read what the solution returned: do it here, where it is the solution's own
// fault for everybody to see.
static void gavel_touch_(const struct iovec* vectors, size_t count) {
  for (size_t i = 0; i < count; ++i) {
    const volatile char* const bytes = vectors[i].iov_base;
    for (size_t at = 0; at < vectors[i].iov_len; ++at) (void)bytes[at];
  }
}

static void gavel_send_all_(struct iovec* vectors, size_t count) {
  while (count != 0) {
    struct msghdr message;
    memset(&message, 0, sizeof message);
    message.msg_iov = vectors;
    message.msg_iovlen = count < gavel_most_vectors_ ? count : gavel_most_vectors_;
    const long sent =
        gavel_system_call_(SYS_sendmsg, gavel_channel_, (long)&message, MSG_NOSIGNAL, 0);
    if (sent == -EINTR) continue;
    if (sent == -EFAULT) gavel_touch_(vectors, count);
    if (sent < 0) gavel_leave_(1);
    size_t left = (size_t)sent;
    while (count != 0 && left >= vectors->iov_len) {
      left -= vectors->iov_len;
      ++vectors;
      --count;
    }
    if (count == 0) break;
    vectors->iov_base = (char*)vectors->iov_base + left;
    vectors->iov_len -= left;
  }
}

struct gavel_header_ {
  uint64_t nonce;
  uint64_t length;
};

// What the reply of a measured call tells; false when nothing is to be told.
static int gavel_figure_(uint64_t* amount) {
  if (gavel_measure_ == gavel_blocks_)
    *amount = gavel_executed_;
  else if (gavel_gauge_ != NULL)
    *amount = gavel_gauge_->space();
  else
    return 0;
  return 1;
}

static void gavel_send_(uint64_t nonce, unsigned char status) {
  if (gavel_system_call_(SYS_getpid, 0, 0, 0, 0) != gavel_process_)
    gavel_leave_(0);  // a child that the solution forgot
  if (gavel_open_calls_ != 0) {  // an answer of a class was rejected
    gavel_open_calls_ = 1;
    gavel_end_call_();
  }
  fflush(NULL);
  uint64_t amount = 0;
  const int is_measured = nonce != 0 && status == 0 && gavel_figure_(&amount);
  if (is_measured) status = 3;
  struct gavel_header_ header = {nonce, 1 + (is_measured ? sizeof amount : 0) + gavel_out_.size};
  const size_t most = 4 + 2 * gavel_out_.block_count;
  struct iovec* const vectors = gavel_allocate_(most * sizeof(struct iovec));
  size_t count = 0;
  size_t at = 0;
  vectors[count++] = (struct iovec){&header, sizeof header};
  vectors[count++] = (struct iovec){&status, 1};
  if (is_measured) vectors[count++] = (struct iovec){&amount, sizeof amount};
  for (size_t i = 0; i < gavel_out_.block_count; ++i) {
    const struct gavel_block_ block = gavel_out_.blocks[i];
    header.length += block.length;
    vectors[count++] = (struct iovec){gavel_out_.bytes + at, block.at - at};
    vectors[count++] = (struct iovec){(void*)block.from, block.length};
    at = block.at;
  }
  vectors[count++] = (struct iovec){gavel_out_.bytes + at, gavel_out_.size - at};
  gavel_send_all_(vectors, count);
  free(vectors);
}

static void gavel_clear_(void) {
  gavel_out_.size = 0;
  gavel_out_.block_count = 0;
  gavel_called_ = NULL;
  if (gavel_out_.capacity > gavel_most_kept_) {
    free(gavel_out_.bytes);
    gavel_out_.bytes = NULL;
    gavel_out_.capacity = 0;
  }
}

// The header goes to the caller's frame, the payload's begin into the buffer.
static int gavel_receive_(struct gavel_header_* header) {
  while (gavel_unread_ != 0)
    gavel_fill_(gavel_buffer_,
                gavel_unread_ < gavel_buffer_bytes_ ? gavel_unread_ : gavel_buffer_bytes_);
  gavel_clear_();
  struct iovec vectors[] = {{header, sizeof *header}, {gavel_buffer_, gavel_buffer_bytes_}};
  size_t got = gavel_read_some_(vectors, 2);
  if (got == 0) return 0;
  while (got < sizeof *header) {
    struct iovec rest = {(char*)header + got, sizeof *header - got};
    const size_t more = gavel_read_some_(&rest, 1);
    if (more == 0) return 0;
    got += more;
  }
  gavel_at_ = gavel_buffer_;
  gavel_end_ = gavel_buffer_ + (got - sizeof *header);
  gavel_unread_ = header->length - (got - sizeof *header);
  return 1;
}

// Resident memory in bytes, or -1 where /proc is not to be seen.
static long gavel_resident_(void) {
  const long file =
      gavel_system_call_(SYS_openat, AT_FDCWD, (long)"/proc/self/statm", O_CLOEXEC, 0);
  if (file < 0) return -1;
  char text[128];
  const long got = gavel_system_call_(SYS_read, file, (long)text, sizeof text - 1, 0);
  gavel_system_call_(SYS_close, file, 0, 0, 0);
  if (got <= 0) return -1;
  text[got] = '\0';
  const char* const second = strchr(text, ' ');
  return second == NULL ? -1 : atol(second) * sysconf(_SC_PAGESIZE);
}

// The most that was ever resident at one time: asked for in a tenth of the time.
static long gavel_most_resident_(void) {
  struct rusage used;
  if (gavel_system_call_(SYS_getrusage, RUSAGE_SELF, (long)&used, 0, 0) != 0) return LONG_MAX;
  return used.ru_maxrss * 1024;
}

// As the process was started with it: behind the arguments.
static char** gavel_environment_(char** arguments) {
  while (*arguments != NULL) ++arguments;
  return arguments + 1;
}

// Arrays and nodes that a solution was given or made belong to nobody who could free them. When too
// much has come together, the same process starts over as it was at its first request.
static void gavel_start_over_if_grown_(long at_start, char** arguments) {
  if (at_start < 0 || gavel_most_resident_() - at_start <= gavel_most_leaked_) return;
  if (gavel_resident_() - at_start <= gavel_most_leaked_) return;
#ifdef __GLIBC__
  malloc_trim(0);
  if (gavel_resident_() - at_start <= gavel_most_leaked_) return;
#endif
  char again[sizeof gavel_again_];
  memcpy(again, gavel_again_, sizeof gavel_again_);
  char* list[] = {arguments[0], again, NULL};
  const long environment = (long)gavel_environment_(arguments);
  gavel_system_call_(SYS_execve, (long)"/proc/self/exe", (long)list, environment, 0);
  // Not allowed here: go on as it is.
}

static unsigned char gavel_handle_(void (*handle)(void)) {
  if (setjmp(gavel_rejected_) != 0) {
    gavel_clear_();
    gavel_append_(gavel_sentence_, strlen(gavel_sentence_));
    return 1;
  }
  handle();
  return 0;
}

static int gavel_measure_of_(const char* word) {
  if (word == NULL) return gavel_nothing_;
  if (strcmp(word, "instructions") == 0) return gavel_instructions_;
  if (strcmp(word, "space") == 0) return gavel_space_;
  return strcmp(word, "blocks") == 0 ? gavel_blocks_ : gavel_nothing_;
}

void gavel_serve_(void (*handle)(void), char** arguments) {
  gavel_process_ = gavel_system_call_(SYS_getpid, 0, 0, 0, 0);
  if (arguments[1] == NULL || strcmp(arguments[1], gavel_again_) != 0) gavel_send_(0, 0);
  const char* const measure = getenv("GAVEL_MEASURE");
  gavel_measure_ = gavel_measure_of_(measure);
  if (gavel_measure_ == gavel_space_) gavel_gauge_ = dlsym(NULL, "gavel_gauge");
  const long at_start = gavel_resident_();
  struct gavel_header_ header;
  while (gavel_receive_(&header)) {
    if (gavel_gauge_ != NULL) gavel_gauge_->asked(header.nonce);
    const unsigned char status = gavel_handle_(handle);
    gavel_send_(header.nonce, status);
    header.nonce = 0;
    // The emulator would lose the program.
    if (measure == NULL) gavel_start_over_if_grown_(at_start, arguments);
  }
  gavel_leave_(0);
}
