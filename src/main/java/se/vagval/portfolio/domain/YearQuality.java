package se.vagval.portfolio.domain;

import org.jspecify.annotations.Nullable;

/**
 * Årets kvalitet. How many applications of the year were whole when they came (nothing had to be asked for), how often
 * something was asked for, and how many days a decision took: half were quicker than the median, nine of ten than the slowest.
 */
public record YearQuality(
        int year,
        long received,
        long whole,
        long supplements,
        long decided,
        @Nullable Integer median,
        @Nullable Integer slowest) {}
