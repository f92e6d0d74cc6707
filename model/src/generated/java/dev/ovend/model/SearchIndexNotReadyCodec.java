// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class SearchIndexNotReadyCodec implements Codec<SearchIndexNotReady> {

  static final SearchIndexNotReadyCodec INSTANCE = new SearchIndexNotReadyCodec();

  private static final Fields FIELDS =
      Fields.of(
          "message!", "code!", "documents_indexed!", "retry_after!");

  private SearchIndexNotReadyCodec() {}

  @Override
  public SearchIndexNotReady read(JsonReader in) {
    String message_ = null;
    int code_ = 0;
    int documentsIndexed_ = 0;
    int retryAfter_ = 0;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> message_ = in.string();
        case 1 -> code_ = in.int32();
        case 2 -> documentsIndexed_ = in.int32();
        case 3 -> retryAfter_ = in.int32();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new SearchIndexNotReady(
        message_, code_, documentsIndexed_, retryAfter_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(SearchIndexNotReady value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.message());
    out.int32(FIELDS, 1, value.code());
    out.int32(FIELDS, 2, value.documentsIndexed());
    out.int32(FIELDS, 3, value.retryAfter());
    out.unknown(value.unknownFields());
    out.end();
  }
}
