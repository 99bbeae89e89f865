package org.gongkai.catalogue.standard;

/// A class of the subject classification (主题分类).
///
/// @param code two digits, and a letter on the second level
/// @param parent the code of the class above, empty on the first level
public record Topic(String code, String name, String parent) {

    /// Code and name, as a list of choices shows it.
    public String label() {
        return code + " " + name;
    }

    public boolean isTopLevel() {
        return parent.isEmpty();
    }
}
