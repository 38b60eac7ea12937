package se.vagval.web.frame;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.vagval.identity.Role;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;
import se.vagval.web.Words;
import se.vagval.web.frame.Shell.Entry;

/** Gathers what the modules add to the navigation; the entries of a set of roles are worked out once. */
@Component
class NavigationMenu {

    private final ObjectProvider<Navigation> modules;
    private final Words words;
    private final Map<Set<Role>, List<Entry>> menus = new ConcurrentHashMap<>();

    NavigationMenu(ObjectProvider<Navigation> modules, Words words) {
        this.modules = modules;
        this.words = words;
    }

    List<Entry> entriesFor(Set<Role> roles, String path) {
        var entries = menus.computeIfAbsent(roles, this::build);
        var best = entries.stream()
                .flatMap(NavigationMenu::pages)
                .map(Entry::address)
                .filter(address -> covers(address, path))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
        return entries.stream().map(entry -> marked(entry, best, path)).toList();
    }

    private static Stream<Entry> pages(Entry entry) {
        return entry.below().isEmpty() ? Stream.of(entry) : entry.below().stream();
    }

    private List<Entry> build(Set<Role> roles) {
        var items = modules.stream()
                .flatMap(module -> module.items().stream())
                .filter(item -> item.roles().stream().anyMatch(roles::contains))
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        var entries = new LinkedHashMap<String, Entry>();
        for (var item : items) {
            var group = item.groupKey();
            var below = group == null
                    ? List.<Entry>of()
                    : items.stream()
                            .filter(it -> group.equals(it.groupKey()))
                            .map(this::entry)
                            .toList();
            if (group == null || below.size() < 2) {
                entries.put(item.address(), entry(item));
            } else {
                entries.putIfAbsent(
                        group, new Entry(words.message(group), below.getFirst().address(), null, below));
            }
        }
        return List.copyOf(entries.values());
    }

    private Entry entry(NavigationItem item) {
        return Entry.of(words.message(item.labelKey()), item.address());
    }

    private static boolean covers(String address, String path) {
        return path.equals(address) || !address.equals("/") && path.startsWith(address + "/");
    }

    private static Entry marked(Entry entry, @Nullable String best, String path) {
        if (!entry.below().isEmpty()) {
            var below = entry.below().stream().map(it -> marked(it, best, path)).toList();
            var isHere = below.stream().anyMatch(it -> it.current() != null);
            return new Entry(entry.label(), entry.address(), isHere ? "true" : null, below);
        }
        if (!entry.address().equals(best)) {
            return entry;
        }
        return new Entry(entry.label(), entry.address(), path.equals(best) ? "page" : "true", List.of());
    }
}
