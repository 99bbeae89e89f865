package org.gongkai.organization;

import java.util.List;

/// What is late where a person may look. Each module with days to keep implements it; the office's
/// first page counts nothing itself.
public interface LateWork {

    /// @return a line for each list with something late in it; none when nothing is
    List<Late> lateFor(Actor actor);

    /// @param name what is late, in words
    /// @param count how many, as the list counts
    /// @param address the list
    record Late(String name, long count, String address) {

        /// One list, or none when nothing of it is late.
        public static List<Late> of(String name, long count, String address) {
            return count == 0 ? List.of() : List.of(new Late(name, count, address));
        }
    }
}
