using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGates.Lineage;

/// <summary>
/// The methods that run a place in the program: the one it is in, and those that call that, however far away. An edit of one file needs no
/// more of the program than these where a finding shows in what happens, and not in what fields hold.
/// </summary>
internal sealed class Callers(LineageModel lineage, CancellationToken cancellationToken)
{
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly Queue<ISymbol> _pending = new();

    /// <summary>By path of the file, then in source order.</summary>
    internal ImmutableArray<IMethodSymbol> Of(IEnumerable<SyntaxNode> places)
    {
        foreach (var place in places)
        {
            AddAround(place);
        }

        while (_pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (_pending.Dequeue())
            {
                case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                    AddCreators(constructor);
                    break;
                case IMethodSymbol method:
                    AddUsers(method.AssociatedSymbol ?? method);
                    break;
                case var member:
                    AddUsers(member);
                    AddConstructors(member.ContainingType);
                    break;
            }
        }

        return [.. _seen.OfType<IMethodSymbol>().OrderBy(static method => method, Comparer<IMethodSymbol>.Create(CallOrder.Compare))];
    }

    private void Add(ISymbol member)
    {
        if (_seen.Add(member))
        {
            _pending.Enqueue(member);
        }
    }

    private void AddAround(SyntaxNode place)
    {
        switch (lineage.MemberAround(place, cancellationToken))
        {
            case IMethodSymbol method:
                Add(method);
                AddHolders(place);
                break;
            case (IFieldSymbol or IPropertySymbol) and var member:
                Add((member as IFieldSymbol)?.AssociatedSymbol ?? member);
                break;
        }
    }

    /// <summary>The fields and properties that keep a function a place is in or names: who reads them may run it.</summary>
    private void AddHolders(SyntaxNode place)
    {
        for (var node = place; node is not (null or MemberDeclarationSyntax); node = node.Parent)
        {
            if (node is AssignmentExpressionSyntax assignment && assignment.Right.Span.Contains(place.Span)
                && lineage.References.SymbolAt(assignment.Left, cancellationToken) is (IFieldSymbol { Type.TypeKind: TypeKind.Delegate } or IPropertySymbol { Type.TypeKind: TypeKind.Delegate }) and var holder)
            {
                Add(holder.OriginalDefinition);
            }
        }
    }

    private void AddUsers(ISymbol member)
    {
        foreach (var name in References.NamesOf(member))
        {
            var occurrences = lineage.References.Of(name, cancellationToken);
            foreach (var use in occurrences.Reads.Concat(occurrences.Writes))
            {
                AddAround(use.Syntax);
            }
        }
    }

    /// <summary>A constructor runs where objects are made with or without the name of their type, and in the constructors of its own and of derived types.</summary>
    private void AddCreators(IMethodSymbol constructor)
    {
        var type = constructor.ContainingType;
        AddConstructors(type);
        foreach (var creation in lineage.References.CreationsBy(constructor, cancellationToken))
        {
            AddAround(creation.Syntax);
        }

        foreach (var derived in lineage.References.DerivedFrom(type, cancellationToken))
        {
            AddConstructors(derived);
        }
    }

    private void AddConstructors(INamedTypeSymbol type)
    {
        foreach (var constructor in type.OriginalDefinition.InstanceConstructors)
        {
            Add(constructor);
        }
    }
}
