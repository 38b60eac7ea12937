package se.vagval.scoring.domain;

/** Underlag: the fingerprints of the guide that is read by and of the text that is read. */
record Basis(String guide, String text) {

    @Override
    public String toString() {
        return guide + ":" + text;
    }
}
