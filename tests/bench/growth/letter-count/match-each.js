// time n; space n
var countLetters = function(text) {
    return [...'abcdefghijklmnopqrstuvwxyz'].map(c => (text.match(new RegExp(`[${c}${c.toUpperCase()}]`, 'g')) || []).length);
};
