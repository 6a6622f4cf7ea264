using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>
/// Blocks of extension members, <c>extension(IDataView rows) { … }</c>. What a member is called on is a parameter of the block, not of the member. The
/// compiler's own names for that are not the same in all versions these analyzers run on, so it is told by where the parameter is declared.
/// </summary>
internal static class ExtensionBlocks
{
    /// <summary>Whether a parameter is the receiver that the members of a block share.</summary>
    internal static bool IsReceiver(IParameterSymbol parameter) => parameter.ContainingSymbol is INamedTypeSymbol;

    /// <summary>Whether a parameter is one of a method, or the receiver of the block the method is in.</summary>
    internal static bool IsGivenTo(IMethodSymbol? method, ISymbol parameter) => method is not null && parameter.ContainingSymbol is { } owner
        && (SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, method.OriginalDefinition)
            || (parameter is IParameterSymbol && owner is INamedTypeSymbol && SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, method.ContainingType?.OriginalDefinition)));

    internal static bool IsMember(ISymbol member) => member.ContainingType is { TypeKind: TypeKind.Extension };
}
