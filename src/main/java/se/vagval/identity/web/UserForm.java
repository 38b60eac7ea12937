package se.vagval.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.identity.Role;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.UserAdministration;
import se.vagval.identity.domain.UserAdministration.Description;
import se.vagval.identity.domain.UserAdministration.EditedAccount;

/** An account as the browser sends it; id and password only when it is new. */
record UserForm(
        @Nullable String id,
        @Nullable String password,
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotBlank @Size(max = 200) @Nullable String title,
        @Nullable String unit,
        @Size(max = 200) @Nullable String newUnit,
        @NotEmpty @Nullable List<Role> roles,
        @Nullable Boolean enabled,
        @Nullable Long version) {

    static final UserForm EMPTY = new UserForm("", "", "", "", "", "", List.of(), true, 0L);
    private static final int SHORTEST_PASSWORD = 15;

    static UserForm of(EditedAccount account) {
        var person = account.person();
        return new UserForm(
                person.id().value(),
                "",
                person.name(),
                person.title(),
                person.unit().value(),
                "",
                List.copyOf(person.roles()),
                person.enabled(),
                account.version());
    }

    void checkNew(Errors errors) {
        if (id == null || !UserId.isValid(id.strip().toLowerCase(Locale.ROOT))) {
            errors.rejectValue("id", "Pattern");
        }
        if (password == null || password.length() < SHORTEST_PASSWORD) {
            errors.rejectValue("password", "identity.password.short");
        }
    }

    void open(UserAdministration administration, UserId actor) {
        var to = description(administration);
        administration.open(UserId.of(id), password, to.name(), to.title(), to.unit(), to.roles(), actor);
    }

    void change(UserAdministration administration, UserId account, UserId actor) {
        administration.change(account, version == null ? -1 : version, description(administration), actor);
    }

    /** A unit typed as new is added; its id is made of its name. */
    private Description description(UserAdministration administration) {
        var to = UnitId.of(unit == null || unit.isBlank() ? "forvaltning" : unit);
        if (newUnit != null && !newUnit.isBlank()) {
            to = UnitId.of(idOf(newUnit));
            administration.addUnit(to, newUnit.strip());
        }
        return new Description(name, title, to, Set.copyOf(roles), enabled == null || enabled);
    }

    private static String idOf(String unitName) {
        var plain = Normalizer.normalize(unitName.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        return plain.length() > 50 ? plain.substring(0, 50) : plain;
    }
}
