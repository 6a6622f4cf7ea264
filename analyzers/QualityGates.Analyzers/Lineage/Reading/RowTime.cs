using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Finds out whether rows say when they happened.</summary>
internal static class RowTime
{
    private const int MaximumDepth = 100;

    /// <summary>The member of the row type that holds a time; null when there is none, or the type is not known.</summary>
    internal static ISymbol? MemberOf(Value rows, LineageModel model)
    {
        for (var depth = 0; depth < MaximumDepth && Before(rows) is var (type, by, before); depth++)
        {
            if (type is not null && TypeArguments.Seen(type, by!, model.References) is INamedTypeSymbol rowType)
            {
                return MemberIn(rowType, model);
            }

            rows = before;
        }

        return null;
    }

    /// <summary>Whether rows were chosen by their time on the way: then they are not all of one time any more.</summary>
    internal static bool IsDividedByTime(Value rows)
    {
        for (var depth = 0; depth < MaximumDepth && Before(rows) is var (_, _, before); depth++)
        {
            if (rows is MadeValue { Role: ApiRole.Subset, Extra: { } condition } && Mentions(condition, 0))
            {
                return true;
            }

            rows = before;
        }

        return false;
    }

    /// <summary>What rows were made of, and the row type where it is said there: perhaps by a type parameter of the code around that place.</summary>
    private static (ITypeSymbol? Type, Site? By, Value Rows)? Before(Value rows) => rows switch
    {
        MadeValue { Role: ApiRole.Source, Member: IMethodSymbol { TypeArguments.Length: 1 } source } made => (source.TypeArguments[0], made.Site, UnknownValue.Instance),
        MadeValue { Role: ApiRole.Same } made => (made.Fact["unique"] is null && made.Member is IMethodSymbol { TypeArguments.Length: 1 } method ? method.TypeArguments[0] : null, made.Site, made["of"]),
        MadeValue { Role: ApiRole.Select } made => (null, null, made["of"]),
        MadeValue { Role: ApiRole.Subset or ApiRole.Transform or ApiRole.Resample or ApiRole.Map } made => (null, null, made["rows"]),
        _ => null,
    };

    private static ISymbol? MemberIn(INamedTypeSymbol type, LineageModel model)
    {
        for (INamedTypeSymbol? declared = type; declared is not null; declared = declared.BaseType)
        {
            foreach (var member in declared.GetMembers())
            {
                if (member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } && TypeOf(member) is { } of && IsTime(of)
                    && !member.GetAttributes().Any(attribute => model.Apis.FindType(attribute.AttributeClass, ApiRole.Columns)?["kind"] == "drop"))
                {
                    return member;
                }
            }
        }

        return null;
    }

    private static ITypeSymbol? TypeOf(ISymbol? member) => member switch
    {
        IPropertySymbol { IsIndexer: false } property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static bool IsTime(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type.SpecialType == SpecialType.System_DateTime
            || (type is { Name: "DateTimeOffset" or "DateOnly", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });
    }

    private static bool Mentions(Value value, int depth) =>
        (value is MemberValue member && TypeOf(member.Member) is { } type && IsTime(type))
        || (depth < MaximumDepth && value.Operands.Any(operand => Mentions(operand, depth + 1)));
}
