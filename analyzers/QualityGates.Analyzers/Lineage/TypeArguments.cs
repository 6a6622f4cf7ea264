using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <summary>What stands for a type parameter where generic code of the program is used.</summary>
internal static class TypeArguments
{
    /// <summary>The type as the outermost of the calls a site goes through says it; itself when it is no parameter of them.</summary>
    internal static ITypeSymbol Seen(ITypeSymbol type, Site site, References references)
    {
        // The call nearest to the place says first what its parameter is, perhaps by a parameter of the method around it.
        var calls = new Stack<Site>();
        for (var at = site; at.Inner is not null; at = at.Inner)
        {
            calls.Push(at);
        }

        foreach (var call in calls)
        {
            if (type is ITypeParameterSymbol { DeclaringMethod: { } generic } parameter && references.OperationOf(call.Node, default) is IInvocationOperation { TargetMethod: var target }
                && SymbolEqualityComparer.Default.Equals(generic, (target.ReducedFrom ?? target).OriginalDefinition))
            {
                type = target.TypeArguments[parameter.Ordinal];
            }
        }

        return type;
    }
}
