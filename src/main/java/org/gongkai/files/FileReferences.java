package org.gongkai.files;

import java.util.Set;

/// Which kept files a module still needs. Every module that writes a hash into its tables has one;
/// a file that none of them names is cleared away in time.
public interface FileReferences {

    /// All files that are needed now.
    Set<Sha256> list();
}
