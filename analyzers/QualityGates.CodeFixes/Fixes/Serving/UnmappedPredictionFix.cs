using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using QualityGates.Rules.Serving;

namespace QualityGates.Fixes.Serving;

/// <summary>MLQ6006: names the column a property is filled from, in the attribute that is there or in a new one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnmappedPredictionFix)), Shared]
public sealed class UnmappedPredictionFix : CodeFixProvider
{
    private const string Attribute = "global::Microsoft.ML.Data.ColumnName";
    private const string Named = "Microsoft.ML.Data.ColumnNameAttribute";

    public override ImmutableArray<string> FixableDiagnosticIds => [UnmappedPrediction.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(UnmappedPrediction.ColumnProperty, out var column) && column is not null
                && root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and (PropertyDeclarationSyntax or FieldDeclarationSyntax { Declaration.Variables.Count: 1 })
                && Changed(member, column, model, context.CancellationToken) is { } changed)
            {
                Calls.Offer(context, diagnostic, root, member, changed, $"Fill it from the column '{column}'", nameof(UnmappedPredictionFix));
            }
        }
    }

    private static MemberDeclarationSyntax? Changed(MemberDeclarationSyntax member, string column, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var attribute in member.AttributeLists.SelectMany(static list => list.Attributes))
        {
            if (model.GetSymbolInfo(attribute, cancellationToken).Symbol is IMethodSymbol { ContainingType: var type } && type.ToDisplayString() == Named)
            {
                return attribute.ArgumentList is { Arguments: { Count: 1 } arguments } && arguments[0].Expression is LiteralExpressionSyntax written
                    ? member.ReplaceNode(written, Calls.Text(column).WithTriviaFrom(written))
                    : null; // Where the name is a constant, others may use it.
            }
        }

        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(
            SyntaxFactory.Attribute(SyntaxFactory.ParseName(Attribute).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation))
                .WithArgumentList(SyntaxFactory.AttributeArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.AttributeArgument(Calls.Text(column)))))));

        // Where attributes stand before the member in its line, so does this one.
        if (member.AttributeLists.Count > 0)
        {
            var last = member.AttributeLists[member.AttributeLists.Count - 1];
            return member.ReplaceNode(last, last.AddAttributes([.. list.Attributes]));
        }

        return member.WithoutLeadingTrivia() switch
        {
            PropertyDeclarationSyntax property => property.WithAttributeLists([With(list, member)]),
            FieldDeclarationSyntax field => field.WithAttributeLists([With(list, member)]),
            _ => null,
        };
    }

    private static AttributeListSyntax With(AttributeListSyntax list, MemberDeclarationSyntax member) =>
        list.WithLeadingTrivia(member.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space);
}
