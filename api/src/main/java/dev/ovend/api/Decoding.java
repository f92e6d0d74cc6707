package dev.ovend.api;

import dev.ovend.core.CallFactory;
import dev.ovend.core.DecodingException;
import dev.ovend.core.Response;
import dev.ovend.json.Codec;
import dev.ovend.json.DecodeReport;
import dev.ovend.json.Scalars;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns answers into values, strictly or not. */
final class Decoding {

  private static final int ACCEPTED = 202;

  private final boolean strict;

  private Decoding(boolean strict) {
    this.strict = strict;
  }

  static Decoding of(CallFactory calls) {
    return new Decoding(calls.strict());
  }

  <T> Function<Response, T> value(Codec<T> codec) {
    return response -> decode(response, codec);
  }

  <T> Function<Response, List<T>> list(Codec<T> codec) {
    Codec<List<T>> lists = Scalars.list(codec);
    return response -> isNull(response.bytes()) ? List.of() : decode(response, lists);
  }

  /** Some lists are null where others are empty. */
  private static boolean isNull(byte[] json) {
    return json.length == 4 && json[0] == 'n';
  }

  /** Decodes an answer that may have no content. */
  <T> Function<Response, Optional<T>> sometimes(Codec<T> codec) {
    return response ->
        response.bytes().length == 0 ? Optional.empty() : Optional.of(decode(response, codec));
  }

  /** Decodes an answer that is something else if Discord is not ready. */
  <T> Function<Response, T> later(Codec<? extends T> ready, Codec<? extends T> notReady) {
    return response ->
        response.status() == ACCEPTED ? decode(response, notReady) : decode(response, ready);
  }

  static Function<Response, String> text() {
    return response -> new String(response.bytes(), StandardCharsets.UTF_8);
  }

  private <T> T decode(Response response, Codec<T> codec) {
    if (!strict) {
      return codec.decode(response.bytes());
    }
    DecodeReport<T> report = codec.decodeStrictly(response.bytes());
    if (!report.exact()) {
      throw new DecodingException(
          "not what its type promises: unknown "
              + report.unknown()
              + ", missing "
              + report.missing(),
          report.unknown().isEmpty() ? report.missing().getFirst() : report.unknown().getFirst(),
          null);
    }
    return report.value();
  }
}
