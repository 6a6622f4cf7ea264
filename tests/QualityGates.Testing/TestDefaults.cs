using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using QualityGates.References;

namespace QualityGates.Testing;

/// <summary>What every test of ours starts from, whichever implementation verifies it.</summary>
internal static class TestDefaults
{
    /// <summary>A name without a package: nothing is resolved and nothing downloaded; <see cref="MLReferences.Net"/> is the framework.</summary>
    public static ReferenceAssemblies Framework { get; } = new("net10.0");

    public static ImmutableArray<MetadataReference> Libraries => [.. MLReferences.MLNet.Concat(MLReferences.Hosts).Concat(MLReferences.MathNet).Distinct()];

    public static ParseOptions Newest(ParseOptions options) => ((CSharpParseOptions)options).WithLanguageVersion(LanguageVersion.Latest);

    public static CompilationOptions WithNullable(CompilationOptions options)
        => ((CSharpCompilationOptions)options).WithNullableContextOptions(NullableContextOptions.Enable);

    public static void AddReferences(SolutionState state, ImmutableArray<MetadataReference> libraries)
        => state.AdditionalReferences.AddRange(MLReferences.Net.Concat(libraries).Except(state.AdditionalReferences).ToList());
}
