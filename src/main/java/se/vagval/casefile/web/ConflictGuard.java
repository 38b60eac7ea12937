package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriUtils;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.casefile.domain.ConflictStanding;
import se.vagval.identity.Role;
import se.vagval.identity.SignedInPerson;

/**
 * Stands before everything below a case: who is to work with it or decide on it says first whether there is a conflict of
 * interest. The case's own page, without any of the content, is open until a conflict is declared.
 */
@Component
class ConflictGuard implements HandlerInterceptor {

    static final String STANDING = "casefile.conflictStanding";

    private static final Set<Role> MUST_DECLARE = EnumSet.of(
            Role.CASE_OFFICER,
            Role.REGIONAL_STRATEGIST,
            Role.SUBJECT_EXPERT,
            Role.UNIT_MANAGER,
            Role.DEVELOPMENT_DIRECTOR,
            Role.ELECTED_REPRESENTATIVE);
    private final ConflictDeclaring conflicts;

    ConflictGuard(ConflictDeclaring conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var address =
                UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8).split("/", 4);
        var caseFile = address.length < 3 ? null : caseFile(address[2]);
        var place = address.length < 4 ? "" : address[3];
        if (caseFile == null
                || place.equals("jav")
                || !(request.getUserPrincipal() instanceof Authentication who)
                || !(who.getPrincipal() instanceof SignedInPerson person)) {
            return true;
        }
        if (person.person().roles().stream().noneMatch(MUST_DECLARE::contains)) {
            request.setAttribute(STANDING, ConflictStanding.FREE);
            return true;
        }
        var standing = conflicts.standing(caseFile, person.person().id());
        request.setAttribute(STANDING, standing);
        return switch (standing) {
            case FREE -> true;
            case CONFLICTED -> throw new CaseRefusal(Reason.CONFLICT_OF_INTEREST);
            case UNDECLARED -> {
                if (place.isEmpty()) {
                    yield true;
                }
                response.sendRedirect(declarationFor(request, caseFile));
                yield false;
            }
        };
    }

    /** Back to a page that was asked for; an act is not repeated by itself. */
    private static String declarationFor(HttpServletRequest request, CaseFileId caseFile) {
        var declaration = "/arenden/" + caseFile + "/jav";
        return request.getMethod().equals("GET")
                ? declaration + "?till=" + UriUtils.encode(request.getRequestURI(), "UTF-8")
                : declaration;
    }

    /** Read just as the controllers read it: an address that opens a case must not look like none here. */
    private static @Nullable CaseFileId caseFile(String typed) {
        try {
            return CaseFileId.of(typed);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }
}
