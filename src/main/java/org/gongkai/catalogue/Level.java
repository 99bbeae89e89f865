package org.gongkai.catalogue;

/// The level of government that discloses (公开层级). The national standard knows county and township;
/// cities and villages are added locally.
public enum Level {
    CITY("市级"),
    COUNTY("县级"),
    TOWNSHIP("乡级"),
    VILLAGE("村级");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
