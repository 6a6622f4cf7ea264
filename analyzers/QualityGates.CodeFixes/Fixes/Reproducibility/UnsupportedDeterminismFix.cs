using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
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
                        async token =>
                        {
                            var editor = await DocumentEditor.CreateAsync(context.Document, token).ConfigureAwait(false);
                            Locals.Remove(editor, statement);
                            return editor.GetChangedDocument();
                        },
                        equivalenceKey: nameof(UnsupportedDeterminismFix)),
                    diagnostic);
            }
        }
    }
}
