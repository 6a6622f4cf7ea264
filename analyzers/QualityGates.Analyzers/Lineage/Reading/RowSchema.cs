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

    /// <summary>The query that made the rows one by one, when they were not read as they are.</summary>
    internal MadeValue? MadeBy { get; init; }

    /// <summary>The columns of what a member loaded; null when they are not known.</summary>
    internal static RowSchema? Of(MadeValue loaded, LineageModel model) => loaded["columns"] switch
    {
        NothingValue => RowTypeOf(loaded, model) is { } type ? OfClass(type, model.Apis) : null,
        MadeValue { Role: ApiRole.Columns } loader => Of(loader, model),
        var written => Written(written),
    };

    /// <summary>The row class a member loads; null when it has none, or none of this program.</summary>
    internal static INamedTypeSymbol? RowTypeOf(MadeValue loaded, LineageModel model) =>
        loaded.Member is IMethodSymbol { TypeArguments: { Length: > 0 } arguments }
        && TypeArguments.Seen(arguments[0], loaded.Site, model.References) is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type
            ? type
            : null;

    /// <summary>The columns of a row class that is read from, or of what a mapping writes.</summary>
    internal static RowSchema OfClass(INamedTypeSymbol type, ApiModel apis, bool isWritten = false) =>
        isWritten ? Read(type, apis, isWritten: true)
        : OfClasses.GetValue(apis, static _ => new ConcurrentDictionary<ISymbol, RowSchema>(SymbolEqualityComparer.Default)).GetOrAdd(type, _ => Read(type, apis, isWritten: false));

    private static RowSchema Read(INamedTypeSymbol type, ApiModel apis, bool isWritten)
    {
        var columns = ImmutableDictionary.CreateBuilder<string, ColumnType>(StringComparer.Ordinal);
        for (var declared = type; declared is { SpecialType: SpecialType.None }; declared = declared.BaseType)
        {
            foreach (var member in declared.GetMembers())
            {
                if (TypeOf(member, isWritten) is { } memberType && NameOf(member, apis) is { } name && !columns.ContainsKey(name))
                {
                    columns.Add(name, HasWord(member, apis, "key") ? ColumnType.Key : ColumnTypes.Of(memberType));
                }
            }
        }

        return new RowSchema(columns.ToImmutable(), type);
    }

    /// <summary>What a property or field of a row class holds; null when it is no column.</summary>
    internal static ITypeSymbol? TypeOf(ISymbol member, bool isWritten) => member switch
    {
        { IsStatic: true } or { DeclaredAccessibility: not Accessibility.Public } => null,
        IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsIndexer: false } property when (isWritten ? property.SetMethod : property.GetMethod)?.DeclaredAccessibility == Accessibility.Public => property.Type,
        _ => null,
    };

    /// <summary>The column a property or field is; null when an attribute says it is none.</summary>
    internal static string? NameOf(ISymbol member, ApiModel apis)
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
