using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using QualityGates.Rules.Leakage;

namespace QualityGates.Fixes.Leakage;

/// <summary>MLQ2005: validates with the part that was divided off from the train rows and is not used.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ValidationSetIsTestSetFix)), Shared]
public sealed class ValidationSetIsTestSetFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [ValidationSetIsTestSet.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null
                && diagnostic.Properties.TryGetValue(ValidationSetIsTestSet.ThirdPartProperty, out var part) && part is not null
                && diagnostic.Properties.TryGetValue(ValidationSetIsTestSet.ArgumentProperty, out var place)
                && SpanIn(place) is { } span && root.FullSpan.Contains(span)
                && root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax written && written.Span == span)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Validate with '{part}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(written, SyntaxFactory.ParseExpression(part).WithTriviaFrom(written)))),
                        equivalenceKey: nameof(ValidationSetIsTestSetFix)),
                    diagnostic);
            }
        }
    }

    private static TextSpan? SpanIn(string? place) =>
        place?.Split(':') is { Length: 2 } numbers
        && int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
        && int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new TextSpan(start, length)
            : null;
}
