using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>Rows that are kept under names, as far as the types of variables and members say so.</summary>
internal static class Dictionaries
{
    /// <summary>Whether what is kept under a name is something of its own, <c>parts["train"]</c>, and no column of rows.</summary>
    internal static bool Is(Value value)
    {
        ISymbol? symbol = value switch
        {
            InputValue input => input.Symbol,
            MemberValue member => member.Member,
            MadeValue made => made.Member,
            _ => null,
        };
        var type = symbol switch
        {
            IParameterSymbol parameter => parameter.Type,
            ILocalSymbol local => local.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IMethodSymbol { MethodKind: not MethodKind.Constructor } method => method.ReturnType,
            _ => (value as CreatedValue)?.Type,
        };
        return type is INamedTypeSymbol { TypeArguments.Length: 2 } named && (IsDictionary(named) || named.AllInterfaces.Any(IsDictionary));

        static bool IsDictionary(INamedTypeSymbol type) => type is { Name: "IReadOnlyDictionary" or "IDictionary", TypeArguments.Length: 2 };
    }
}
