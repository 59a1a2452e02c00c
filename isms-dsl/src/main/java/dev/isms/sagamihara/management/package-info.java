/** 組織・体制の規則 — the rules of the preface, the 規程 and chapters Ⅱ to Ⅴ: duties, information, laws, what is prepared. */
@NullMarked
package dev.isms.sagamihara.management;

import org.jspecify.annotations.NullMarked;
