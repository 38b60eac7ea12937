package se.vagval.casefile.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import se.vagval.casefile.domain.RegistrationDraft;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns what is typed into the draft's text and back. */
@Component
class DraftForms {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    String json(Object form) {
        return json.writeValueAsString(form);
    }

    RegistrationForm registration(RegistrationDraft draft) {
        var typed = json.readValue(draft.form(), RegistrationForm.class);
        return new RegistrationForm(
                draft.id().toString(),
                Long.toString(draft.version()),
                typed.registryNumber(),
                typed.received(),
                typed.channel(),
                typed.unit(),
                typed.officer(),
                typed.secrecyProvision(),
                typed.secrecyDate(),
                typed.secrecyAuthority(),
                typed.application(),
                typed.deviationsConfirmed());
    }

    ApplicationForm application(RegistrationDraft draft) {
        return json.readValue(draft.form(), ApplicationForm.class);
    }

    UUID idOf(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notGiven) {
            return UUID.randomUUID();
        }
    }

    /** A draft may be half-done and wrong, but neither endless nor full of characters that cannot be kept. */
    static boolean isUnkeepable(BindingResult errors) {
        return errors.getAllErrors().stream()
                .anyMatch(it -> "characters".equals(it.getCode()) || "Size".equals(it.getCode()));
    }
}
