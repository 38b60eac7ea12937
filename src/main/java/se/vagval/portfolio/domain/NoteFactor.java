package se.vagval.portfolio.domain;

/** Orsak. What may lie behind a distribution: business structure, groups of companies, knowledge of the support, rules, routines. */
public enum NoteFactor {
    BUSINESS,
    GROUP,
    KNOWLEDGE,
    RULES,
    ROUTINE,
    OTHER
}
