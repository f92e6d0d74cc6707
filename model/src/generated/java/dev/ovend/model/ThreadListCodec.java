// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class ThreadListCodec implements Codec<ThreadList> {

  static final ThreadListCodec INSTANCE = new ThreadListCodec();

  private static final Fields FIELDS =
      Fields.of(
          "threads!", "members!", "has_more!", "first_messages");

  private ThreadListCodec() {}

  @Override
  public ThreadList read(JsonReader in) {
    List<ThreadChannel> threads_ = List.of();
    List<ThreadMember> members_ = List.of();
    boolean hasMore_ = false;
    List<Message> firstMessages_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> threads_ = in.list(ThreadChannelCodec.INSTANCE);
        case 1 -> members_ = in.list(ThreadMemberCodec.INSTANCE);
        case 2 -> hasMore_ = in.bool();
        case 3 -> firstMessages_ = in.list(MessageCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ThreadList(
        threads_, members_, hasMore_, firstMessages_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ThreadList value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.threads(), ThreadChannelCodec.INSTANCE);
    out.list(FIELDS, 1, value.members(), ThreadMemberCodec.INSTANCE);
    out.bool(FIELDS, 2, value.hasMore());
    if (!value.firstMessages().isEmpty()) {
      out.list(FIELDS, 3, value.firstMessages(), MessageCodec.INSTANCE);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
