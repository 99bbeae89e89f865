package org.gongkai.courier;

/// A message in the hands of a [Carrier].
///
/// @param id its number, the same each time it is tried: pass it on where the other side can tell
///   what came twice
/// @param recipient without any space or sign between: `13800001234`, `+85251230000`, an address
/// @param subject one line; to be left out of a text message
/// @param text lines end with `\n`
public record Outgoing(long id, String recipient, String subject, String text) {

    /// Neither whom it goes to nor what it says.
    @Override
    public String toString() {
        return "message " + id;
    }
}
