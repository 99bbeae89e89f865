package org.gongkai.request;

/// A part of the information that is not given, and why (区分处理, Art. 37 of the Regulations of 2019,
/// Art. 22 of those of 2008).
///
/// @param part what is left out, in words that do not give it away
/// @param ground a leaf under 不予公开
public record Withheld(String part, Outcome ground) {

    /// Says nothing: the words may name people.
    @Override
    public String toString() {
        return "Withheld[" + ground + "]";
    }
}
