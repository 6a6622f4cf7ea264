using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;

namespace QualityGates.Fixes;

/// <summary>Train parts of splits that are written where the test part belongs.</summary>
internal static class TestParts
{
    /// <summary>The one place that names the train part for this call: in its arguments, or in a local that only this call reads.</summary>
    internal static SimpleNameSyntax? TrainPartIn(InvocationExpressionSyntax call, ApiRole role, ApiModel apis, SemanticModel model, CancellationToken cancellationToken)
    {
        // A method of the program may do more with the rows than measure a model on them.
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not { } method || apis.Find(method, role) is null)
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

    /// <summary>The name of the test part of the split that a train part is of.</summary>
    internal static string? Beside(SimpleNameSyntax train, ApiModel apis, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(train, cancellationToken).Symbol?.ContainingType.GetMembers()
            .FirstOrDefault(member => member.DeclaredAccessibility == Accessibility.Public && apis.Find(member, ApiRole.Part)?["name"] == "test")?.Name;
}
