package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A quantity no wording fits as it stands, and what becomes of it when its clause is said in other
/// words: turned round, with the subject it goes on about, or joined to the clause before it.
record SaidAnew(SentencePart part, PartReadings readings, Marked marked, Quantity quantity) {

    List<Reading> readings(FigureRegistry registry) {
        Marked clause = part.clauseOf(quantity, marked);
        var subjects = new CarriedSubjects(part);
        List<CarriedSubjects.Carried> goingOn = new ArrayList<>(subjects.of(clause));
        List<Marked> others = new ArrayList<>();
        Optional<Marked> turned = TurnedRound.of(clause, quantity);
        if (turned.isPresent()) {
            others.add(turned.get());
            goingOn.addAll(subjects.of(turned.get()));
        }
        subjects.joined(clause).ifPresent(others::add);
        subjects.bracketed(clause).ifPresent(others::add);
        var found = new ArrayList<Reading>();
        for (FigureDefinition definition : registry.definitions()) {
            found.addAll(readings.ofOther(definition, others, _ -> true));
        }
        found.removeIf(reading -> !reading.quantity().equals(quantity));
        if (!found.isEmpty()) {
            return found;
        }
        for (FigureDefinition definition : registry.definitions()) {
            for (CarriedSubjects.Carried clauseOn : goingOn) {
                found.addAll(
                        readings.ofOther(
                                definition, List.of(clauseOn.text()), at -> at < clauseOn.put()));
            }
        }
        found.removeIf(reading -> !reading.quantity().equals(quantity));
        return found;
    }
}
