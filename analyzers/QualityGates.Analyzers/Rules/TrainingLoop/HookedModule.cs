using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>A module on which the program registers a hook.</summary>
/// <param name="Registration">The call that registers it.</param>
/// <param name="Name">The variable or member that holds the module; null where it may be any of its type: one of all modules, a parameter.</param>
/// <param name="Type">What is known of its type.</param>
internal sealed record HookedModule(IOperation Registration, ISymbol? Name, ITypeSymbol Type)
{
    private const int MaximumDepth = 10;

    /// <summary>All of the program, by path of the file and in source order.</summary>
    internal static ImmutableArray<HookedModule> In(LineageModel lineage, CancellationToken cancellationToken)
    {
        var hooks = ImmutableArray.CreateBuilder<HookedModule>();
        foreach (var name in lineage.Apis.NamesIn(static line => line.Role == ApiRole.Hook).OrderBy(static name => name, StringComparer.Ordinal))
        {
            foreach (var member in lineage.References.SymbolsNamed(name, cancellationToken).Distinct(SymbolEqualityComparer.Default))
            {
                if (lineage.Apis.Find(member, ApiRole.Hook) is null)
                {
                    continue;
                }

                foreach (var read in lineage.References.Of(member, cancellationToken).Reads)
                {
                    if (read is IInvocationOperation { Instance: { Type: { } type } module })
                    {
                        hooks.Add(new HookedModule(read, NameOf(module, lineage.References, cancellationToken), type));
                    }
                }
            }
        }

        return hooks.ToImmutable();
    }

    /// <summary>Whether an expression is this module, as far as names and types tell. Two members of one library type are two modules.</summary>
    internal bool MayBe(IOperation module, References references, CancellationToken cancellationToken) => module.Type is { } type
        && (Name is null ? IsOneOf(type, Type) || IsOneOf(Type, type)
            : SymbolEqualityComparer.Default.Equals(Name, NameOf(module, references, cancellationToken))
                || (!Type.DeclaringSyntaxReferences.IsEmpty && (IsOneOf(type, Type) || (!type.DeclaringSyntaxReferences.IsEmpty && IsOneOf(Type, type)))));

    private static bool IsOneOf(ITypeSymbol type, ITypeSymbol other)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate, other))
            {
                return true;
            }
        }

        return type.AllInterfaces.Contains(other, SymbolEqualityComparer.Default);
    }

    private static ISymbol? NameOf(IOperation module, References references, CancellationToken cancellationToken)
    {
        for (var depth = 0; depth < MaximumDepth; depth++)
        {
            switch (module)
            {
                case IConversionOperation conversion:
                    module = conversion.Operand;
                    continue;
                case IParenthesizedOperation parenthesized:
                    module = parenthesized.Operand;
                    continue;
                case ILocalReferenceOperation { Local: var local }:
                    if (local.IsForEach || references.WritesOf(local, cancellationToken).Any() || InitializerOf(local, references, cancellationToken) is not { } made)
                    {
                        return null;
                    }

                    if (made is not (IFieldReferenceOperation or IPropertyReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation or IConversionOperation))
                    {
                        return local;
                    }

                    module = made;
                    continue;
                case IFieldReferenceOperation { Field: var field }:
                    return field.OriginalDefinition;
                case IPropertyReferenceOperation { Property: { IsIndexer: false } property }:
                    if (ShownBy(property, references, cancellationToken) is { } shown)
                    {
                        module = shown;
                        continue;
                    }

                    return property.OriginalDefinition;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>What a property gives that only shows something else.</summary>
    private static IOperation? ShownBy(IPropertySymbol property, References references, CancellationToken cancellationToken) =>
        property.DeclaringSyntaxReferences.Length == 1 && property.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is PropertyDeclarationSyntax declared
        && (declared.ExpressionBody ?? declared.AccessorList?.Accessors.FirstOrDefault(static accessor => accessor.ExpressionBody is not null && accessor.IsKind(SyntaxKind.GetAccessorDeclaration))?.ExpressionBody) is { Expression: var expression }
            ? references.OperationOf(expression, cancellationToken)
            : null;

    private static IOperation? InitializerOf(ILocalSymbol local, References references, CancellationToken cancellationToken) =>
        local.DeclaringSyntaxReferences.Length == 1
        && references.OperationOf(local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken), cancellationToken) is IVariableDeclaratorOperation { Initializer.Value: var value }
            ? value
            : null;
}
