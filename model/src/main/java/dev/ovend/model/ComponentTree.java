package dev.ovend.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All components of a message or a modal, nested ones included. Immutable. */
final class ComponentTree {

  private record Node(
      String path, Object component, @Nullable Integer id, @Nullable String customId) {}

  private final List<Node> nodes = new ArrayList<>();

  private ComponentTree(@Nullable List<?> components) {
    addAll("components", components);
  }

  /** Returns those of an object's {@code components}. */
  static ComponentTree of(@Nullable List<?> components) {
    return new ComponentTree(components);
  }

  private void addAll(String path, @Nullable List<?> components) {
    if (components == null) {
      return;
    }
    for (int i = 0; i < components.size(); i++) {
      add(path + "[" + i + "]", components.get(i));
    }
  }

  private void add(String path, @Nullable Object component) {
    if (component == null) {
      return;
    }
    nodes.add(node(path, component));
    switch (component) {
      case ActionRow it -> addAll(path + ".components", it.components);
      case Container it -> addAll(path + ".components", it.components);
      case ModalActionRow it -> addAll(path + ".components", it.components);
      case Section it -> {
        addAll(path + ".components", it.components);
        add(path + ".accessory", it.accessory);
      }
      case Label it -> add(path + ".component", it.component);
      default -> {}
    }
  }

  private static Node node(String path, Object component) {
    return switch (component) {
      case Button it -> new Node(path, it, it.id, it.customId);
      case ChannelSelect it -> new Node(path, it, it.id, it.customId);
      case Checkbox it -> new Node(path, it, it.id, it.customId);
      case CheckboxGroup it -> new Node(path, it, it.id, it.customId);
      case FileUpload it -> new Node(path, it, it.id, it.customId);
      case MentionableSelect it -> new Node(path, it, it.id, it.customId);
      case ModalChannelSelect it -> new Node(path, it, it.id, it.customId);
      case ModalMentionableSelect it -> new Node(path, it, it.id, it.customId);
      case ModalRoleSelect it -> new Node(path, it, it.id, it.customId);
      case ModalStringSelect it -> new Node(path, it, it.id, it.customId);
      case ModalUserSelect it -> new Node(path, it, it.id, it.customId);
      case RadioGroup it -> new Node(path, it, it.id, it.customId);
      case RoleSelect it -> new Node(path, it, it.id, it.customId);
      case StringSelect it -> new Node(path, it, it.id, it.customId);
      case TextInput it -> new Node(path, it, it.id, it.customId);
      case UserSelect it -> new Node(path, it, it.id, it.customId);
      case ActionRow it -> new Node(path, it, it.id, null);
      case Container it -> new Node(path, it, it.id, null);
      case FileDisplay it -> new Node(path, it, it.id, null);
      case Label it -> new Node(path, it, it.id, null);
      case MediaGallery it -> new Node(path, it, it.id, null);
      case ModalActionRow it -> new Node(path, it, it.id, null);
      case ModalTextDisplay it -> new Node(path, it, it.id, null);
      case Section it -> new Node(path, it, it.id, null);
      case Separator it -> new Node(path, it, it.id, null);
      case TextDisplay it -> new Node(path, it, it.id, null);
      case Thumbnail it -> new Node(path, it, it.id, null);
      default -> throw new IllegalArgumentException("component: " + component.getClass());
    };
  }

  int size() {
    return nodes.size();
  }

  /** Returns the number of characters in all text displays. */
  int text() {
    int length = 0;
    for (Node node : nodes) {
      if (node.component instanceof TextDisplay it) {
        length += Checks.trimmed(it.content);
      }
    }
    return length;
  }

  /** Notes ids and custom ids that occur twice; an id of 0 stands for none. */
  void unique(Checks checks) {
    Map<Integer, String> ids = new HashMap<>();
    Map<String, String> customIds = new HashMap<>();
    for (Node node : nodes) {
      if (node.id != null && node.id != 0) {
        String place = node.path + ".id";
        String earlier = ids.putIfAbsent(node.id, place);
        if (earlier != null) {
          checks.repeated(place, earlier, "COMPONENT_ID_DUPLICATED");
        }
      }
      if (node.customId != null) {
        String place = node.path + ".custom_id";
        String earlier = customIds.putIfAbsent(node.customId, place);
        if (earlier != null) {
          checks.repeated(place, earlier, "COMPONENT_CUSTOM_ID_DUPLICATED");
        }
      }
    }
  }
}
