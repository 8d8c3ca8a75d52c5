/** What a household lives through, step by step: school, illness, work, relief, house, income, help. */
@NullMarked
package camphor.sample.life;

import org.jspecify.annotations.NullMarked;
