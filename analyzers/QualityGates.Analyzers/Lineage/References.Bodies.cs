using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <content>Which methods a call may run, and by which names a method may be called.</content>
internal sealed partial class References
{
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _bodies = new(SymbolEqualityComparer.Default);

    /// <summary>The methods of this compilation that a call of <paramref name="target"/> may run: itself, its overrides, its implementations.</summary>
    internal ImmutableArray<IMethodSymbol> BodiesOf(IMethodSymbol target, CancellationToken cancellationToken)
    {
        target = (target.ReducedFrom ?? target).OriginalDefinition;
        if (target.ContainingType is not { } type || !(target.IsAbstract || target.IsVirtual || target.IsOverride || type.TypeKind == TypeKind.Interface))
        {
            return [MemberBehind(target, cancellationToken) ?? target];
        }

        return _bodies.TryGetValue(target, out var known) ? known : _bodies.GetOrAdd(target, CollectBodies(target, cancellationToken));
    }

    /// <summary>The parameter that stands for what a member of an extension block is called on; null for all other members, and for blocks that are no source of this compilation.</summary>
    internal IParameterSymbol? ReceiverOf(ISymbol member, CancellationToken cancellationToken) =>
        ExtensionBlocks.IsMember(member) && !member.IsStatic
        && member.ContainingType.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is TypeDeclarationSyntax { ParameterList.Parameters: { Count: 1 } parameters } && IsOwn(parameters[0].SyntaxTree)
            ? ModelOf(parameters[0].SyntaxTree).GetDeclaredSymbol(parameters[0], cancellationToken) as IParameterSymbol
            : null;

    /// <summary>The member of an extension block that a static method stands for, which the compiler makes of it: <c>Steps.Scaled(rows)</c> is <c>rows.Scaled()</c>.</summary>
    internal IMethodSymbol? MemberBehind(IMethodSymbol method, CancellationToken cancellationToken) =>
        method is { IsStatic: true, IsImplicitlyDeclared: true, MethodKind: MethodKind.Ordinary, DeclaringSyntaxReferences: { Length: 1 } declared }
        && declared[0].GetSyntax(cancellationToken) is MethodDeclarationSyntax code && IsOwn(code.SyntaxTree)
        && ModelOf(code.SyntaxTree).GetDeclaredSymbol(code, cancellationToken) is IMethodSymbol member && ExtensionBlocks.IsMember(member) ? member : null;

    /// <summary>Where one member of an extension block reads the receiver, which it shares with the others.</summary>
    internal IEnumerable<IOperation> ReadsIn(ISymbol member, IParameterSymbol receiver, CancellationToken cancellationToken) => Of(receiver, cancellationToken).Reads
        .Where(read => member.OriginalDefinition.DeclaringSyntaxReferences.Any(declared => declared.SyntaxTree == read.Syntax.SyntaxTree && declared.Span.Contains(read.Syntax.Span)));

    /// <summary>What gives a parameter its value: where its method is called or named, or a member of its extension block.</summary>
    internal IEnumerable<IOperation> UsesOf(IParameterSymbol parameter, CancellationToken cancellationToken) => parameter.ContainingSymbol switch
    {
        IMethodSymbol method => UsesOf(method, cancellationToken),
        INamedTypeSymbol block => block.GetMembers().Where(static member => !member.IsStatic && member is IPropertySymbol or IMethodSymbol { AssociatedSymbol: null })
            .SelectMany(member => Of(member.OriginalDefinition, cancellationToken).Reads),
        _ => [],
    };

    /// <summary>The members a call may name to run <paramref name="member"/>: itself, what it overrides, what it implements.</summary>
    internal static IEnumerable<ISymbol> NamesOf(ISymbol member)
    {
        yield return member;
        for (var inherited = Overridden(member); inherited is not null; inherited = Overridden(inherited))
        {
            yield return inherited.OriginalDefinition;
        }

        if (member.ContainingType is not { TypeKind: not TypeKind.Interface } type || member is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.Constructor })
        {
            yield break;
        }

        foreach (var declared in type.AllInterfaces.SelectMany(static i => i.GetMembers()).Where(m => member.Name == m.Name || member.Name.EndsWith("." + m.Name, StringComparison.Ordinal)))
        {
            if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), member))
            {
                yield return declared.OriginalDefinition;
            }
        }
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    /// <summary>Whether a class inherits from another, however far away.</summary>
    internal static bool IsDerived(INamedTypeSymbol type, INamedTypeSymbol from)
    {
        for (var inherited = type.BaseType; inherited is not null; inherited = inherited.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(inherited.OriginalDefinition, from.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether code outside of a type names it, or another one that is named so.</summary>
    internal bool IsNamedOutside(INamedTypeSymbol type, CancellationToken cancellationToken) => TreesWith(type.Name, cancellationToken).Any(tree =>
        TreeNames.Of(tree, cancellationToken).PlacesOf(type.Name).Any(place => !type.DeclaringSyntaxReferences.Any(declared => declared.SyntaxTree == tree && declared.Span.Contains(place))));

    /// <summary>The types of this compilation that name a type as their base.</summary>
    internal IEnumerable<INamedTypeSymbol> DerivedFrom(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var tree in TreesWith(type.Name, cancellationToken))
        {
            var root = tree.GetRoot(cancellationToken);
            foreach (var place in TreeNames.Of(tree, cancellationToken).PlacesOf(type.Name))
            {
                if (root.FindToken(place).Parent?.FirstAncestorOrSelf<BaseListSyntax>() is { Parent: TypeDeclarationSyntax declaration }
                    && ModelOf(tree).GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol { BaseType: { } inherited } derived
                    && SymbolEqualityComparer.Default.Equals(inherited.OriginalDefinition, type.OriginalDefinition))
                {
                    yield return derived;
                }
            }
        }
    }

    /// <summary>Where objects are made by a constructor, with or without the name of their type, in the files that name it.</summary>
    internal IEnumerable<IOperation> CreationsBy(IMethodSymbol constructor, CancellationToken cancellationToken) => UsesOf(constructor, cancellationToken)
        .Concat(TreesWith(constructor.ContainingType.Name, cancellationToken).SelectMany(tree => TreeNames.Of(tree, cancellationToken).Creations)
            .Select(creation => OperationOf(creation, cancellationToken)).OfType<IObjectCreationOperation>()
            .Where(made => SymbolEqualityComparer.Default.Equals(made.Constructor?.OriginalDefinition, constructor.OriginalDefinition)));

    /// <summary>The call by which a constructor begins with another, of its base or its own type; null where none is written.</summary>
    internal IInvocationOperation? BeginningOf(IMethodSymbol constructor, CancellationToken cancellationToken) => constructor.DeclaringSyntaxReferences
        .Select(declared => declared.GetSyntax(cancellationToken) switch
        {
            ConstructorDeclarationSyntax { Initializer: { } beginning } => (SyntaxNode)beginning,
            TypeDeclarationSyntax { BaseList.Types: var bases } => bases.FirstOrDefault(static listed => listed is PrimaryConstructorBaseTypeSyntax),
            _ => null,
        })
        .Select(beginning => beginning is null ? null : OperationOf(beginning, cancellationToken) as IInvocationOperation).FirstOrDefault(static call => call is not null);

    private ImmutableArray<IMethodSymbol> CollectBodies(IMethodSymbol target, CancellationToken cancellationToken)
    {
        var bodies = ImmutableArray.CreateBuilder<IMethodSymbol>();
        bodies.Add(target);
        var name = (target.AssociatedSymbol ?? target).Name;
        foreach (var tree in WithAccess(TreesWith(name, cancellationToken), target, cancellationToken))
        {
            var model = ModelOf(tree);
            foreach (var place in TreeNames.Of(tree, cancellationToken).PlacesOf(name))
            {
                if (tree.GetRoot(cancellationToken).FindToken(place).Parent is MethodDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax
                    && model.GetDeclaredSymbol(tree.GetRoot(cancellationToken).FindToken(place).Parent!, cancellationToken) is var declared
                    && (declared is IPropertySymbol property ? target.MethodKind == MethodKind.PropertySet ? property.SetMethod : property.GetMethod : declared) is IMethodSymbol method
                    && !SymbolEqualityComparer.Default.Equals(method, target)
                    && NamesOf(method).Contains(target, SymbolEqualityComparer.Default))
                {
                    bodies.Add(method);
                }
            }
        }

        return bodies.ToImmutable();
    }
}
