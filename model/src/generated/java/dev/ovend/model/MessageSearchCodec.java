// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class MessageSearchCodec implements Codec<MessageSearch> {

  static final MessageSearchCodec INSTANCE = new MessageSearchCodec();

  private MessageSearchCodec() {}

  @Override
  public MessageSearch read(JsonReader in) {
    return MessageSearchResultCodec.INSTANCE.read(in);
  }

  @Override
  public void write(MessageSearch value, JsonWriter out) {
    if (value instanceof MessageSearchResult it) {
      MessageSearchResultCodec.INSTANCE.write(it, out);
    } else if (value instanceof SearchIndexNotReady it) {
      SearchIndexNotReadyCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownMessageSearch it) {
      UnknownMessageSearchCodec.INSTANCE.write(it, out);
    }
  }
}
