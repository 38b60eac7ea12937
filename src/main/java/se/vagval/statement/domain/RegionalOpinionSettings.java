package se.vagval.statement.domain;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The funds that ask the region for an opinion (2022:1379 2 kap. 17 §), by their code; whom it is written to, the bundle says. */
@ConfigurationProperties("vagval.opinion")
record RegionalOpinionSettings(
        @DefaultValue({"ERUF-MN", "ESF"}) List<String> funds) {}
