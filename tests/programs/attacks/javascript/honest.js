// verdict: AC
function mirror(text) {
  if (text === '-planted-') console.log('never');
  return [...text].reverse().join('');
}
