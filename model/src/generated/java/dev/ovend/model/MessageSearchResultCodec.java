// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.List;
import java.util.Map;

final class MessageSearchResultCodec implements Codec<MessageSearchResult> {

  static final MessageSearchResultCodec INSTANCE = new MessageSearchResultCodec();

  private static final Fields FIELDS =
      Fields.of(
          "messages!", "doing_deep_historical_index!", "total_results!", "threads", "members",
          "documents_indexed");

  private MessageSearchResultCodec() {}

  @Override
  public MessageSearchResult read(JsonReader in) {
    List<List<SearchMessage>> messages_ = List.of();
    boolean doingDeepHistoricalIndex_ = false;
    int totalResults_ = 0;
    List<ThreadChannel> threads_ = List.of();
    List<ThreadMember> members_ = List.of();
    Integer documentsIndexed_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> messages_ = in.list(Scalars.list(SearchMessageCodec.INSTANCE));
        case 1 -> doingDeepHistoricalIndex_ = in.bool();
        case 2 -> totalResults_ = in.int32();
        case 3 -> threads_ = in.list(ThreadChannelCodec.INSTANCE);
        case 4 -> members_ = in.list(ThreadMemberCodec.INSTANCE);
        case 5 -> documentsIndexed_ = in.int32OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new MessageSearchResult(
        messages_, doingDeepHistoricalIndex_, totalResults_, threads_, members_, documentsIndexed_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(MessageSearchResult value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.messages(), Scalars.list(SearchMessageCodec.INSTANCE));
    out.bool(FIELDS, 1, value.doingDeepHistoricalIndex());
    out.int32(FIELDS, 2, value.totalResults());
    if (!value.threads().isEmpty()) {
      out.list(FIELDS, 3, value.threads(), ThreadChannelCodec.INSTANCE);
    }
    if (!value.members().isEmpty()) {
      out.list(FIELDS, 4, value.members(), ThreadMemberCodec.INSTANCE);
    }
    out.int32(FIELDS, 5, value.documentsIndexed());
    out.unknown(value.unknownFields());
    out.end();
  }
}
