package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.CacheControl;
import dev.ovend.core.Call;
import dev.ovend.core.ContentSource;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Part;
import dev.ovend.core.Priority;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Response;
import dev.ovend.core.RetryCondition;
import dev.ovend.core.Route;
import dev.ovend.core.Token;
import dev.ovend.json.Codec;
import dev.ovend.json.Json;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A call to any path: first what it carries, then what its answer becomes. Without a further word
 * the result is the answer as it came.
 *
 * <p>Immutable and thread-safe: every method returns a changed copy.
 */
public final class RestCall implements Call<RestResponse> {

  private final RequestProcessor processor;
  private final Json json;
  private final Plan plan;
  private final List<Part> files;

  RestCall(RequestProcessor processor, Json json, Plan plan, List<Part> files) {
    this.processor = processor;
    this.json = json;
    this.plan = plan;
    this.files = files;
  }

  /**
   * Sets the JSON body.
   *
   * @param value a map, a list, a {@link JsonNode}, a record or another class that Jackson can
   *     write, or JSON text
   * @throws IllegalArgumentException if it cannot be written, or is text that is not JSON
   */
  public RestCall json(Object value) {
    return body(Body.json(json.encode(value)));
  }

  /** Sets the body. Files that were added stay: JSON then goes beside them. */
  public RestCall body(Body body) {
    return with(plan.withRequest(plan.request().withBody(body)));
  }

  /** Adds a file, named as it is on the disk and read anew for each attempt. */
  public RestCall file(Path file) {
    Path name = file.getFileName();
    return file(name == null ? file.toString() : name.toString(), ContentSource.of(file));
  }

  /**
   * Adds a file, at most 10 in all.
   *
   * <p>See Discord Docs/Uploading Files.
   *
   * @throws IllegalArgumentException if there are more than 10, or the name is empty or holds a
   *     line break
   */
  public RestCall file(String filename, ContentSource content) {
    List<Part> more = new ArrayList<>(files);
    more.add(Part.file(files.size(), filename, content));
    return new RestCall(processor, json, plan, List.copyOf(more));
  }

  /** Adds a query parameter; name and value are percent-encoded. */
  public RestCall query(String name, Object value) {
    Request request = plan.request();
    return with(plan.withRequest(request.withTarget(request.target().withQuery(name, value))));
  }

  /**
   * Adds a header.
   *
   * @throws IllegalArgumentException if it cannot stand in a request or is set by Ovend itself
   */
  public RestCall header(String name, String value) {
    return with(plan.withRequest(plan.request().withHeader(name, value)));
  }

  /**
   * Sends it without the client's token, as Discord wants it for routes that hold a webhook's or an
   * interaction's token.
   */
  public RestCall anonymous() {
    return with(plan.anonymously(plan.request().withToken(Token.none())));
  }

  /** Sets what happens when the request arrives twice; the method's default else. */
  public RestCall idempotency(Idempotency idempotency) {
    return with(plan.withIdempotency(idempotency));
  }

  /** Turns the answer into the user's own class. */
  public <T> Call<T> as(Class<T> type) {
    return result(response -> json.decode(response.bytes(), type));
  }

  /** Turns the answer into a type that has a codec. */
  public <T> Call<T> as(Codec<T> codec) {
    return result(response -> codec.decode(response.bytes()));
  }

  /** Leaves the answer alone; null if it was a success. */
  public Call<@Nullable Void> asNothing() {
    return this.<@Nullable Void>result(response -> null);
  }

  /** Turns the answer into a tree. */
  public Call<JsonNode> asJson() {
    return result(response -> json.parse(response.bytes()));
  }

  /** Turns the answer into its bytes; none for a 204. */
  public Call<byte[]> asBytes() {
    return result(Response::bytes);
  }

  /**
   * Hands the answer over as it arrives; whoever gets the stream closes it. One that is forgotten
   * is closed when the garbage collector finds it, and reported with the place of this call.
   */
  public Call<InputStream> asStream() {
    Opener opener = Opener.here();
    return new ResultCall<>(
        processor, complete().streamed(), response -> opener.opened(response.stream()));
  }

  @Override
  public Route route() {
    return plan.request().route();
  }

  @Override
  public RequestOptions options() {
    return plan.options();
  }

  @Override
  public RestCall with(RequestOptions options) {
    return with(plan.withOptions(options));
  }

  @Override
  public RestResponse execute() {
    return response().execute();
  }

  @Override
  public CompletableFuture<RestResponse> submit() {
    return response().submit();
  }

  @Override
  public RestCall priority(Priority priority) {
    return (RestCall) Call.super.priority(priority);
  }

  @Override
  public RestCall deadline(Duration deadline) {
    return (RestCall) Call.super.deadline(deadline);
  }

  @Override
  public RestCall attemptTimeout(Duration timeout) {
    return (RestCall) Call.super.attemptTimeout(timeout);
  }

  @Override
  public RestCall maxAttempts(int maxAttempts) {
    return (RestCall) Call.super.maxAttempts(maxAttempts);
  }

  @Override
  public RestCall reason(String reason) {
    return (RestCall) Call.super.reason(reason);
  }

  @Override
  public RestCall locale(Locale locale) {
    return (RestCall) Call.super.locale(locale);
  }

  @Override
  public RestCall noWait() {
    return (RestCall) Call.super.noWait();
  }

  @Override
  public RestCall cache(CacheControl cache) {
    return (RestCall) Call.super.cache(cache);
  }

  @Override
  public RestCall deduplication(boolean deduplication) {
    return (RestCall) Call.super.deduplication(deduplication);
  }

  @Override
  public RestCall batching(boolean batching) {
    return (RestCall) Call.super.batching(batching);
  }

  @Override
  public RestCall retryCondition(RetryCondition condition) {
    return (RestCall) Call.super.retryCondition(condition);
  }

  /** Returns the route, which is safe to log. */
  @Override
  public String toString() {
    return "Call[" + route() + "]";
  }

  private RestCall with(Plan changed) {
    return new RestCall(processor, json, changed, files);
  }

  private Call<RestResponse> response() {
    return result(response -> new RestResponse(response, json));
  }

  private <T extends @Nullable Object> Call<T> result(Function<Response, T> decoder) {
    return new ResultCall<>(processor, complete(), decoder);
  }

  /** Puts JSON and files together. */
  private Plan complete() {
    if (files.isEmpty()) {
      return plan;
    }
    List<Part> parts = new ArrayList<>();
    if (plan.request().body() instanceof Body.Bytes payload) {
      parts.add(Part.payload(payload.content()));
    } else if (plan.request().body() instanceof Body.Multipart form) {
      parts.addAll(form.parts());
    }
    parts.addAll(files);
    return plan.withRequest(plan.request().withBody(Body.multipart(parts)));
  }
}
