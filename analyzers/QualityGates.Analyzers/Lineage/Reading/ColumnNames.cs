using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>The columns a value names: some by name, or all of a schema.</summary>
/// <param name="Listed">Those that are named.</param>
/// <param name="AllOf">The rows all columns of whose schema are meant as well; null when there are none.</param>
/// <param name="Excluded">Names that are left out of the schema.</param>
/// <param name="ByType">Whether the columns of the schema are chosen by their type.</param>
/// <param name="IsComplete">Whether no other columns are named, and none is left out that is not known of.</param>
internal sealed record ColumnNames(ImmutableArray<string> Listed, Value? AllOf, ImmutableHashSet<string> Excluded, bool ByType, bool IsComplete)
{
    /// <summary>The row class whose properties are listed; null when they are named otherwise.</summary>
    private ITypeSymbol? RowType { get; init; }

    private static readonly ColumnNames None = new([], null, [], ByType: false, IsComplete: true);
    private static readonly ColumnNames Unknown = None with { IsComplete = false };

    /// <summary>The columns a value names; found out once for every value.</summary>
    internal static ColumnNames In(Value value, LineageModel model) =>
        model.ColumnNames.TryGetValue(value, out var known) ? known : model.ColumnNames.GetOrAdd(value, Read(value, model));

    private static ColumnNames Read(Value value, LineageModel model)
    {
        switch (value)
        {
            case ConstantValue { Text: not null } constant:
                return None with { Listed = constant.Texts };
            case SequenceValue sequence:
                return Together(sequence.Operands, model);
            case MadeValue { Role: ApiRole.Union } union:
                return Together(union.Operands, model);
            case MadeValue { Role: ApiRole.Same or ApiRole.Select } same:
                return In(same["of"], model);
            case MadeValue { Role: ApiRole.Subset, Extra: { } condition } subset:
                return Restricted(In(subset["rows"], model), condition, model);
            case MadeValue { Role: ApiRole.Map } map when map.Operands.Length > map.Fact.Parts.Length && IsName(map.Operands[map.Fact.Parts.Length], model):
                return In(map["rows"], model);
            case MemberValue { Of: { } rows, Member: IPropertySymbol property } when model.Apis.FindType(property.Type, ApiRole.Columns) is not null:
                return None with { AllOf = rows };
            case OpaqueValue reflected when TypeReflectedBy(reflected, model) is { } type:
                return None with { Listed = [.. PropertiesOf(type).Select(static property => property.Name)], RowType = type };
            default:
                return Unknown;
        }
    }

    /// <summary>The row class whose properties were asked for; null when the value is something else or the class is not known.</summary>
    private static ITypeSymbol? TypeReflectedBy(OpaqueValue value, LineageModel model)
    {
        if (value.Operands.Length == 0 || value.Operands[0] is not OpaqueValue { Site: var site }
            || model.References.OperationOf(value.Site.Innermost, default) is not IInvocationOperation call || model.Apis.Find(call.TargetMethod, ApiRole.Columns) is null
            || model.References.OperationOf(site.Innermost, default) is not ITypeOfOperation { TypeOperand: var type })
        {
            return null;
        }

        return TypeArguments.Seen(type, site, model.References) as INamedTypeSymbol;
    }

    private static IEnumerable<IPropertySymbol> PropertiesOf(ITypeSymbol type)
    {
        for (var declared = type; declared is { SpecialType: SpecialType.None }; declared = declared.BaseType)
        {
            foreach (var property in declared.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public })
                {
                    yield return property;
                }
            }
        }
    }

    private static bool IsName(Value value, LineageModel model) => value is MemberValue { Member: var member } && model.Apis.Find(member, ApiRole.Columns) is not null;

    private static ColumnNames Together(ImmutableArray<Value> values, LineageModel model)
    {
        var listed = ImmutableArray.CreateBuilder<string>(values.Length);
        var all = None;
        foreach (var value in values)
        {
            if (value is ConstantValue { Text: { } text })
            {
                listed.Add(text); // By far the most.
                continue;
            }

            var next = In(value, model);
            listed.AddRange(next.Listed);
            all = new ColumnNames([], all.AllOf ?? next.AllOf, all.Excluded.Union(next.Excluded), all.ByType || next.ByType, all.IsComplete && next.IsComplete);
        }

        return all with { Listed = listed.ToImmutable() };
    }

    private static ColumnNames Restricted(ColumnNames names, Value condition, LineageModel model)
    {
        if (ExcludedBy(condition) is { } excluded)
        {
            return names with { Listed = names.Listed.Remove(excluded), Excluded = names.Excluded.Add(excluded) };
        }

        if (names.RowType is { } row && TypeWantedBy(condition, model) is { } wanted)
        {
            var others = PropertiesOf(row).Where(property => !SymbolEqualityComparer.Default.Equals(property.Type, wanted)).Select(static property => property.Name);
            return names with { Listed = names.Listed.RemoveRange(others) };
        }

        // A condition that looks at no name can only be one on the types.
        return names.AllOf is not null && condition is OpaqueValue or ComputedValue or MemberValue && !MentionsNames(condition, model)
            ? names with { ByType = true }
            : names with { Listed = [], AllOf = null, IsComplete = false };
    }

    /// <summary>The type of <c>p => p.PropertyType == typeof(float)</c>.</summary>
    private static ITypeSymbol? TypeWantedBy(Value condition, LineageModel model) =>
        condition is ComputedValue { Operation: "Equals", Operands: { Length: 2 } sides }
            && sides.Any(static side => side is MemberValue { Member: IPropertySymbol { Name: "PropertyType", ContainingType.Name: "PropertyInfo" } })
            && sides.OfType<OpaqueValue>().FirstOrDefault() is { Site: var site }
            && model.References.OperationOf(site.Innermost, default) is ITypeOfOperation { TypeOperand: var type } ? type : null;

    private static string? ExcludedBy(Value condition) => condition is ComputedValue { Operation: "NotEquals", Operands: { Length: 2 } sides }
        ? (sides[0] as ConstantValue ?? sides[1] as ConstantValue)?.Text
        : null;

    private static bool MentionsNames(Value condition, LineageModel model) =>
        condition is ConstantValue { Text: not null } or InputValue or UnknownValue or ChoiceValue
        || IsName(condition, model)
        || (condition is not PartValue && condition.Operands.Any(operand => MentionsNames(operand, model)));
}
