namespace Gemini.Gen;

/// <summary>Checks an Ed25519 signature (RFC 8032). .NET has no such primitive; pass the one of your cryptography library.</summary>
/// <param name="publicKey">The 32 bytes of the public key.</param>
/// <param name="message">What was signed.</param>
/// <param name="signature">The 64 bytes of the signature.</param>
/// <returns>Whether the signature is right.</returns>
public delegate bool Ed25519Verify(ReadOnlySpan<byte> publicKey, ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature);
