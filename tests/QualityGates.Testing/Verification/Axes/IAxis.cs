using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using QualityGates.Testing.Verification.Analysis;

namespace QualityGates.Testing.Verification.Axes;

/// <summary>One way in which every test case is repeated, and what has to hold there.</summary>
internal interface IAxis
{
    string Name { get; }

    /// <summary>What holds for a good analyzer; it heads the failure.</summary>
    string Claim { get; }

    /// <returns>What is wrong, or <see langword="null"/>.</returns>
    Task<string?> FindFaultAsync(AnalysisCase @case, CancellationToken cancellationToken);
}

/// <summary>The verified first run of a test case, from which the axes vary.</summary>
internal sealed record AnalysisCase(
    AnalysisSubject Subject, AnalysisOutcome Build, TestBehaviors Behaviors, ImmutableArray<MetadataReference> Libraries);

internal static class AnalyzerAxes
{
    public static ImmutableArray<IAxis> All { get; } =
    [
        new ConcurrencyAxis(), new LiveAxis(), new OrderAxis(), new GeneratedCodeAxis(), new SuppressionAxis(), new TruncationAxis(), new LibrariesAxis(), new ExtensionBlockAxis(),
    ];

    /// <summary>What may differ for code a fix has written.</summary>
    public static ImmutableArray<IAxis> OfFixedCode { get; } = [new LiveAxis(), new OrderAxis()];

    public static async Task CheckAsync(ImmutableArray<IAxis> axes, AnalysisCase @case, IVerifier verifier, CancellationToken cancellationToken)
    {
        foreach (var axis in axes)
        {
            if (await axis.FindFaultAsync(@case, cancellationToken).ConfigureAwait(false) is { } fault)
            {
                verifier.Fail($"[{axis.Name}] {axis.Claim}\n{fault}");
            }
        }
    }

    /// <summary>Also where a rule made the location itself: what lies in a source file has to obey what its text says.</summary>
    public static bool IsInSource(Diagnostic diagnostic, Compilation compilation)
        => diagnostic.Location.IsInSource
            || (diagnostic.Location.GetLineSpan() is { Path.Length: > 0 } line && compilation.SyntaxTrees.Any(tree => tree.FilePath == line.Path));

    public static string? Crash(AnalysisOutcome outcome, string when)
        => outcome.Crashes.IsEmpty ? null : $"{when}:\n{string.Join("\n", outcome.Crashes.Distinct())}";
}
