using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Lineage;

/// <summary>
/// Finds the operations that refer to a symbol, in the scope where it can be named. Facts are pulled from other files on demand:
/// pushed ones would be missing in a live request, which analyses one document.
/// </summary>
internal sealed class References(Compilation compilation, CancellationToken cancellationToken)
{
    // Trees are shared between the compilations of an editing session, so their names are collected once per version of a file.
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> NamesByTree = new();

    internal Compilation Compilation { get; } = compilation;

    /// <summary>Every operation that reads, writes or calls <paramref name="symbol"/>, file by file in source order.</summary>
    internal IEnumerable<IOperation> To(ISymbol symbol)
    {
        foreach (var scope in ScopesOf(symbol))
        {
            cancellationToken.ThrowIfCancellationRequested();
            SemanticModel? model = null;
            foreach (var node in scope.DescendantNodes())
            {
                if (node is not SimpleNameSyntax name || name.Identifier.ValueText != symbol.Name)
                {
                    continue;
                }

                model ??= ModelOf(scope.SyntaxTree);
                if (Same(model.GetSymbolInfo(name, cancellationToken).Symbol, symbol)
                    && model.GetOperation(Whole(name), cancellationToken) is { } operation)
                {
                    yield return operation;
                }
            }
        }
    }

    /// <summary>The symbol whose body an operation stands in.</summary>
    internal ISymbol? Enclosing(IOperation operation) =>
        operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart, cancellationToken);

    /// <summary>The operation of an expression that may stand in another file.</summary>
    internal IOperation? OperationOf(SyntaxNode expression) => ModelOf(expression.SyntaxTree).GetOperation(expression, cancellationToken);

#pragma warning disable RS1030 // The one place that pulls models of other files; under the analyzer driver they come from its cache.
    private SemanticModel ModelOf(SyntaxTree tree) => Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030

    private static bool Same(ISymbol? found, ISymbol wanted)
    {
        if (found is IMethodSymbol method)
        {
            found = method.ReducedFrom ?? method;
        }

        return found is not null && SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, wanted);
    }

    /// <summary>The name with what qualifies and calls it: <c>this.Load(x)</c> for <c>Load</c>.</summary>
    private static SyntaxNode Whole(SimpleNameSyntax name)
    {
        SyntaxNode node = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        return node.Parent is InvocationExpressionSyntax call && call.Expression == node ? call : node;
    }

    private IEnumerable<SyntaxNode> ScopesOf(ISymbol symbol)
    {
        switch (symbol)
        {
            case ILocalSymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } }:
                return DeclarationsOf(symbol).Select(MemberAround);
            case IParameterSymbol parameter:
                var owner = parameter.ContainingSymbol;
                return DeclarationsOf(owner is IMethodSymbol { PartialImplementationPart: { } implementation } ? implementation : owner);
            case IMethodSymbol { MethodKind: MethodKind.LocalFunction }:
                return DeclarationsOf(symbol).Select(MemberAround);
            case { DeclaredAccessibility: Accessibility.Private, ContainingType: { } type }:
                return DeclarationsOf(type);
            default:
                return Compilation.SyntaxTrees.Where(tree => NamesOf(tree).Contains(symbol.Name)).Select(tree => tree.GetRoot(cancellationToken));
        }
    }

    private IEnumerable<SyntaxNode> DeclarationsOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken));

    private static SyntaxNode MemberAround(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(static n => n is MemberDeclarationSyntax and not GlobalStatementSyntax) is { } member and not BaseNamespaceDeclarationSyntax
            ? member
            : node.SyntaxTree.GetRoot();

    private HashSet<string> NamesOf(SyntaxTree tree) => NamesByTree.GetValue(tree, t =>
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in t.GetRoot(cancellationToken).DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                names.Add(token.ValueText);
            }
        }

        return names;
    });
}
