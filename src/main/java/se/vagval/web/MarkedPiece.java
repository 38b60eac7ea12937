package se.vagval.web;

/** Märkt textstycke. A piece of somebody's text with one look; the pieces of a text put together are the text. */
public record MarkedPiece(String text, Mark mark) {

    /** What a piece is to the eye. */
    public enum Mark {
        NONE,
        SPEAKS,
        CITED,
        FOUND
    }
}
