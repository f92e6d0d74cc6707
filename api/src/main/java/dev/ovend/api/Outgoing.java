package dev.ovend.api;

import dev.ovend.core.Body;
import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Invocation;
import dev.ovend.core.Operation;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import dev.ovend.core.Violation;
import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;
import dev.ovend.model.RequestData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call in the making. Confined to the method that makes it, but for pages. */
final class Outgoing {

  private final Operation operation;
  private final Object[] path;
  private final Map<String, List<String>> query = new LinkedHashMap<>();
  private final List<Violation> violations = new ArrayList<>();
  private Body body = Body.empty();

  private Outgoing(Operation operation, Object[] path) {
    this.operation = operation;
    this.path = path;
  }

  static Outgoing of(Operation operation, Object... path) {
    return new Outgoing(operation, path);
  }

  Outgoing query(String name, Object value) {
    query.put(name, List.of(value.toString()));
    return this;
  }

  Outgoing query(CallFactory calls, QueryData asked) {
    query.putAll(asked.values());
    if (calls.validates()) {
      violations.addAll(asked.violations());
    }
    return this;
  }

  /** Takes what is set now; later changes do not matter. */
  Outgoing body(CallFactory calls, Object data) {
    RequestData request = (RequestData) data;
    if (calls.validates()) {
      violations.addAll(request.violations());
    }
    body = request.toBody();
    return this;
  }

  <T> Outgoing bodies(
      CallFactory calls, List<? extends T> items, Codec<T> codec, int least, int most) {
    if (calls.validates()) {
      checkItems(items, least, most);
    }
    body = Body.json(new ItemsCodec<>(codec).encode(items));
    return this;
  }

  private void checkItems(List<?> items, int least, int most) {
    if (items.size() < least || items.size() > most) {
      violations.add(
          new Violation(
              "$",
              "BASE_TYPE_BAD_LENGTH",
              String.format(
                  Locale.ROOT, "%,d items (expected: %,d to %,d)", items.size(), least, most)));
    }
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof RequestData data) {
        for (Violation inner : data.violations()) {
          String place = inner.jsonPath().equals("$") ? "" : "." + inner.jsonPath();
          violations.add(new Violation("[" + i + "]" + place, inner.code(), inner.message()));
        }
      }
    }
  }

  Outgoing body(Map<String, String> values) {
    body = Body.json(new MapCodec<>(Scalars.STRING).encode(values));
    return this;
  }

  private Invocation invocation() {
    Target target = Target.of(operation.route().method(), operation.route().template(), path);
    for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
      for (String value : parameter.getValue()) {
        target = target.withQuery(parameter.getKey(), value);
      }
    }
    return new Invocation(operation, target, body, violations);
  }

  Call<@Nullable Void> nothing(CallFactory calls) {
    return calls.<@Nullable Void>call(invocation(), response -> null);
  }

  <T> Call<T> value(CallFactory calls, Codec<T> codec) {
    return calls.call(invocation(), Decoding.of(calls).value(codec));
  }

  <T> Call<List<T>> list(CallFactory calls, Codec<T> codec) {
    return calls.call(invocation(), Decoding.of(calls).list(codec));
  }

  <T> Call<Map<String, T>> map(CallFactory calls, Codec<T> codec) {
    Codec<Map<String, T>> maps = new MapCodec<>(codec);
    return calls.call(invocation(), Decoding.of(calls).value(maps));
  }

  <T> Call<Optional<T>> sometimes(CallFactory calls, Codec<T> codec) {
    return calls.call(invocation(), Decoding.of(calls).sometimes(codec));
  }

  <T> Call<T> later(CallFactory calls, Codec<? extends T> ready, Codec<? extends T> notReady) {
    return calls.call(invocation(), Decoding.of(calls).later(ready, notReady));
  }

  Call<byte[]> bytes(CallFactory calls) {
    return calls.call(invocation(), Response::bytes);
  }

  Call<String> text(CallFactory calls) {
    return calls.call(invocation(), Decoding.text());
  }

  <P, T> PagedCall<P, T> pages(
      CallFactory calls, Function<Response, P> decoder, Paging<P, T> paging) {
    return new PagedCall<>(query, paging, asked -> calls.call(with(asked), decoder));
  }

  /** Returns the same with another query. */
  private Invocation with(Map<String, List<String>> asked) {
    Outgoing other = new Outgoing(operation, path);
    other.query.putAll(asked);
    other.violations.addAll(violations);
    other.body = body;
    return other.invocation();
  }

  /** A list as a whole body. */
  private record ItemsCodec<T>(Codec<T> item) implements Codec<List<? extends T>> {

    @Override
    public List<T> read(JsonReader in) {
      return in.list(item);
    }

    @Override
    public void write(List<? extends T> value, JsonWriter out) {
      out.list(value, item);
    }
  }

  /** A map as a whole body or answer. */
  private record MapCodec<T>(Codec<T> value) implements Codec<Map<String, T>> {

    @Override
    public Map<String, T> read(JsonReader in) {
      return in.map(value);
    }

    @Override
    public void write(Map<String, T> map, JsonWriter out) {
      out.map(map, value);
    }
  }
}
