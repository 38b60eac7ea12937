package se.vagval.decision.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who of the region's lawyers has confirmed the texts on how to appeal, and when; nobody until somebody is named. */
@ConfigurationProperties("vagval.appeal")
record AppealSettings(@DefaultValue("") String verifiedBy) {

    boolean isVerified() {
        return !verifiedBy.isBlank();
    }
}
