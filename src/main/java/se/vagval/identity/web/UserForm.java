package se.vagval.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.identity.Role;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.UserAdministering;
import se.vagval.identity.domain.UserAdministering.Description;
import se.vagval.identity.domain.UserAdministering.EditedAccount;

/** An account as the browser sends it; id and password only when it is new. */
record UserForm(
        @Nullable String id,
        @Nullable String password,
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotBlank @Size(max = 200) @Nullable String title,
        @Nullable String unit,
        @Size(max = 200) @Nullable String newUnit,
        @NotEmpty List<@Nullable Role> roles,
        @Nullable Boolean enabled,
        @Nullable Long version) {

    static final UserForm EMPTY = new UserForm("", "", "", "", "", "", List.of(), true, 0L);
    private static final int SHORTEST_PASSWORD = 15;

    UserForm {
        roles = roles == null
                ? List.of()
                : roles.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** Roles that wait to be confirmed are ticked, too: unticking one takes the proposal back. */
    static UserForm of(EditedAccount account, Collection<Role> waiting) {
        var person = account.person();
        var roles = EnumSet.copyOf(waiting.isEmpty() ? EnumSet.noneOf(Role.class) : waiting);
        roles.addAll(person.roles());
        return new UserForm(
                person.id().value(),
                "",
                person.name(),
                person.title(),
                person.unit().value(),
                "",
                List.copyOf(roles),
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

    void open(UserAdministering administration, UserId actor) {
        var to = description(administration);
        administration.open(UserId.of(id), password, to.name(), to.title(), to.unit(), to.roles(), actor);
    }

    void change(UserAdministering administration, UserId account, UserId actor) {
        administration.change(account, version == null ? -1 : version, description(administration), actor);
    }

    /** A unit typed as new is added, unless one of that name is there already. */
    private Description description(UserAdministering administration) {
        var to = newUnit != null && !newUnit.isBlank()
                ? administration.unitNamed(newUnit)
                : UnitId.of(Objects.requireNonNullElse(unit, ""));
        return new Description(name, title, to, Set.copyOf(roles), enabled == null || enabled);
    }
}
