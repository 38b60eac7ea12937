package se.vagval.intake.domain;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says about the files it is sent. {@code keysLeftAside}: outermost keys that its senders keep notes
 * of their own under; what stands there is neither read nor shown.
 */
@ConfigurationProperties("vagval.intake")
record IntakeSettings(@DefaultValue Set<String> keysLeftAside) {

    IntakeSettings {
        keysLeftAside = Set.copyOf(keysLeftAside);
    }
}
