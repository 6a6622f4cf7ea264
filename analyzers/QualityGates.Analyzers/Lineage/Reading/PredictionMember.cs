using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>A member of a row class that a model fills with its predictions.</summary>
internal static class PredictionMember
{
    /// <summary>The column a property or field is filled from: the one an attribute names, or that of its own name.</summary>
    internal static string ColumnOf(ApiModel apis, ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeConstructor is { } constructor && apis.Find(constructor, ApiRole.Columns) is { } columns)
            {
                foreach (var parameter in constructor.Parameters)
                {
                    if (columns.Plays("out", parameter) && attribute.ConstructorArguments[parameter.Ordinal].Value is string name)
                    {
                        return name;
                    }
                }
            }
        }

        return member.Name;
    }

    /// <summary>The type of the member of a class that is filled from a column; null when there is none.</summary>
    internal static ITypeSymbol? TypeOf(ApiModel apis, INamedTypeSymbol type, string column)
    {
        for (var declared = type; declared is not null; declared = declared.BaseType)
        {
            foreach (var member in declared.GetMembers())
            {
                var found = member switch { IPropertySymbol property => property.Type, IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type, _ => null };
                if (found is not null && ColumnOf(apis, member) == column)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>The fits of the models whose predictions a row object holds; null when it is none that is known to hold predictions.</summary>
    internal static ImmutableArray<MadeValue>? ModelsOf(MethodLineage method, Value row)
    {
        foreach (var term in Terms.In(row, Inner))
        {
            if (term is MadeValue { Role: ApiRole.Predict or ApiRole.Transform } made)
            {
                var fits = ModelReading.FitsOf(made["model"]);
                return fits.IsEmpty && made.Role == ApiRole.Transform ? ModelsOf(method, made["rows"]) ?? fits : fits;
            }
        }

        return null;
    }

    private static IEnumerable<Value> Inner(Value value) => value switch
    {
        PartValue part => [part.Of],
        MadeValue { Role: ApiRole.Same or ApiRole.Select } same => [same["of"]],
        MadeValue { Role: ApiRole.Subset or ApiRole.Resample } some => [some["rows"]],
        MadeValue { Role: ApiRole.Map, Extra: { } made } => [made],
        ChoiceValue choice => choice.Operands,
        _ => [],
    };
}
