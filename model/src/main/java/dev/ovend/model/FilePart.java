package dev.ovend.model;

import dev.ovend.core.ContentSource;
import dev.ovend.core.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A file to upload. Its content is read anew for each attempt and never held in memory as a whole.
 *
 * <p>Immutable. Discord takes 10 files of 10 MiB each, more in boosted guilds.
 *
 * <p>See Discord Docs/Uploading Files.
 */
public final class FilePart {

  private final String filename;
  private final ContentSource content;
  private final @Nullable AttachmentRequest description;

  private FilePart(
      String filename, ContentSource content, @Nullable AttachmentRequest description) {
    this.filename = filename;
    this.content = content;
    this.description = description;
  }

  /** Returns a file of the disk under its own name. */
  public static FilePart of(Path file) {
    Path name = file.getFileName();
    return of(name == null ? file.toString() : name.toString(), ContentSource.of(file));
  }

  /** Returns a file that is held in memory; the bytes must not be changed afterwards. */
  public static FilePart of(String filename, byte[] content) {
    return of(filename, ContentSource.of(content));
  }

  /**
   * Returns a file of any origin.
   *
   * @param filename shown to users; not empty, without line breaks
   */
  public static FilePart of(String filename, ContentSource content) {
    Part.file(0, filename, content);
    return new FilePart(filename, content, null);
  }

  /** Sets the text that stands for the file where it cannot be seen: at most 1,024 characters. */
  public FilePart description(String text) {
    return described(copy().description(text));
  }

  /** Hides the file until users want to see it. */
  public FilePart spoiler() {
    return described(copy().isSpoiler(true));
  }

  /**
   * Makes it a voice message, which also needs {@link MessageFlags#IS_VOICE_MESSAGE}.
   *
   * @param length of the recording
   * @param waveform loudness over time, up to 256 samples from 0 to 255
   */
  public FilePart voice(Duration length, byte[] waveform) {
    return described(
        copy()
            .durationSecs(length.toMillis() / 1000.0)
            .waveform(Base64.getEncoder().encodeToString(waveform)));
  }

  private AttachmentRequest copy() {
    return description == null
        ? new AttachmentRequest()
        : AttachmentRequest.codec().decode(description.toJson());
  }

  private FilePart described(AttachmentRequest other) {
    return new FilePart(filename, content, other);
  }

  /** Returns the name that users see. */
  public String filename() {
    return filename;
  }

  boolean isDescribed() {
    return description != null;
  }

  /** Returns what Discord is told of the file, which is the one with this index. */
  AttachmentRequest attachment(int index) {
    return copy().id(AttachmentId.of(index)).filename(filename);
  }

  /** Returns the file as one of several. */
  Part part(int index) {
    return Part.file(index, filename, content);
  }

  /** Returns the file as the part of this name. */
  Part part(String name) {
    return Part.file(name, filename, ContentTypes.of(filename), content);
  }

  /** Returns the file's name only. */
  @Override
  public String toString() {
    return "FilePart[" + filename + "]";
  }
}
