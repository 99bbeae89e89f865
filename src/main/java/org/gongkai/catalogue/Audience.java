package org.gongkai.catalogue;

/// Who is to be told (公开对象): everyone, a particular group, or everyone and a group besides (some
/// local tables mark both columns).
///
/// @param group who the group is, empty when there is none
public record Audience(boolean everyone, String group) {
    public static final Audience EVERYONE = new Audience(true, "");

    public Audience {
        group = group.strip();
        if (!everyone && group.isEmpty()) {
            throw new IllegalArgumentException("An audience is everyone or a named group");
        }
    }

    public static Audience only(String group) {
        return new Audience(false, group);
    }

    /// “全社会”, “特定群体（申请人）” or both.
    public String label() {
        String particular = group.isEmpty() ? "" : "特定群体（" + group + "）";
        if (!everyone) {
            return particular;
        }
        return particular.isEmpty() ? "全社会" : "全社会、" + particular;
    }
}
