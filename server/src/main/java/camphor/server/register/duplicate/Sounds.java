package camphor.server.register.duplicate;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How names sound in Mandarin, without tones: clerks who write down what they hear take one character for another. The
 * readings are Unicode's, the most frequent one of each character.
 */
final class Sounds {
    private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    /** Finals and initials that Hunan's speakers do not tell apart: l and n, f and h before u, flat and curled, n and ng. */
    private static final String[][] ALIKE = {
        {"zh", "z"}, {"ch", "c"}, {"sh", "s"}, {"ing", "in"}, {"eng", "en"}, {"hua", "fa"}, {"hui", "fei"}, {"hu", "fu"}
    };

    private Sounds() {}

    /** The name's syllables, each as it is spoken, joined by a blank. */
    static String of(String name) {
        StringBuilder sounds = new StringBuilder();
        name.codePoints().forEach(character -> {
            sounds.append(sounds.isEmpty() ? "" : " ");
            sounds.append(KNOWN.computeIfAbsent(character, Sounds::syllable));
        });
        return sounds.toString();
    }

    /** The same sounds for ears that do not tell 刘 from 牛, 胡 from 福, 英 from 阴. */
    static String blurred(String sounds) {
        String blurred = sounds;
        for (String[] pair : ALIKE) {
            blurred = blurred.replace(pair[0], pair[1]);
        }
        return blurred.replaceAll("\\bn(?=[aeiou])", "l");
    }

    private static String syllable(int character) {
        synchronized (LATIN) {
            return LATIN.transliterate(Character.toString(character)).strip();
        }
    }
}
