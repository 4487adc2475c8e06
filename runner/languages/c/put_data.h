// Arrays, linked lists and trees in the bytes of a reply. A part of gavel.c.
#pragma once

#include "put.h"
#include "take.h"

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
