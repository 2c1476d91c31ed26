/** When a message was answered and its handler started, in milliseconds on the receiver's clock. */
export interface Times {
  answered: number;
  started: number;
}
