package se.vagval.scoring.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whether the portal proposes levels at all, and whether everybody must judge for themselves before they see what it proposes. */
@ConfigurationProperties("vagval.scoring")
record ScoringSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("false") boolean ownLevelFirst) {}
