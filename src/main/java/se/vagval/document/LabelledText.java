package se.vagval.document;

/** Ledtext med värde. A value with the word that introduces it; both are printed as given. */
public record LabelledText(String label, String value) {}
