package camphor.sample.chance;

/** Names put together from lists of our own: a surname, and given names of one or two characters. */
public final class Names {
    private static final String SURNAMES = "王李张刘陈杨黄周吴罗唐邓谢曾肖彭蒋何欧贺颜凌戴万龙夏邹尹易廖";
    private static final String MALE = "建国志华文军平勇明辉强伟海波林峰云生冬春德贵运祥福松柏涛亮辉斌超杰阳";
    private static final String FEMALE = "秀英兰梅桂香玉珍丽芳红霞春燕翠莲冬娥菊云艳琴娟慧敏婷雪倩佳";

    private Names() {}

    public static String surname(Dice dice) {
        return String.valueOf(dice.pick(SURNAMES));
    }

    public static String given(Dice dice, boolean male) {
        String characters = male ? MALE : FEMALE;
        String first = String.valueOf(dice.pick(characters));
        return dice.chance(0.85) ? first + dice.pick(characters) : first;
    }

    public static String full(Dice dice, boolean male) {
        return surname(dice) + given(dice, male);
    }
}
