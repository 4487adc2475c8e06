// time n; space n
var countLetters = function(text) {
    const out = [];
    for (let i = 0; i < 26; i++) {
        const rest = text.split(String.fromCharCode(97 + i)).join('').split(String.fromCharCode(65 + i)).join('');
        out.push(text.length - rest.length);
        text = rest;
    }
    return out;
};
