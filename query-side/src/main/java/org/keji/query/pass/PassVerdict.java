package org.keji.query.pass;

/** What becomes of a token that is looked at. Only a token of this house says anything. */
public sealed interface PassVerdict {

    /** It is of this house and holds now. */
    record Valid(PassClaims claims) implements PassVerdict {}

    /** It is of this house and will hold later. */
    record NotYet(PassClaims claims) implements PassVerdict {}

    /** It is of this house and held before. */
    record Expired(PassClaims claims) implements PassVerdict {}

    /** Nothing in it can be believed. */
    record NotOurs(Why why) implements PassVerdict {}

    /** Why a token is none of this house. */
    enum Why {
        NO_PASS("It is no pass.", "不是通行凭证。"),
        OTHER_KEY("It is signed with no key of this house.", "不是用本单位的密钥签名。"),
        ALTERED("Its signature does not fit: it was altered or made by somebody else.", "签名不符：已被改动或系他人制作。");

        private final String english;
        private final String chinese;

        Why(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        public String english() {
            return english;
        }

        public String chinese() {
            return chinese;
        }
    }
}
