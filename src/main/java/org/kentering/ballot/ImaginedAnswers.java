package org.kentering.ballot;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * What people might answer to an agreement before anybody is asked: of sixteen people two 1, three 2, five 3, four 4 and
 * two 5, in every group alike. An assumption, a little below the middle as first waves about new work often are.
 */
final class ImaginedAnswers {

    private static final int[] OF_SIXTEEN = {1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5};
    private static final int FIRST_FAVOURABLE = 4;
    private static final int BITS = 4;

    /** One person who agrees, above the sum of the answers. */
    private static final int AGREES = 1 << 16;

    /** What three people add, by the bits of all three: a company of thousands is imagined 2,000 times. */
    private static final int[] OF_THREE = ofThree();

    private final RandomGenerator random;

    /** The same seed gives the same answers. */
    ImaginedAnswers(long seed) {
        // Other numbers than those who answers is drawn from.
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(~seed);
    }

    /** The answers of so many people at each place. */
    Indicator of(int[] people) {
        int[] favourable = new int[people.length];
        int[] sums = new int[people.length];
        for (int place = 0; place < people.length; place++) {
            int left = people[place];
            while (left > 0) {
                int found = 0;
                long bits = random.nextLong();
                for (int drawn = 0; drawn < 4 && left > 2; drawn++) {
                    found += OF_THREE[(int) bits & OF_THREE.length - 1];
                    bits >>>= 3 * BITS;
                    left -= 3;
                }
                if (left < 3) {
                    for (; left > 0; left--) {
                        found += ofOne((int) bits);
                        bits >>>= BITS;
                    }
                }
                favourable[place] += found / AGREES;
                sums[place] += found % AGREES;
            }
        }
        return new Indicator(favourable, sums, 0);
    }

    private static int ofOne(int bits) {
        int answer = OF_SIXTEEN[bits & (1 << BITS) - 1];
        return answer + (answer >= FIRST_FAVOURABLE ? AGREES : 0);
    }

    private static int[] ofThree() {
        int[] all = new int[1 << 3 * BITS];
        Arrays.setAll(all, bits -> ofOne(bits) + ofOne(bits >> BITS) + ofOne(bits >> 2 * BITS));
        return all;
    }
}
