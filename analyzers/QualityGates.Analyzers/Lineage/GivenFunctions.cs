using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>
/// What code that cannot be seen calls a function with, as far as the types of what it is given say: the key of <c>GetOrAdd(key, read)</c>, the elements
/// of <c>names.Select(read)</c>.
/// </summary>
internal static class GivenFunctions
{
    /// <summary>The arguments of the call, or else what it is called on, that are of the type the function takes, or hold such.</summary>
    /// <param name="function">A lambda, or a method that is named as a function.</param>
    /// <param name="ordinal">Which parameter of the function.</param>
    internal static IEnumerable<IOperation> InputsOf(IOperation function, int ordinal)
    {
        if (Hosting.CallGiven(function) is not { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true, OriginalDefinition: var called } } call
            || call.Arguments.FirstOrDefault(argument => argument.Value.Syntax.Span.Contains(function.Syntax.Span))?.Parameter is not { } taken
            || called.Parameters[taken.Ordinal].Type is not INamedTypeSymbol { DelegateInvokeMethod.Parameters: var parameters }
            || ordinal >= parameters.Length || parameters[ordinal].Type is not ITypeParameterSymbol type)
        {
            return [];
        }

        var given = call.Arguments.Where(argument => argument.Parameter is { } parameter && IsOrHolds(called.Parameters[parameter.Ordinal].Type, type)).Select(static argument => argument.Value).ToList();
        return given.Count > 0 ? given
            : call.Instance is { } instance && SymbolEqualityComparer.Default.Equals(type.ContainingSymbol, called.ContainingType) ? [instance]
            : [];
    }

    private static bool IsOrHolds(ITypeSymbol declared, ITypeParameterSymbol type) => declared switch
    {
        IArrayTypeSymbol array => IsOrHolds(array.ElementType, type),
        INamedTypeSymbol { TypeKind: not TypeKind.Delegate, TypeArguments: var arguments } => arguments.Any(argument => IsOrHolds(argument, type)),
        _ => SymbolEqualityComparer.Default.Equals(declared, type),
    };
}
