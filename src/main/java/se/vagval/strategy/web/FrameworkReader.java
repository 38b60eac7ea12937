package se.vagval.strategy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import se.vagval.identity.Role;

/**
 * Who reads the framework. The RUS-samordnare sees its sources; those who assess and prepare know its codes. To everybody
 * else a code says nothing, and none is shown.
 */
public record FrameworkReader(boolean steward, boolean coded) {

    static final Set<Role> CODED = Set.of(
            Role.FRAMEWORK_STEWARD,
            Role.CASE_OFFICER,
            Role.REGIONAL_STRATEGIST,
            Role.SUBJECT_EXPERT,
            Role.UNIT_MANAGER,
            Role.SYSTEM_ADMINISTRATOR);

    static FrameworkReader of(HttpServletRequest request) {
        return new FrameworkReader(
                request.isUserInRole(Role.FRAMEWORK_STEWARD.name()),
                CODED.stream().anyMatch(it -> request.isUserInRole(it.name())));
    }

    String named(String code, String name) {
        return coded ? code + " " + name : name;
    }
}
