using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using QualityGates.Rules.Reproducibility;

namespace QualityGates.Fixes.Reproducibility;

/// <summary>MLQ1003: seeds the library where the program begins, or in place of what undoes a seed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GlobalSeedNotSetFix)), Shared]
public sealed class GlobalSeedNotSetFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [GlobalSeedNotSet.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is { } node
                && diagnostic.Properties.TryGetValue(GlobalSeedNotSet.StatementProperty, out var text) && text is not null
                && diagnostic.Properties.TryGetValue(GlobalSeedNotSet.KindProperty, out var kind)
                && Changed(root, node, text, kind) is { } changed)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Write '{text}'", _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), equivalenceKey: nameof(GlobalSeedNotSetFix)), diagnostic);
            }
        }
    }

    private static SyntaxNode? Changed(SyntaxNode root, SyntaxNode node, string text, string? kind)
    {
        switch (kind)
        {
            case GlobalSeedNotSet.Undone when node.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { } undone:
                return root.ReplaceNode(undone.Expression, SeedBy(text).WithTriviaFrom(undone.Expression));
            case GlobalSeedNotSet.Missing when Statements(node) is { Count: > 0 } all:
                return Before(root, all[0], SyntaxFactory.ExpressionStatement(SeedBy(text)));
            case GlobalSeedNotSet.Late when node.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { } late && Statements(late) is { Count: > 0 } all && all[0] != late
                && !late.DescendantNodes().OfType<ArgumentSyntax>().Any(static argument => argument.Expression is not LiteralExpressionSyntax):
                return Moved(root, late, all[0]);
            default:
                return null;
        }
    }

    /// <summary>The statements of the member a place is in.</summary>
    private static IReadOnlyList<StatementSyntax> Statements(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(static around => around is BaseMethodDeclarationSyntax or CompilationUnitSyntax) switch
    {
        BaseMethodDeclarationSyntax { Body: { } body } => [.. body.Statements],
        CompilationUnitSyntax unit => [.. unit.Members.OfType<GlobalStatementSyntax>().Select(static global => global.Statement)],
        _ => [],
    };

    /// <summary>The seed in front of everything.</summary>
    private static SyntaxNode? Moved(SyntaxNode root, ExpressionStatementSyntax seed, StatementSyntax first)
    {
        var tracked = root.TrackNodes(first, seed);
        tracked = Before(tracked, tracked.GetCurrentNode(first)!, seed.WithoutTrivia());
        var old = tracked.GetCurrentNode(seed)!;
        return tracked.RemoveNode(old.Parent is GlobalStatementSyntax global ? global : old, SyntaxRemoveOptions.KeepNoTrivia);
    }

    private static SyntaxNode Before(SyntaxNode root, StatementSyntax place, StatementSyntax added)
    {
        var indentation = place.GetLeadingTrivia().LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var end = root.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var statement = added.WithLeadingTrivia(place.GetLeadingTrivia()).WithTrailingTrivia(end.RawKind == 0 ? SyntaxFactory.ElasticCarriageReturnLineFeed : end);
        var next = place.WithLeadingTrivia(indentation.RawKind == 0 ? [] : SyntaxFactory.TriviaList(indentation));
        return place.Parent is GlobalStatementSyntax global
            ? root.ReplaceNode(global, [SyntaxFactory.GlobalStatement(statement), global.WithStatement(next)])
            : root.ReplaceNode(place, [statement, next]);
    }

    /// <summary>The expression that seeds, with full names, which are shortened as far as the file allows.</summary>
    private static ExpressionSyntax SeedBy(string text)
    {
        var full = text switch
        {
            _ when text.StartsWith("torch.", StringComparison.Ordinal) => "TorchSharp." + text,
            _ when text.StartsWith("tf.", StringComparison.Ordinal) => "Tensorflow.Binding." + text,
            _ when text.StartsWith("np.", StringComparison.Ordinal) => "NumSharp." + text,
            _ => "Accord.Math.Random." + text,
        };
        var expression = SyntaxFactory.ParseExpression(full);
        return expression.ReplaceNodes(
            expression.DescendantNodes().OfType<MemberAccessExpressionSyntax>(), static (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
    }
}
