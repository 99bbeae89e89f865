package org.gongkai.request;

/// The information processing fee (国办函〔2020〕109号): by pieces or by pages, never both, each step
/// dearer than the one before.
public enum Fee {
    /// By request, counted per applicant and calendar month: 1–10 free; 11–30 at 100 yuan each;
    /// from 31 on 100 yuan more per piece for every further ten.
    PIECE {
        @Override
        public int yuan(int units) {
            if (units <= FREE_PIECES) return 0;
            int total = Math.min(units, 30) - FREE_PIECES;
            total *= STEP_YUAN;
            int price = 2 * STEP_YUAN;
            for (int from = 30; from < units; from += 10) {
                total = Math.addExact(total, Math.multiplyExact(Math.min(10, units - from), price));
                price += STEP_YUAN;
            }
            return total;
        }
    },
    /// By page, for what is given on paper, by e-mail or as a copy: 1–30 free; 31–100 at 10 yuan;
    /// 101–200 at 20; from 201 on at 40.
    PAGE {
        @Override
        public int yuan(int units) {
            return 10 * between(units, 30, 100)
                    + 20 * between(units, 100, 200)
                    + Math.multiplyExact(40, between(units, 200, Integer.MAX_VALUE));
        }
    };

    private static final int FREE_PIECES = 10;
    private static final int STEP_YUAN = 100;

    /// Working days to pay, from the day after the notice came.
    public static final int PAY_WITHIN_WORKING_DAYS = 20;

    /// @param units pieces or pages; none or fewer cost nothing
    /// @return yuan
    /// @throws ArithmeticException when that is more than anybody could owe
    public abstract int yuan(int units);

    private static int between(int units, int after, int through) {
        return Math.max(0, Math.min(Math.max(0, units), through) - after);
    }
}
