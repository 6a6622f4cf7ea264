using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using QualityGates.Rules.Data;

namespace QualityGates.Fixes.Data;

/// <summary>MLQ4001: keeps the relative part of the path and resolves it against the configured base.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HardCodedPathFix)), Shared]
public sealed class HardCodedPathFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [HardCodedPath.Id];

    // Not the batch fixer: two findings may stand in one Path.Combine, and its merging of texts drops one of them.
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllInDocumentAsync);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await RewriteAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } rewrite)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        diagnostic.Properties[HardCodedPath.RelativePartProperty] is { Length: > 0 } relative ? $"Resolve '{relative}' against a configurable base" : "Begin at a configurable base",
                        token => ApplyAsync(context.Document, [rewrite], token),
                        equivalenceKey: nameof(HardCodedPathFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document?> FixAllInDocumentAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var rewrites = new List<PathRewrite>();
        foreach (var diagnostic in diagnostics)
        {
            if (await RewriteAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } rewrite)
            {
                rewrites.Add(rewrite);
            }
        }

        return await ApplyAsync(document, rewrites, context.CancellationToken).ConfigureAwait(false);
    }

    private static async Task<PathRewrite?> RewriteAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax expression
            || diagnostic.Properties[HardCodedPath.BaseProperty] is not { } configured
            || BaseExpression.At(expression, configured, model, cancellationToken) is not { } pathBase)
        {
            return null;
        }

        if (diagnostic.Properties[HardCodedPath.TextProperty] is not { } text)
        {
            return PathRewrite.PlanClimb(expression, new PathParts([], pathBase), model, cancellationToken);
        }

        return diagnostic.Properties[HardCodedPath.RelativePartProperty] is { Length: > 0 } relative
            ? await PathRewrite.PlanAsync(document, expression, text, new PathParts(relative.Split('/'), pathBase), cancellationToken).ConfigureAwait(false)
            : null;
    }

    private static async Task<Document> ApplyAsync(Document document, IReadOnlyList<PathRewrite> rewrites, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        foreach (var rewrite in rewrites)
        {
            rewrite.Apply(editor);
        }

        return document.WithSyntaxRoot(PathParts.SpreadArguments(editor.GetChangedRoot()));
    }
}
