package se.vagval.casefile.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How long the office gives itself for a case; the law's time is not its own to set. */
@ConfigurationProperties("vagval.casefile")
public record CaseClockSettings(@DefaultValue("4") int targetMonths) {}
