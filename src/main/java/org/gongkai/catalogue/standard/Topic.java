package org.gongkai.catalogue.standard;

/// A class of the subject classification (主题分类).
///
/// @param code two digits, and a letter on the second level
/// @param parent the code of the class above, empty on the first level
public record Topic(String code, String name, String parent) {

    public boolean isTopLevel() {
        return parent.isEmpty();
    }
}
