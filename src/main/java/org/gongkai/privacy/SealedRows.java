package org.gongkai.privacy;

/// Rows of a module that hold sealed columns or marks.
public interface SealedRows {

    /// Seals some rows anew that are not under the newest key, and computes their marks anew, in
    /// one transaction.
    ///
    /// @param batch most rows to take
    /// @return how many rows were taken; 0 when all are under the newest key
    int sealAnew(int batch);
}
