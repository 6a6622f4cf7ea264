using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Testing.Verification.Analysis;

/// <summary>What the analyzers reported, which of it an editor cannot compute for one document, and what they threw.</summary>
internal sealed record AnalysisOutcome(
    ImmutableArray<Diagnostic> Diagnostics, ImmutableHashSet<Diagnostic> NonLocal, ImmutableArray<string> Crashes);
