using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>The columns rows have when they are loaded: of a row class, or written out for the loader.</summary>
/// <param name="Columns">Names and types.</param>
/// <param name="RowType">The row class, when there is one.</param>
internal sealed record RowSchema(ImmutableDictionary<string, ColumnType> Columns, INamedTypeSymbol? RowType)
{
    private static readonly ConditionalWeakTable<ApiModel, ConcurrentDictionary<ISymbol, RowSchema>> OfClasses = new();

    /// <summary>The columns of what a member loaded; null when they are not known.</summary>
    internal static RowSchema? Of(MadeValue loaded, ApiModel apis)
    {
        if (loaded["columns"] is not NothingValue and var written)
        {
            return Written(written);
        }

        return loaded.Member is IMethodSymbol { TypeArguments: { Length: > 0 } arguments } && arguments[0] is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type
            ? OfClass(type, apis)
            : null;
    }

    /// <summary>The columns of a row class, or of what a mapping writes.</summary>
    internal static RowSchema OfClass(INamedTypeSymbol type, ApiModel apis) =>
        OfClasses.GetValue(apis, static _ => new ConcurrentDictionary<ISymbol, RowSchema>(SymbolEqualityComparer.Default)).GetOrAdd(type, _ => Read(type, apis));

    private static RowSchema Read(INamedTypeSymbol type, ApiModel apis)
    {
        var columns = ImmutableDictionary.CreateBuilder<string, ColumnType>(StringComparer.Ordinal);
        for (var declared = type; declared is { SpecialType: SpecialType.None }; declared = declared.BaseType)
        {
            foreach (var member in declared.GetMembers())
            {
                if (TypeOf(member) is { } memberType && NameOf(member, apis) is { } name && !columns.ContainsKey(name))
                {
                    columns.Add(name, HasWord(member, apis, "key") ? ColumnType.Key : ColumnTypes.Of(memberType));
                }
            }
        }

        return new RowSchema(columns.ToImmutable(), type);
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        { IsStatic: true } or { DeclaredAccessibility: not Accessibility.Public } => null,
        IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsIndexer: false, GetMethod: not null, SetMethod: not null } property => property.Type,
        _ => null,
    };

    private static string? NameOf(ISymbol member, ApiModel apis)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeConstructor is { } constructor && apis.Find(constructor, ApiRole.Columns) is { } fact)
            {
                if (fact["kind"] == "drop")
                {
                    return null;
                }

                if (fact.IndexOf("out") >= 0 && attribute.ConstructorArguments.FirstOrDefault().Value is string name)
                {
                    return name;
                }
            }
        }

        return member.Name;
    }

    private static bool HasWord(ISymbol member, ApiModel apis, string type) =>
        member.GetAttributes().Any(attribute => attribute.AttributeConstructor is { } constructor && apis.Find(constructor, ApiRole.Columns)?["type"] == type);

    private static RowSchema? Written(Value value)
    {
        if (value is not SequenceValue sequence)
        {
            return null;
        }

        var columns = ImmutableDictionary.CreateBuilder<string, ColumnType>(StringComparer.Ordinal);
        foreach (var operand in sequence.Operands)
        {
            if (operand is not MadeValue { Role: ApiRole.Columns } column || column["out"] is not ConstantValue { Text: { } name })
            {
                return null;
            }

            columns[name] = column.Fact["type"] == "vector" ? ColumnType.Vector : ColumnTypes.OfKind(column["type"], column.Member);
        }

        return new RowSchema(columns.ToImmutable(), null);
    }
}
