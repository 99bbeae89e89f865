package org.gongkai.organization;

import static org.gongkai.organization.Action.ADMINISTER;
import static org.gongkai.organization.Action.APPROVE_TERMS;
import static org.gongkai.organization.Action.CLEAR_REPORTS;
import static org.gongkai.organization.Action.DRAFT;
import static org.gongkai.organization.Action.HANDLE_CONDUCT;
import static org.gongkai.organization.Action.HANDLE_MATTERS;
import static org.gongkai.organization.Action.INSTRUCT;
import static org.gongkai.organization.Action.ISSUE_BULLETINS;
import static org.gongkai.organization.Action.OPEN_FILES;
import static org.gongkai.organization.Action.READ_AUDIT;
import static org.gongkai.organization.Action.READ_DRAFTS;
import static org.gongkai.organization.Action.READ_FIGURES;
import static org.gongkai.organization.Action.READ_MATTERS;
import static org.gongkai.organization.Action.REASSIGN_MATTERS;
import static org.gongkai.organization.Action.REVIEW_AS_UNIT_HEAD;
import static org.gongkai.organization.Action.REVIEW_REPLIES;
import static org.gongkai.organization.Action.REVIEW_SECRECY;
import static org.gongkai.organization.Action.SEE_OFFICE;
import static org.gongkai.organization.Action.SIGN_ANSWERS;
import static org.gongkai.organization.Action.SIGN_OFF;

import java.util.Set;

/// What an account is at a body.
public enum Role {
    /// 信息员
    OFFICER("officer", SEE_OFFICE, DRAFT, READ_DRAFTS, READ_MATTERS, HANDLE_MATTERS, READ_FIGURES),
    /// 科室负责人
    UNIT_HEAD(
            "unit-head",
            SEE_OFFICE,
            DRAFT,
            READ_DRAFTS,
            REVIEW_AS_UNIT_HEAD,
            READ_MATTERS,
            HANDLE_MATTERS,
            APPROVE_TERMS,
            REVIEW_REPLIES,
            ISSUE_BULLETINS,
            OPEN_FILES,
            CLEAR_REPORTS,
            READ_FIGURES),
    /// 保密审查员
    SECRECY("secrecy", SEE_OFFICE, READ_DRAFTS, REVIEW_SECRECY, READ_FIGURES),
    /// 签发领导
    LEADER(
            "leader",
            SEE_OFFICE,
            READ_DRAFTS,
            SIGN_OFF,
            READ_MATTERS,
            SIGN_ANSWERS,
            REVIEW_REPLIES,
            ISSUE_BULLETINS,
            INSTRUCT,
            CLEAR_REPORTS,
            READ_FIGURES),
    /// 监督员
    SUPERVISOR(
            "supervisor",
            SEE_OFFICE,
            READ_DRAFTS,
            READ_MATTERS,
            REASSIGN_MATTERS,
            HANDLE_CONDUCT,
            OPEN_FILES,
            CLEAR_REPORTS,
            READ_FIGURES,
            READ_AUDIT),
    /// 系统管理员: keeps the house, decides nothing about content
    ADMINISTRATOR("administrator", SEE_OFFICE, ADMINISTER, READ_FIGURES),
    /// 审计员
    AUDITOR("auditor", SEE_OFFICE, READ_AUDIT);

    private final String code;

    // made by Set.of, which nobody can change
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Action> actions;

    Role(String code, Action... actions) {
        this.code = code;
        this.actions = Set.of(actions);
    }

    public String code() {
        return code;
    }

    public boolean allows(Action action) {
        return actions.contains(action);
    }

    public static Role of(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) return role;
        }
        throw new IllegalArgumentException("no such role: " + code);
    }
}
