// The bytes of a reply, and scalars and text in them. A part of gavel.c.
#pragma once

#include "harness_state.h"

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
