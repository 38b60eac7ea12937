package se.vagval.casefile.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.identity.Role;
import se.vagval.identity.Users;
import se.vagval.web.Option;

/** Who may be given a case. */
@Component
class Receivers {

    private final Users users;

    Receivers(Users users) {
        this.users = users;
    }

    List<Option> options() {
        return Stream.of(Role.CASE_OFFICER, Role.REGIONAL_STRATEGIST)
                .flatMap(role -> users.withRole(role).stream())
                .distinct()
                .map(it -> Option.of(it.id(), it.name()))
                .toList();
    }

    boolean has(String typed) {
        return options().stream().anyMatch(it -> it.value().equals(typed));
    }
}
