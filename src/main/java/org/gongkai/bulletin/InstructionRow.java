package org.gongkai.bulletin;

import org.gongkai.casework.Light;

/// A line of the list of instructions.
///
/// @param issue name and number of the issue
/// @param headline of the item; the issue's name when it is on all of it
public record InstructionRow(Instruction instruction, String issue, String headline, Light light) {

    @Override
    public String toString() {
        return "InstructionRow[" + instruction.matter().id() + "]";
    }
}
