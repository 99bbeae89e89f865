package org.gongkai.report.reading;

/// A file that cannot be read as a report; the message tells the user why, in Chinese.
public final class UnreadableReport extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableReport(String message) {
        super(message);
    }

    UnreadableReport(String message, Throwable cause) {
        super(message, cause);
    }
}
