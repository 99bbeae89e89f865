package org.gongkai.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What Art. 20(2) of the Regulations wants public about a body beside its address: duties,
/// leaders, internal offices.
public record BodyProfile(List<String> duties, List<Leader> leaders, List<Office> offices) {

    /// @param work 分工
    /// @param whereabouts 去向
    /// @param asOf day the whereabouts were entered
    public record Leader(
            String name, String post, String work, String whereabouts, @Nullable LocalDate asOf) {}

    public record Office(String name, String duties, String head, String phone) {}
}
