namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A place a diagnostic is expected at: the first of a result is its location, the others are additional locations.</summary>
public readonly struct DiagnosticLocation(FileLinePositionSpan span, DiagnosticLocationOptions options)
{
    public FileLinePositionSpan Span { get; } = span;

    public DiagnosticLocationOptions Options { get; } = options;
}
