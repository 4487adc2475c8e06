// Values of C from the bytes of a request. A part of gavel.c.
#pragma once

#include "harness_state.h"

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
