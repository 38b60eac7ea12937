package se.vagval.casefile.domain;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Which forms of support the national system takes with the local classification alone, by the framework's codes. */
@ConfigurationProperties("vagval.classification")
record ClassificationSettings(@DefaultValue("FS") Set<String> localOnly) {

    ClassificationSettings {
        localOnly = Set.copyOf(localOnly);
    }
}
