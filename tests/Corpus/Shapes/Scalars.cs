// # Scalars
// Every type that JSON carries as a single string, number or Boolean.

using System.Numerics;

namespace Gemini.Gen.Corpus.Scalars;

// ## Text
[GeminiSchema]
public partial record Text(string Value);

// ## Boolean
[GeminiSchema]
public partial record Flag(bool Value);

// ## Character
// A string of one UTF-16 code unit.
[GeminiSchema]
public partial record Letter(char Value);

// ## Signed byte
[GeminiSchema]
public partial record SignedByte(sbyte Value);

// ## Byte
[GeminiSchema]
public partial record Byte(byte Value);

// ## 16-bit integer
[GeminiSchema]
public partial record Short(short Value);

// ## Unsigned 16-bit integer
[GeminiSchema]
public partial record UnsignedShort(ushort Value);

// ## 32-bit integer
// `3.0` and `3e0` are read as well; `3.5` is a violation.
[GeminiSchema]
public partial record Integer(int Value);

// ## Unsigned 32-bit integer
[GeminiSchema]
public partial record UnsignedInteger(uint Value);

// ## 64-bit integer
[GeminiSchema]
public partial record Long(long Value);

// ## Unsigned 64-bit integer
[GeminiSchema]
public partial record UnsignedLong(ulong Value);

// ## Native integers
[GeminiSchema]
public partial record Natives(nint Signed, nuint Unsigned);

// ## 128-bit integers
[GeminiSchema]
public partial record Wide(Int128 Signed, UInt128 Unsigned);

// ## Integer of any size
// At most 1,000 digits.
[GeminiSchema]
public partial record Big(BigInteger Value);

// ## Half precision
[GeminiSchema]
public partial record HalfPrecision(Half Value);

// ## Single precision
[GeminiSchema]
public partial record SinglePrecision(float Value);

// ## Double precision
[GeminiSchema]
public partial record DoublePrecision(double Value);

// ## Decimal
[GeminiSchema]
public partial record Money(decimal Amount);

// ## UUID
[GeminiSchema]
public partial record Identity(Guid Value);

// ## URI
[GeminiSchema]
public partial record Link(Uri Value);

// ## Version
[GeminiSchema]
public partial record Release(Version Value);

// ## Bytes
[GeminiSchema]
public partial record Bytes(byte[] Value);

// ## Memory of bytes
[GeminiSchema]
public partial record Views(ReadOnlyMemory<byte> Constant, Memory<byte> Variable);
