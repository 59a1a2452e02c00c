/** 情報の分類 — what information a city has, who answers for it, and how important it is: by confidentiality, integrity and availability. */
@NullMarked
package dev.isms.information;

import org.jspecify.annotations.NullMarked;
