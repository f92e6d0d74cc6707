package dev.ovend.api;

import dev.ovend.core.Response;
import dev.ovend.json.Codec;
import dev.ovend.json.Scalars;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns answers into values. */
final class Decoding {

  private static final int ACCEPTED = 202;

  private Decoding() {}

  static <T> Function<Response, T> value(Codec<T> codec) {
    return response -> codec.decode(response.bytes());
  }

  static <T> Function<Response, List<T>> list(Codec<T> codec) {
    Codec<List<T>> lists = Scalars.list(codec);
    return response -> isNull(response.bytes()) ? List.of() : lists.decode(response.bytes());
  }

  /** Some lists are null where others are empty. */
  private static boolean isNull(byte[] json) {
    return json.length == 4 && json[0] == 'n';
  }

  /** Decodes an answer that may have no content. */
  static <T> Function<Response, Optional<T>> sometimes(Codec<T> codec) {
    return response ->
        response.bytes().length == 0
            ? Optional.empty()
            : Optional.of(codec.decode(response.bytes()));
  }

  /** Decodes an answer that is something else if Discord is not ready. */
  static <T> Function<Response, T> later(Codec<? extends T> ready, Codec<? extends T> notReady) {
    return response ->
        response.status() == ACCEPTED
            ? notReady.decode(response.bytes())
            : ready.decode(response.bytes());
  }

  static Function<Response, String> text() {
    return response -> new String(response.bytes(), StandardCharsets.UTF_8);
  }
}
