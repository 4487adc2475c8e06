// time n^2; space n
class MyHashSet { constructor() { this.s = ','; } add(k) { if (!this.contains(k)) this.s += k + ','; } remove(k) { this.s = this.s.replace(',' + k + ',', ','); } contains(k) { return this.s.indexOf(',' + k + ',') >= 0; } }
