using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Lineage;

namespace QualityGates.Rules.Security;

/// <summary>Whether code asks, of a text from outside, if it is one of those that are allowed.</summary>
internal static class AllowList
{
    // What decides whether a text is allowed.
    private static readonly ImmutableHashSet<string> Questions = ["Contains", "ContainsKey", "TryGetValue", "IsMatch", "All", "Any", "TryParse", "IsDefined", "Exists", "StartsWith", "IndexOfAny"];

    /// <summary>Whether the member around a variable or property asks: <c>Allowed.Contains(table)</c>, <c>table is "a" or "b"</c>.</summary>
    internal static bool IsAsked(IOperation reference)
    {
        var symbol = SymbolOf(reference);
        var around = reference;
        while (around.Parent is not null)
        {
            around = around.Parent;
        }

        foreach (var operation in around.Descendants())
        {
            var compared = operation switch
            {
                IInvocationOperation { TargetMethod: { ContainingType: not { Name: "File" or "Directory" }, Name: var name } } call when Questions.Contains(name) && !IsOfCache(call, around) =>
                    call.Arguments.Select(static argument => argument.Value).Concat(call.Instance is null ? [] : [call.Instance]).Where(value => !IsAskedOf(call, value)),
                IIsPatternOperation pattern => [pattern.Value],
                ISwitchOperation choice => [choice.Value],
                ISwitchExpressionOperation choice => [choice.Value],
                _ => [],
            };
            if (compared.Any(value => SymbolEqualityComparer.Default.Equals(SymbolOf(Operations.Unconverted(value)), symbol))
                && operation is not IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } }
                && (operation is not IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: var refused } } || IsList(refused)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is asked is filled by the same code with whatever was not there: it remembers, and allows all.</summary>
    private static bool IsOfCache(IInvocationOperation question, IOperation around) => question is { TargetMethod.Name: "TryGetValue" or "ContainsKey" or "Contains", Instance: { } asked }
        && SymbolOf(Operations.Unconverted(asked)) is { } store && around.Descendants().Any(operation => operation switch
        {
            IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "Set" or "AddOrUpdate" or "GetOrAdd", Instance: { } filled } => SymbolEqualityComparer.Default.Equals(SymbolOf(Operations.Unconverted(filled)), store),
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } filled, Parent: ISimpleAssignmentOperation written } indexer =>
                written.Target == indexer && SymbolEqualityComparer.Default.Equals(SymbolOf(Operations.Unconverted(filled)), store),
            _ => false,
        });

    /// <summary>Whether a pattern names texts: <c>"a" or "b"</c>, and not null, or what any text is.</summary>
    private static bool IsList(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: string } } => true,
        IBinaryPatternOperation { LeftPattern: var left, RightPattern: var right } => IsList(left) && IsList(right),
        _ => false,
    };

    /// <summary>Whether a value is the collection that is asked whether it has something: that says nothing about what is in it.</summary>
    private static bool IsAskedOf(IInvocationOperation call, IOperation value) => call.TargetMethod.Name is "Contains" or "ContainsKey" or "TryGetValue"
        && value == (call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments[0].Value : null)) && Operations.Unconverted(value).Type?.SpecialType != SpecialType.System_String;

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };
}
