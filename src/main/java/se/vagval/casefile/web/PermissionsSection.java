package se.vagval.casefile.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CasePermission;
import se.vagval.identity.AddressBook;
import se.vagval.web.AboutSection;
import se.vagval.web.Words;

/** Vem som får vad, as the running portal keeps it: each permission with its roles, its condition and its addresses. */
@Component
@Order(20)
class PermissionsSection implements AboutSection.Source {

    private static final String KEY = "casefile.about.permissions";

    private final AddressBook addresses;
    private final Words words;

    PermissionsSection(AddressBook addresses, Words words) {
        this.addresses = addresses;
        this.words = words;
    }

    @Override
    public AboutSection section() {
        return new AboutSection(
                words.message(KEY),
                words.message(KEY + ".lead"),
                List.of(
                        words.message(KEY + ".act"),
                        words.message(KEY + ".roles"),
                        words.message(KEY + ".when"),
                        words.message(KEY + ".addresses")),
                Arrays.stream(CasePermission.values()).map(this::row).toList());
    }

    private List<String> row(CasePermission permission) {
        var listed = addresses.entries().stream()
                .filter(it -> permission.equals(it.permission()))
                .map(it -> it.method() + " " + it.pattern())
                .collect(Collectors.joining(", "));
        return List.of(
                words.of(permission),
                permission.roles().stream().sorted().map(words::of).collect(Collectors.joining(", ")),
                words.message("CasePermission." + permission + ".when"),
                listed);
    }
}
