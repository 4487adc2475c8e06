#include "runner/sandbox/wire.h"

namespace gavel {

void LaneRequest::write(WireWriter& writer) const {
  writer.put(is_full);
  writer.put(mounts_proc);
  writer.put(user);
  writer.put(landlock_version);
  writer.put(counts_memory);
  writer.put(counts_cpu);
  writer.put_texts(cgroups);
}

LaneRequest LaneRequest::read(WireReader& reader) {
  LaneRequest request;
  request.is_full = reader.get<bool>();
  request.mounts_proc = reader.get<bool>();
  request.user = reader.get<unsigned>();
  request.landlock_version = reader.get<int>();
  request.counts_memory = reader.get<bool>();
  request.counts_cpu = reader.get<bool>();
  request.cgroups = reader.get_texts();
  return request;
}

void LaneView::write(WireWriter& writer) const {
  writer.put_texts(visible);
  writer.put_texts(writable);
  writer.put_texts(mounted);
}

LaneView LaneView::read(WireReader& reader) {
  LaneView view;
  view.visible = reader.get_texts();
  view.writable = reader.get_texts();
  view.mounted = reader.get_texts();
  return view;
}

}  // namespace gavel
