class Logged<T> extends Promise<T> {
  override then(a?: any, b?: any): any {
    console.log("then");
    return super.then(a, b);
  }
}
const p = Logged.resolve(1);
console.log(p instanceof Logged, p.then(() => {}) instanceof Logged);
class Plain<T> extends Promise<T> {
  static override get [Symbol.species]() {
    return Promise;
  }
}
console.log(Plain.resolve(1).then(() => {}) instanceof Plain);
