package dev.ovend.rest;

import dev.ovend.core.Target;
import org.jspecify.annotations.Nullable;

/** Finds out which message, ban or channel a request is about. */
final class Resources {

  private Resources() {}

  /** Returns the path up to it, which may hold a secret; null if it is about something else. */
  static @Nullable String of(Target target) {
    String path = target.path();
    if (path.startsWith("/channels/")) {
      int slash = path.indexOf('/', "/channels/".length());
      return slash < 0 ? path : message(path, slash);
    }
    if (path.startsWith("/webhooks/")) {
      int id = path.indexOf('/', "/webhooks/".length());
      int token = id < 0 ? -1 : path.indexOf('/', id + 1);
      return token < 0 ? null : message(path, token);
    }
    return target.route().template().equals("/guilds/{guild.id}/bans/{user.id}") ? path : null;
  }

  private static @Nullable String message(String path, int slash) {
    String messages = "/messages/";
    int id = slash + messages.length();
    if (!path.startsWith(messages, slash) || !isMessage(path, id)) {
      return null;
    }
    int end = path.indexOf('/', id);
    return end < 0 ? path : path.substring(0, end);
  }

  /** Tells a message from {@code bulk-delete}, {@code search} and {@code pins}. */
  private static boolean isMessage(String path, int from) {
    char first = from < path.length() ? path.charAt(from) : '/';
    return (first >= '0' && first <= '9') || first == '@';
  }
}
