namespace QualityGates.Analysis;

#pragma warning disable CA1032, CA1064 // Internal, always with a message that says what to do.
/// <summary>Something must be done before a check is possible. The message says what.</summary>
internal sealed class CannotRunException(string message) : Exception(message);
