using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Something that put rows among others they are copies of: a draw with replacement, a row added twice, an altered copy beside its original.</summary>
/// <param name="Site">Where.</param>
/// <param name="Name">What a reader calls it.</param>
internal sealed record Duplication(Site Site, string Name)
{
    private const int MaximumDepth = 100;

    /// <summary>The last duplication on the way to rows, as far as one is certain.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="method">Where they are used.</param>
    /// <param name="before">How many of the events of the method had happened by then.</param>
    internal static Duplication? Of(Value rows, MethodLineage method, int before) => Of(rows, method, before, 0);

    private static Duplication? Of(Value rows, MethodLineage method, int before, int depth)
    {
        if (depth > MaximumDepth)
        {
            return null;
        }

        if (Additions.Repeated(rows, method, before) is { } addition)
        {
            return addition;
        }

        switch (rows)
        {
            case MadeValue { Role: ApiRole.Same or ApiRole.Select } made:
                return made.Fact["unique"] is null ? Of(made["of"], method, before, depth + 1) : null;
            case MadeValue { Role: ApiRole.Resample } made:
                return new Duplication(made.Site, made.Name);
            case MadeValue { Role: ApiRole.Map, Extra: { } element } made when made.Fact["flat"] is not null && (IsRepeated(element, ElementOf(made["rows"]), 0) || (IsAllOver(element, ElementOf(made["rows"])) && !IsGrid(made)) || IsVersions(made, element)):
                return new Duplication(made.Site, made.Name);
            case MadeValue { Role: ApiRole.Union } made:
                return OfUnion(made, method, before, depth);
            case MadeValue { Role: ApiRole.Transform or ApiRole.Map or ApiRole.Subset } made:
                return Of(made["rows"], method, before, depth + 1);
            default:
                return null;
        }
    }

    private static Duplication? OfUnion(MadeValue union, MethodLineage method, int before, int depth)
    {
        if (union.Fact["unique"] is not null)
        {
            return null;
        }

        var parts = union.Operands.Take(union.Fact.Parts.Length).Where((_, i) => union.Fact.Parts[i].Name == "rows")
            .SelectMany(static part => part is SequenceValue several ? several.Operands : [part]).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            for (var j = i + 1; j < parts.Count; j++)
            {
                if (method.Rows.Relate(parts[i], parts[j]) is RowRelation.Same or RowRelation.Contains or RowRelation.Within or RowRelation.Overlaps)
                {
                    return new Duplication(union.Site, union.Name);
                }
            }
        }

        return parts.Select(part => Of(part, method, before, depth + 1)).FirstOrDefault(static found => found is not null);
    }

    private static Value? ElementOf(Value rows) => rows switch
    {
        MadeValue { Role: ApiRole.Map, Extra: { } element } => element,
        MadeValue { Role: ApiRole.Same } made => ElementOf(made["of"]),
        _ => null,
    };

    /// <summary>Whether a function that is given one row returns several that come from it, the row itself among them or it several times.</summary>
    private static bool IsRepeated(Value result, Value? row, int depth) => result switch
    {
        _ when depth > MaximumDepth => false,
        SequenceValue several => several.Operands.Length > 1 && several.Operands.Any(operand => IsRow(operand, row)),
        MadeValue { Role: ApiRole.Resample } repeat => IsRow(repeat["rows"], row),
        MadeValue { Role: ApiRole.Same } same => IsRepeated(same["of"], row, depth + 1),
        MadeValue { Role: ApiRole.Map, Extra: { } element } map => !Mentions(map["rows"], row, 0) && IsRow(element, row),
        MadeValue { Role: ApiRole.Union } union => union.Operands.Any(operand => IsRow(operand, row) || IsRepeated(operand, row, depth + 1)),
        ChoiceValue { IsEach: false } choice => choice.Operands.Any(operand => IsRepeated(operand, row, depth + 1)),
        _ => false,
    };

    /// <summary>Whether a function makes a number of rows of its own kind of each row, as many of one as of another: turned, shifted, with noise.</summary>
    private static bool IsVersions(MadeValue map, Value result) =>
        map.Member is IMethodSymbol { TypeArguments: { Length: 2 } types } && SymbolEqualityComparer.Default.Equals(types[0], types[1])
        && Elements(result) is { Extra: CreatedValue } versions && !Mentions(versions["rows"], ElementOf(map["rows"]), 0);

    private static MadeValue? Elements(Value result) => result switch
    {
        MadeValue { Role: ApiRole.Map } map when map.Fact["flat"] is null => map,
        MadeValue { Role: ApiRole.Same } same => Elements(same["of"]),
        _ => null,
    };

    /// <summary>Whether a function gives the same rows whatever it is given; what is not known may be made of that.</summary>
    private static bool IsAllOver(Value result, Value? row) =>
        result is MadeValue { Role: ApiRole.Source or ApiRole.Subset or ApiRole.Select } && !Mentions(result, row, 0) && !Terms.In(result).Contains(UnknownValue.Instance);

    /// <summary>Whether all numbers of one kind are put together with all of another, <c>from x in Enumerable.Range(0, 8) from y in Enumerable.Range(0, 8)</c>: no pair is there twice.</summary>
    private static bool IsGrid(MadeValue map) => map.Member is IMethodSymbol { TypeArguments: { Length: 3 } types } && IsNumber(types[0]) && IsNumber(types[1]);

    /// <summary>Whether a value is a number, or several in one, as a query that goes through several sequences holds them.</summary>
    private static bool IsNumber(ITypeSymbol type) => type switch
    {
        { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double } or { TypeKind: TypeKind.Enum } => true,
        { IsAnonymousType: true } => type.GetMembers().OfType<IPropertySymbol>().All(static property => IsNumber(property.Type)),
        INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } => elements.All(static element => IsNumber(element.Type)),
        _ => false,
    };

    private static bool IsRow(Value value, Value? row) => value is PartValue { Name: PartValue.Element } || ReferenceEquals(value, row);

    private static bool Mentions(Value value, Value? row, int depth) =>
        IsRow(value, row) || (depth < MaximumDepth && value.Operands.Any(operand => Mentions(operand, row, depth + 1)));
}
