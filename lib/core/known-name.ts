/* How the compiler refuses an unknown name: with a text that says which names are near. */

/**
 * The type of a parameter that takes one of the `Known` names. For any other name it is a text such as
 * `There is no event 'mesage_created'. Did you mean 'message_created'?`, which is what the compiler
 * then shows.
 *
 * The first part is what a name of a type parameter fits into, within generic functions.
 */
export type KnownName<Name extends string, Known extends string> =
  (Name & Known) | UnknownName<Name, Known>;

/**
 * The type of a list of such names. Unknown ones become the names near them.
 *
 * A parameter that takes both is written `KnownName<…> | KnownNameList<…>`: with a name for the two,
 * the compiler would show that name instead of the text.
 */
export type KnownNameList<Name extends string, Known extends string> = [Name] extends [Known]
  ? readonly Name[]
  : readonly NearNames<Name, Known>[];

/** What the compiler shows for the names that are not known: `never` if there is none. */
type UnknownName<Name extends string, Known extends string> = Name extends Known
  ? never
  : Name extends Unfinished<Name>
    ? never
    : Refusal<Name, Near<Name, Known>>;

/** Known names stay. The others become what is near them, or a refusal. */
type NearNames<Name extends string, Known extends string> = Name extends Known
  ? Name
  : Name extends Unfinished<Name>
    ? Known
    : OrElse<Near<Name, Known>, Refusal<Name, never>>;

/** Any string, or what an editor completes: it offers what the parameter takes. */
type Unfinished<Name extends string> = string extends Name ? string : '';

/** It suggests a name if exactly one is near. */
type Refusal<Name extends string, Close extends string, All = Close> = [Close] extends [never]
  ? `There is no event '${Name}'`
  : Close extends string
    ? [All] extends [Close]
      ? `There is no event '${Name}'. Did you mean '${Close}'?`
      : `There is no event '${Name}'`
    : never;

/** The names that need the fewest edits, up to three. If there are none: those that begin alike. */
type Near<Name extends string, Known extends string> = OrElse<
  Within<1, Plain<Name>, Known>,
  OrElse<
    Within<2, Plain<Name>, Known>,
    OrElse<Within<3, Plain<Name>, Known>, BeginningAlike<Lowercase<Name>, Known>>
  >
>;

type OrElse<First, Second> = [First] extends [never] ? Second : First;

type BeginningAlike<Name extends string, Known extends string> = Extract<
  Known,
  Name extends `${infer Word}_${string}` ? `${Word}${string}` : `${Name}${string}`
>;

/** Written without what people mix up: `messageCreated` and `message.created` are `message_created`. */
type Plain<Name extends string> = Lowercase<Without<'_', Without<'.', Without<'-', Name>>>>;

type Without<
  Mark extends string,
  Text extends string,
> = Text extends `${infer Start}${Mark}${infer Rest}` ? Without<Mark, `${Start}${Rest}`> : Text;

type Within<Edits extends number, Name extends string, Known extends string> = Known extends string
  ? true extends AreNear<Name, Plain<Known>, Edits>
    ? Known
    : never
  : never;

/** The index is a number of edits. */
type OneLess = [never, 0, 1, 2];

/** True if `A` becomes `B` with so many characters replaced, removed or added, or fewer. */
type AreNear<A extends string, B extends string, Edits extends number> = A extends B
  ? true
  : A extends `${infer First}${infer Rest}`
    ? B extends `${First}${infer RestOfB}`
      ? AreNear<Rest, RestOfB, Edits>
      : AreNearAfterAnEdit<A, B, OneLess[Edits]>
    : AreNearAfterAnEdit<A, B, OneLess[Edits]>;

type AreNearAfterAnEdit<A extends string, B extends string, Edits extends number> = [
  Edits,
] extends [never]
  ? false
  : true extends
        | AreNear<Tail<A>, Tail<B>, Edits>
        | (A extends '' ? false : AreNear<Tail<A>, B, Edits>)
        | (B extends '' ? false : AreNear<A, Tail<B>, Edits>)
    ? true
    : false;

type Tail<Text extends string> = Text extends `${string}${infer Rest}` ? Rest : '';
