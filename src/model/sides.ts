/** The two sides of a comparison; one value instead of twin variables. */
export interface Sides<T> {
  readonly left: T;
  readonly right: T;
}

export const mapSides = <T, U>(sides: Sides<T>, change: (value: T) => U): Sides<U> => ({
  left: change(sides.left),
  right: change(sides.right),
});

export const swapSides = <T>({ left, right }: Sides<T>): Sides<T> => ({ left: right, right: left });
