package se.vagval.statement.domain;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The funds that ask the region for an opinion (2022:1379 2 kap. 17 §), by their code, and the authority each is written to. */
@ConfigurationProperties("vagval.opinion")
record RegionalOpinionSettings(Map<String, String> authorities) {

    RegionalOpinionSettings {
        authorities = authorities == null ? Map.of() : Map.copyOf(authorities);
    }
}
