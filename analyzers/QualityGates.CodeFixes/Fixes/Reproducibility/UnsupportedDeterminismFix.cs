using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Rules.Reproducibility;

namespace QualityGates.Fixes.Reproducibility;

/// <summary>MLQ1012: takes the statement out; where the result is used, there is nothing to put in its place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnsupportedDeterminismFix)), Shared]
public sealed class UnsupportedDeterminismFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [UnsupportedDeterminism.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Take the call out",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(Without(root, statement))),
                        equivalenceKey: nameof(UnsupportedDeterminismFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>The file without the statement, but with what is commented above it.</summary>
    private static SyntaxNode Without(SyntaxNode root, ExpressionStatementSyntax statement)
    {
        var leading = statement.GetLeadingTrivia();
        if (leading.All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
        {
            return root.RemoveNode(statement.Parent is GlobalStatementSyntax global ? global : statement, SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        var mark = new SyntaxAnnotation();
        var kept = leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? leading.RemoveAt(leading.Count - 1) : leading;
        var marked = root.ReplaceNode(statement, statement.WithLeadingTrivia(kept).WithAdditionalAnnotations(mark));
        var found = marked.GetAnnotatedNodes(mark).Single();
        return marked.RemoveNode(found.Parent is GlobalStatementSyntax whole ? whole : found, SyntaxRemoveOptions.KeepLeadingTrivia)!;
    }
}
