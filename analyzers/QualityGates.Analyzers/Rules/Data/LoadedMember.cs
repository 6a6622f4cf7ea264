using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>A property or field of a row class, with the fields of the file it is read from.</summary>
internal sealed class LoadedMember
{
    private readonly ImmutableArray<(int From, int To)> _fields;

    private LoadedMember(ISymbol symbol, ITypeSymbol type, string column, ImmutableArray<(int From, int To)> fields, bool isNamedField)
    {
        Symbol = symbol;
        Type = type;
        Column = column;
        IsNamedField = isNamedField;
        _fields = fields;
    }

    internal ISymbol Symbol { get; }

    internal ITypeSymbol Type { get; }

    /// <summary>The name of its column.</summary>
    internal string Column { get; }

    /// <summary>Whether a database loader finds it by the name of a field.</summary>
    internal bool IsNamedField { get; }

    internal bool HasFields => !_fields.IsEmpty;

    internal bool IsOneField => _fields.Length == 1 && _fields[0].From == _fields[0].To;

    internal bool IsWritable => Symbol is IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public };

    /// <summary>The members rows of a type have, those of its base classes first.</summary>
    internal static ImmutableArray<LoadedMember> AllOf(INamedTypeSymbol type, ApiModel apis)
    {
        var types = new Stack<INamedTypeSymbol>();
        for (var declared = type; declared is { SpecialType: SpecialType.None }; declared = declared.BaseType)
        {
            types.Push(declared);
        }

        var members = ImmutableArray.CreateBuilder<LoadedMember>();
        foreach (var member in types.SelectMany(static declared => declared.GetMembers()))
        {
            if (RowSchema.TypeOf(member, isWritten: false) is { } memberType && RowSchema.NameOf(member, apis) is { } column && !members.Any(other => other.Symbol.Name == member.Name))
            {
                members.Add(new LoadedMember(member, memberType, column, FieldsOf(member, apis), member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "LoadColumnNameAttribute")));
            }
        }

        return members.ToImmutable();
    }

    /// <summary>Whether a member has an attribute about its column.</summary>
    internal static bool IsMarked(ISymbol member, ApiModel apis) =>
        member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }
        && member.GetAttributes().Any(attribute => attribute.AttributeConstructor is { } constructor && apis.Find(constructor, ApiRole.Columns) is not null);

    /// <summary>The first field that both are read from; null when there is none.</summary>
    internal int? FirstSharedWith(LoadedMember other)
    {
        int? first = null;
        foreach (var (from, to) in _fields)
        {
            foreach (var (otherFrom, otherTo) in other._fields)
            {
                if (from <= otherTo && otherFrom <= to)
                {
                    first = Math.Min(first ?? int.MaxValue, Math.Max(from, otherFrom));
                }
            }
        }

        return first;
    }

    private static ImmutableArray<(int From, int To)> FieldsOf(ISymbol member, ApiModel apis)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeConstructor is not { } constructor || apis.Find(constructor, ApiRole.Columns) is not { } fact)
            {
                continue;
            }

            var (from, to, several) = (default(object), default(object), ImmutableArray<TypedConstant>.Empty);
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Ordinal >= attribute.ConstructorArguments.Length)
                {
                    break;
                }

                var argument = attribute.ConstructorArguments[parameter.Ordinal];
                if (fact.Plays("index", parameter) && argument.Kind == TypedConstantKind.Array)
                {
                    several = argument.Values.IsDefault ? [] : argument.Values;
                }
                else if (argument.Kind != TypedConstantKind.Array)
                {
                    from = fact.Plays("from", parameter) ? argument.Value : from;
                    to = fact.Plays("to", parameter) ? argument.Value : to;
                }
            }

            if (from is int first)
            {
                return [(first, to as int? ?? first)];
            }

            if (!several.IsEmpty)
            {
                return [.. several.Select(static value => value.Value).OfType<int>().Select(static value => (value, value))];
            }
        }

        return [];
    }
}
