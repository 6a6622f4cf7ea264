using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;
using QualityGates.Rules.Evaluation;

namespace QualityGates.Fixes.Evaluation;

/// <summary>MLQ3007: measures the importance on the test part of the split the model was fitted on the train part of.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImportanceOnTrainingDataFix)), Shared]
public sealed class ImportanceOnTrainingDataFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [ImportanceOnTrainingData.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || ApiModel.For(model.Compilation) is not { } apis)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.ContainsKey(ImportanceOnTrainingData.HasTestPartProperty)
                && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
                && TrainPartIn(call, apis, model, context.CancellationToken) is { } train
                && TestPartBeside(train, apis, model, context.CancellationToken) is { } test)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Measure it on '{test}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(train, SyntaxFactory.IdentifierName(test).WithTriviaFrom(train)))),
                        equivalenceKey: nameof(ImportanceOnTrainingDataFix)),
                    diagnostic);
            }
        }
    }

    /// <summary>The one place that names the train part for this call: in its arguments, or in a local that only this call reads.</summary>
    private static SimpleNameSyntax? TrainPartIn(InvocationExpressionSyntax call, ApiModel apis, SemanticModel model, CancellationToken cancellationToken)
    {
        // A method of the program may do more with the rows than measure importance on them.
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not { } method || apis.Find(method, ApiRole.Importance) is null)
        {
            return null;
        }

        var places = new List<SyntaxNode> { call.ArgumentList };
        foreach (var name in call.ArgumentList.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local && SoleInitializer(local, model, cancellationToken) is { } initializer)
            {
                places.Add(initializer);
            }
        }

        var names = places.SelectMany(static place => place.DescendantNodesAndSelf()).OfType<SimpleNameSyntax>()
            .Where(name => model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol && apis.Find(symbol, ApiRole.Part)?["name"] == "train")
            .Take(2).ToList();
        return names.Count == 1 ? names[0] : null;
    }

    private static ExpressionSyntax? SoleInitializer(ILocalSymbol local, SemanticModel model, CancellationToken cancellationToken)
    {
        if (local.DeclaringSyntaxReferences.Length != 1
            || local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
            || declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
        {
            return null;
        }

        SyntaxNode scope = member is GlobalStatementSyntax ? member.Parent! : member;
        var uses = scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Count(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local));
        return uses == 1 ? value : null;
    }

    private static string? TestPartBeside(SimpleNameSyntax train, ApiModel apis, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(train, cancellationToken).Symbol?.ContainingType.GetMembers()
            .FirstOrDefault(member => member.DeclaredAccessibility == Accessibility.Public && apis.Find(member, ApiRole.Part)?["name"] == "test")?.Name;
}
