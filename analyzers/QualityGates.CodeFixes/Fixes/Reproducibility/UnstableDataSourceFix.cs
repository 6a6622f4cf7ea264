using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using QualityGates.Rules.Reproducibility;

namespace QualityGates.Fixes.Reproducibility;

/// <summary>MLQ1010: makes a list of the rows before they are gone through.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnstableDataSourceFix)), Shared]
public sealed class UnstableDataSourceFix() : DocumentFix(UnstableDataSource.Id)
{
    private protected override string TitleOf(Diagnostic diagnostic) => "Make a list first: '.ToList()'";

    private protected override async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var needsLinq = false;
        foreach (var diagnostic in diagnostics)
        {
            if (await FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } rows)
            {
                needsLinq |= !Usings.Reach(editor.SemanticModel, rows.SpanStart, "Enumerable");
                editor.ReplaceNode(rows, static (current, _) => Listed((ExpressionSyntax)current));
            }
        }

        var root = editor.GetChangedRoot();
        return document.WithSyntaxRoot(needsLinq ? Usings.With(root, "System.Linq") : root);
    }

    private static async Task<ExpressionSyntax?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax rows || model is null)
        {
            return null;
        }

        if (rows is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax called } access } && access.Name == rows)
        {
            rows = called;
        }
        else if (rows is SimpleNameSyntax { Parent: InvocationExpressionSyntax call } && call.Expression == rows)
        {
            rows = call;
        }

        // ThenBy needs what OrderBy gives; a query in the database has to say its order itself.
        return model.GetTypeInfo(rows, cancellationToken) is { Type: INamedTypeSymbol { Name: "IEnumerable" or "IOrderedEnumerable" }, ConvertedType.Name: not "IOrderedEnumerable" } or { ConvertedType.Name: "IEnumerable" }
            || rows is InvocationExpressionSyntax && rows.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ThenBy" or "ThenByDescending" } && model.GetTypeInfo(rows, cancellationToken).Type is INamedTypeSymbol { Name: "IEnumerable" or "IOrderedEnumerable" }
            ? rows
            : null;
    }

    private static InvocationExpressionSyntax Listed(ExpressionSyntax rows)
    {
        var bare = rows.WithoutTrivia();
        var of = bare is InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax ? bare : SyntaxFactory.ParenthesizedExpression(bare);
        return SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, of, SyntaxFactory.IdentifierName("ToList"))).WithTriviaFrom(rows);
    }
}
