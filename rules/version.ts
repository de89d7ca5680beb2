/** Version of the rules and their tables; raised with every change that can change an answer. */
export const rulesVersion = "0.1.0";
