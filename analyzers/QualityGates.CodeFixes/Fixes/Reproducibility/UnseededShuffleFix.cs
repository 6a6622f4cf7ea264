using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Rules.Reproducibility;

namespace QualityGates.Fixes.Reproducibility;

/// <summary>MLQ1005: gives the shuffle a seed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnseededShuffleFix)), Shared]
public sealed class UnseededShuffleFix() : SeedFix(UnseededShuffle.Id, UnseededShuffle.SeedProperty)
{
    private protected override SyntaxNode? Write(SyntaxNode root, SyntaxNode use, ExpressionSyntax seed, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        WithArgument(use, "seed", seed, model, cancellationToken) is { } seeded ? root.ReplaceNode(use, seeded) : null;
}
