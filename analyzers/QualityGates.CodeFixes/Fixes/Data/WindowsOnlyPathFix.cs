using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using QualityGates.Rules.Data;

namespace QualityGates.Fixes.Data;

/// <summary>MLQ4002: Path.Combine with an argument for each part; slashes where the language wants a constant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WindowsOnlyPathFix)), Shared]
public sealed class WindowsOnlyPathFix() : DocumentFix(WindowsOnlyPath.Id)
{
    private protected override string TitleOf(Diagnostic diagnostic) => "Separate the parts for every system";

    private protected override Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) => Task.FromResult(true);

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in diagnostics)
        {
            if (editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax whole)
            {
                editor.ReplaceNode(whole, Rewritten(whole, editor.SemanticModel, cancellationToken).WithTriviaFrom(whole));
            }
        }

        return document.WithSyntaxRoot(PathParts.SpreadArguments(editor.GetChangedRoot()));
    }

    private static ExpressionSyntax Rewritten(ExpressionSyntax whole, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Constants.DeclarationOf(whole) is null && !Constants.IsRequiredAt(whole) && !IsFormat(whole) && PathSegments.Of(whole, model, cancellationToken) is { Count: > 1 } segments)
        {
            var combination = PathParts.Combine(segments);
            return whole.Parent is ArgumentSyntax { NameColon: null, Parent.Parent: InvocationExpressionSyntax call } && PathParts.IsCombine(call) ? PathParts.ToSpread(combination) : combination;
        }

        return (ExpressionSyntax)new Slashes().Visit(whole);
    }

    private static bool IsFormat(ExpressionSyntax whole) =>
        whole.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" } } };

    /// <summary>Writes texts with slashes, which every system reads.</summary>
    private sealed class Slashes : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) =>
            node.Token.Value is string text && text.IndexOf('\\') >= 0 ? PathParts.Literal(text.Replace('\\', '/')).WithTriviaFrom(node) : node;

        public override SyntaxNode? VisitInterpolatedStringExpression(InterpolatedStringExpressionSyntax node) =>
            SyntaxFactory.ParseExpression(InterpolatedPath.Write(node, static (_, text) => text.Replace('\\', '/'))).WithTriviaFrom(node);
    }
}
