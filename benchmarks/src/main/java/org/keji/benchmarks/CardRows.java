package org.keji.benchmarks;

import java.util.List;

/** Files of cards, made up: no card is like another, in one file or in the next. */
final class CardRows {

    private static final String HEADER = "Name,Registration number,Industry,Size,Territory,Address,Source,Needs\n";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int PLACES = 17;
    private static final int WEIGHT_BASE = 3;
    private static final int STREETS = 400;
    private static final List<String> INDUSTRIES = List.of("Logistics", "Shipping", "Trade", "Insurance", "Textiles");
    private static final List<String> SIZES = List.of("large", "medium", "small", "sole-trader");
    private static final List<String> TERRITORIES = List.of("domestic", "国际");

    private int next;

    /** A file of the next so many cards. */
    String file(int rows) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < rows; i++) {
            row(file, next++);
        }
        return file.toString();
    }

    private static void row(StringBuilder file, int number) {
        file.append("海港货运 ").append(number).append(" Co.,");
        file.append(registration(number)).append(',');
        file.append(of(INDUSTRIES, number)).append(',');
        file.append(of(SIZES, number)).append(',');
        file.append(of(TERRITORIES, number)).append(',');
        file.append('"').append(number % STREETS).append(" Quay Road, Xiamen\",");
        file.append("Trade fair,Deliveries before noon\n");
    }

    /** The number in 17 places, and the check character they ask for. */
    private static String registration(int number) {
        int base = ALPHABET.length();
        StringBuilder places = new StringBuilder();
        int rest = number;
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < PLACES; place++) {
            int digit = rest % base;
            rest /= base;
            places.append(ALPHABET.charAt(digit));
            sum += digit * weight;
            weight = weight * WEIGHT_BASE % base;
        }
        return places.append(ALPHABET.charAt((base - sum % base) % base)).toString();
    }

    private static String of(List<String> words, int number) {
        return words.get(number % words.size());
    }
}
