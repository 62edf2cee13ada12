// Stands in every page, before anything is painted: puts on the reader's choice of light or dark, kept on
// this device. Each line ends with a semicolon or a brace: they are joined into one.
try {
var theme = localStorage.getItem("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
