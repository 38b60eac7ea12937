package se.vagval.web.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
                .map(Entry::address)
                .filter(address -> covers(address, path))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
        return entries.stream().map(entry -> marked(entry, best, path)).toList();
    }

    private List<Entry> build(Set<Role> roles) {
        return modules.stream()
                .flatMap(module -> module.items().stream())
                .filter(item -> item.roles().stream().anyMatch(roles::contains))
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .map(item -> new Entry(words.message(item.labelKey()), item.address(), null))
                .toList();
    }

    private static boolean covers(String address, String path) {
        return path.equals(address) || !address.equals("/") && path.startsWith(address + "/");
    }

    private static Entry marked(Entry entry, @Nullable String best, String path) {
        if (!entry.address().equals(best)) {
            return entry;
        }
        return new Entry(entry.label(), entry.address(), path.equals(best) ? "page" : "true");
    }
}
