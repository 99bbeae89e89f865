package org.gongkai.files.rows;

/// One line of a text file. Where its bytes could not be understood the text has U+FFFD.
///
/// @param foreign whether it was written in another encoding than the file
/// @param cut whether it was too long and is not whole
record TextLine(int number, String text, boolean foreign, boolean cut) {}
