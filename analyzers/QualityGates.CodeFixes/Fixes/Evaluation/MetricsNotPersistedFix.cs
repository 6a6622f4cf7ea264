using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using QualityGates.Rules.Evaluation;

namespace QualityGates.Fixes.Evaluation;

/// <summary>MLQ3008: writes the metrics that are printed to a file as well. A beginning: the name and the place of the file are for a person to choose.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MetricsNotPersistedFix)), Shared]
public sealed class MetricsNotPersistedFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [MetricsNotPersisted.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model?.Compilation.GetTypeByMetadataName("System.Text.Json.JsonSerializer") is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(MetricsNotPersisted.MembersProperty, out var members) && members is { Length: > 0 }
                && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
                && DeclarationOf(call) is { } declaration
                && MembersOf(model.GetTypeInfo(call, context.CancellationToken).Type, members.Split(',')) is { IsEmpty: false } numbers)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Write the metrics to '{FileOf(declaration)}'",
                        cancellationToken => WriteAsync(context.Document, declaration, numbers, cancellationToken),
                        equivalenceKey: nameof(MetricsNotPersistedFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>The statement <c>var metrics = …</c> that keeps the result of the call, where it runs once; null where there is none.</summary>
    private static LocalDeclarationStatementSyntax? DeclarationOf(InvocationExpressionSyntax call)
    {
        SyntaxNode value = call;
        while (value.Parent is ParenthesizedExpressionSyntax)
        {
            value = value.Parent;
        }

        return value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } } }
            && declaration.Parent is BlockSyntax or GlobalStatementSyntax
            && !declaration.Ancestors().Any(static node => node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax)
                ? declaration
                : null;
    }

    /// <summary>Those of the members that are numbers.</summary>
    private static ImmutableArray<string> MembersOf(ITypeSymbol? type, string[] names)
    {
        var numbers = ImmutableArray.CreateBuilder<string>();
        for (var declared = type; declared is not null; declared = declared.BaseType)
        {
            numbers.AddRange(declared.GetMembers().OfType<IPropertySymbol>()
                .Where(property => property.Type.SpecialType == SpecialType.System_Double && names.Contains(property.Name) && !numbers.Contains(property.Name))
                .Select(static property => property.Name));
        }

        numbers.Sort(StringComparer.Ordinal);
        return numbers.ToImmutable();
    }

    private static SyntaxToken LocalOf(LocalDeclarationStatementSyntax declaration) => declaration.Declaration.Variables[0].Identifier;

    /// <summary>One file for each local, so that the evaluations of a method do not write over each other.</summary>
    private static string FileOf(LocalDeclarationStatementSyntax declaration) => LocalOf(declaration).ValueText + ".json";

    private static async Task<Document> WriteAsync(Document document, LocalDeclarationStatementSyntax declaration, ImmutableArray<string> members, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var local = LocalOf(declaration).Text;
        var statement = SyntaxFactory.ParseStatement(
                $"global::System.IO.File.WriteAllText(\"{FileOf(declaration)}\", global::System.Text.Json.JsonSerializer.Serialize(new {{ {string.Join(", ", members.Select(member => local + "." + member))} }}));")
            .WithLeadingTrivia(declaration.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse().Take(1))
            .WithTrailingTrivia(declaration.DescendantTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).Reverse().Take(1));
        statement = statement.ReplaceNodes(
            statement.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(static access => access.ToString() is "global::System.IO.File" or "global::System.Text.Json.JsonSerializer"),
            static (_, access) => access.WithAdditionalAnnotations(Simplifier.Annotation));
        SyntaxNode anchor = declaration.Parent is GlobalStatementSyntax global ? global : declaration;
        editor.InsertAfter(anchor, anchor is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(statement) : statement);
        return editor.GetChangedDocument();
    }
}
