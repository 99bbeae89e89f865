package org.gongkai.courier;

/// How the line to a mail server is kept from being read. Where it is to be encrypted, nothing is
/// said over one that is not, and the server's certificate must bear its name.
public enum LineSecurity {
    /// In clear; only for a server on this machine or in the same closed network.
    NONE,
    /// Begins in clear and is encrypted before anything is said.
    STARTTLS,
    /// Encrypted from the first byte.
    TLS
}
