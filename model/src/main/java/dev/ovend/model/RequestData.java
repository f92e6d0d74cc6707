package dev.ovend.model;

import dev.ovend.core.Body;
import dev.ovend.core.Part;
import dev.ovend.core.Violation;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a request says. A property that was never set is not sent, which leaves it as it is; one
 * that is set to null is sent as null, which clears it.
 *
 * <p>Not thread-safe. A call takes what is set when the call is made; later changes do not reach
 * it.
 */
public abstract class RequestData {

  private long set;
  private Map<String, RawJson> others = Map.of();
  private List<FilePart> files = List.of();

  RequestData() {}

  /** Notes that a property is to be sent; a field that is none of this type's is ignored. */
  final void set(int property) {
    if (property >= 0) {
      set |= 1L << property;
    }
  }

  final boolean isSet(int property) {
    return (set >>> property & 1) != 0;
  }

  /**
   * Sends a property that this type does not have.
   *
   * @param name as Discord knows it
   * @param json its value
   */
  public final void other(String name, RawJson json) {
    if (others.isEmpty()) {
      others = new TreeMap<>();
    }
    others.put(name, json);
  }

  /** Returns whether it sends properties that its type does not have, of which nothing is known. */
  final boolean hasOthers() {
    return !others.isEmpty();
  }

  final void other(JsonReader in) {
    in.unknown(null).forEach(this::other);
  }

  final void writeOthers(JsonWriter out) {
    out.unknown(others);
  }

  /**
   * Returns every rule of Discord's that is broken as far as that can be told without asking it.
   */
  public final List<Violation> violations() {
    Checks checks = new Checks();
    check(checks);
    return checks.violations();
  }

  final void addFile(FilePart file) {
    files = added(files, file);
  }

  /** Returns the files that go along. */
  List<FilePart> files() {
    return files;
  }

  /** Writes what is known of files: those that are to stay, and the new ones if need be. */
  final void writeAttachments(
      Fields fields, int field, @Nullable List<AttachmentRequest> listed, JsonWriter out) {
    boolean described = files.stream().anyMatch(FilePart::isDescribed);
    if (listed == null && !described) {
      if (isSet(field)) {
        out.field(fields, field, null);
      }
      return;
    }
    List<AttachmentRequest> all = new ArrayList<>(listed == null ? List.of() : listed);
    for (int i = 0; i < files.size(); i++) {
      AttachmentId id = AttachmentId.of(i);
      if (all.stream().noneMatch(attachment -> id.equals(attachment.id()))) {
        all.add(files.get(i).attachment(i));
      }
    }
    out.list(fields, field, all, AttachmentRequestCodec.INSTANCE);
  }

  /** Returns the fields of a form, if that is how it is sent. */
  List<Part> form() {
    return List.of();
  }

  /**
   * Returns what is sent: a form if it holds files, else JSON. Files are read when they are sent.
   */
  public final Body toBody() {
    List<Part> form = form();
    if (!form.isEmpty()) {
      return Body.multipart(form);
    }
    List<FilePart> sent = files();
    if (sent.isEmpty()) {
      return Body.json(encoded());
    }
    List<Part> parts = new ArrayList<>();
    parts.add(Part.payload(encoded()));
    for (int i = 0; i < sent.size(); i++) {
      parts.add(sent.get(i).part(i));
    }
    return Body.multipart(parts);
  }

  /** Returns the JSON that is sent, as UTF-8. */
  public final byte[] toJson() {
    return encoded();
  }

  abstract byte[] encoded();

  abstract void check(Checks checks);

  static <T> List<T> several(T first, T[] more) {
    List<T> all = new ArrayList<>(List.of(more));
    all.addFirst(first);
    return all;
  }

  static <T> List<T> added(@Nullable List<T> list, T item) {
    List<T> longer = list == null ? new ArrayList<>() : new ArrayList<>(list);
    longer.add(item);
    return longer;
  }

  /** Returns whether both send the same, with the very same files. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof RequestData that
        && getClass() == that.getClass()
        && files().equals(that.files())
        && Arrays.equals(encoded(), that.encoded());
  }

  @Override
  public final int hashCode() {
    return Arrays.hashCode(encoded());
  }

  /** Returns the kind and the size; what is sent may be a secret. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + encoded().length + " bytes of JSON]";
  }
}
