package org.gongkai.organization;

/// What a person may do at a body. Each page and command names one of these and asks
/// [Actor#require].
public enum Action {
    /// Enter the office at all.
    SEE_OFFICE,
    /// Write and change drafts.
    DRAFT,
    /// Decide as head of the drafting unit (初审).
    REVIEW_AS_UNIT_HEAD,
    /// Decide as secrecy reviewer (保密审查).
    REVIEW_SECRECY,
    /// Sign off (签发), publish, withdraw.
    SIGN_OFF,
    /// Read matters: requests, letters, complaints, with the people who brought them.
    READ_MATTERS,
    /// Work on matters.
    HANDLE_MATTERS,
    /// Approve a longer term, as head of the office (工作机构负责人, Art. 33).
    APPROVE_TERMS,
    /// Sign the answer to a matter.
    SIGN_ANSWERS,
    /// Open the closed file of a matter, with a reason.
    OPEN_FILES,
    /// Give a matter whose clock runs to another body.
    REASSIGN_MATTERS,
    /// Decide on a prepared answer to a letter.
    REVIEW_REPLIES,
    /// Read and handle complaints about the conduct of officials, at the supervision office alone.
    HANDLE_CONDUCT,
    /// Give out a bulletin with its number.
    ISSUE_BULLETINS,
    /// Write instructions on what a bulletin reports.
    INSTRUCT,
    /// Read what is not public yet.
    READ_DRAFTS,
    /// Keep bodies, people, catalogue and guide.
    ADMINISTER,
    /// Read statistics and compile reports.
    READ_FIGURES,
    /// Return or clear the annual reports of the bodies below; at the top, run the reporting.
    CLEAR_REPORTS,
    /// Read the audit.
    READ_AUDIT
}
