package org.gongkai.paper;

/// A face inside an OFD file.
record OfdFont(int id, String name, Face.Part part) {

    String fileName() {
        return "font_" + id + ".ttf";
    }
}
