// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ThreadSearchCodec implements Codec<ThreadSearch> {

  static final ThreadSearchCodec INSTANCE = new ThreadSearchCodec();

  private ThreadSearchCodec() {}

  @Override
  public ThreadSearch read(JsonReader in) {
    return ThreadSearchResultCodec.INSTANCE.read(in);
  }

  @Override
  public void write(ThreadSearch value, JsonWriter out) {
    if (value instanceof ThreadSearchResult it) {
      ThreadSearchResultCodec.INSTANCE.write(it, out);
    } else if (value instanceof SearchIndexNotReady it) {
      SearchIndexNotReadyCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownThreadSearch it) {
      UnknownThreadSearchCodec.INSTANCE.write(it, out);
    }
  }
}
