using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Rules.Reproducibility;

namespace QualityGates.Fixes.Reproducibility;

/// <summary>MLQ1005: gives the shuffle a seed; a loader that is passed over in every epoch another one in each, so that the epochs do not get one order.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnseededShuffleFix)), Shared]
public sealed class UnseededShuffleFix() : SeedFix(UnseededShuffle.Id, UnseededShuffle.SeedProperty)
{
    private protected override string TitleOf(Diagnostic diagnostic, string seed) => IsReplayed(diagnostic) ? EpochLoader.Title : base.TitleOf(diagnostic, seed);

    private protected override SyntaxNode? Write(SyntaxNode root, SyntaxNode use, ExpressionSyntax seed, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        IsReplayed(diagnostic) ? EpochLoader.Write(root, use, seed, model, cancellationToken)
        : WithArgument(use, "seed", seed, model, cancellationToken) is { } seeded ? root.ReplaceNode(use, seeded) : null;

    private static bool IsReplayed(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(UnseededShuffle.ReplaysProperty);
}
