using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Rules.Serving;

namespace QualityGates.Fixes.Serving;

/// <summary>What has to change so that a local or private field holds an engine for each thread: a <c>ThreadLocal</c> made the same way, and its value at every use.</summary>
internal static class ThreadEngines
{
    private const string Holder = "ThreadLocal";

    /// <summary>The document with these findings mended; those that cannot be are left.</summary>
    internal static async Task<Document> ApplyAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return document;
        }

        var changes = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var diagnostic in diagnostics)
        {
            foreach (var change in Changes(root, model, diagnostic, cancellationToken) ?? [])
            {
                changes[change.Key] = change.Value;
            }
        }

        // Nothing of one change stands in another: a use of an engine is no part of what another is made of.
        var changed = root.ReplaceNodes(changes.Keys, (original, rewritten) => changes[original](rewritten));
        return document.WithSyntaxRoot(changes.Count == 0 || Usings.Reach(model, changes.Keys.First().SpanStart, Holder) ? changed : Usings.With(changed, "System.Threading"));
    }

    internal static async Task<bool> CanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
        && Changes(root, model, diagnostic, cancellationToken) is not null;

    /// <summary>The change of the declaration and of each use; null where it is not certain that each thread can have an engine of its own.</summary>
    private static Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>? Changes(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var declared = diagnostic.Properties.ContainsKey(SharedPredictionEngine.UsedProperty) ? diagnostic.AdditionalLocations[0] : diagnostic.Location;
        if (root.FindNode(declared.SourceSpan) is not VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "CreatePredictionEngine" } making } } made, Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration } declarator
            || model.GetDeclaredSymbol(declarator, cancellationToken) is not { } engine || !IsOfOneFile(engine, declaration) || !made.DescendantNodes().OfType<SimpleNameSyntax>().All(name => IsSteady(name, made, model, cancellationToken))
            || !Usings.Reach(model, declarator.SpanStart, "PredictionEngine"))
        {
            return null;
        }

        var mark = model.GetNullableContext(declarator.SpanStart).HasFlag(NullableContext.WarningsEnabled) ? "!" : "";
        var changes = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var name in UsesOf(engine, declarator, model, cancellationToken))
        {
            var use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name;
            switch (use.Parent)
            {
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Dispose" } or ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } }:
                    break;
                case MemberAccessExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent: ArgumentListSyntax }:
                    changes[use] = rewritten => SyntaxFactory.ParseExpression($"{rewritten.WithoutTrivia()}.Value{mark}").WithTriviaFrom(rewritten);
                    break;
                default:
                    return null;
            }
        }

        var holder = $"{Holder}<PredictionEngine{making.TypeArgumentList}>";
        changes[made] = rewritten => SyntaxFactory.ParseExpression($"new {holder}(() => {rewritten.WithoutTrivia()})").WithTriviaFrom(rewritten);
        if (!declaration.Type.IsVar)
        {
            changes[declaration.Type] = rewritten => SyntaxFactory.ParseTypeName(holder).WithTriviaFrom(rewritten);
        }

        return changes;
    }

    /// <summary>A local, or a private field of a type that is declared in one place.</summary>
    private static bool IsOfOneFile(ISymbol engine, VariableDeclarationSyntax declaration) => engine switch
    {
        ILocalSymbol => declaration.Parent is LocalDeclarationStatementSyntax,
        IFieldSymbol field => field.DeclaredAccessibility == Accessibility.Private && field.ContainingType.DeclaringSyntaxReferences.Length == 1,
        _ => false,
    };

    /// <summary>Whether a name means the same whenever a thread makes its engine: it is written once.</summary>
    private static bool IsSteady(SimpleNameSyntax name, SyntaxNode near, SemanticModel model, CancellationToken cancellationToken) => model.GetSymbolInfo(name, cancellationToken).Symbol switch
    {
        ILocalSymbol local => Locals.IsConstantlyHeld(local, near, model, cancellationToken),
        IParameterSymbol parameter => parameter.RefKind == RefKind.None && Locals.IsConstantlyHeld(parameter, near, model, cancellationToken),
        IFieldSymbol field => field.IsReadOnly || field.IsConst,
        IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false } => false,
        IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } => false,
        null => false,
        _ => true,
    };

    private static IEnumerable<IdentifierNameSyntax> UsesOf(ISymbol engine, VariableDeclaratorSyntax declarator, SemanticModel model, CancellationToken cancellationToken) => engine is ILocalSymbol
        ? Locals.UsesOf(engine, declarator, model, cancellationToken)
        : declarator.SyntaxTree.GetRoot(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == engine.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol?.OriginalDefinition, engine));
}
