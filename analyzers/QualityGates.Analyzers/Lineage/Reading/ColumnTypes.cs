using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>What a column holds, as far as labels and keys care.</summary>
internal enum ColumnType
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Numbers of single precision, which regression and features are made of.</summary>
    Single,

    /// <summary>Numbers of double precision.</summary>
    Double,

    /// <summary>Whole numbers that are no keys.</summary>
    WholeNumber,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Indices of a known set of values.</summary>
    Key,

    /// <summary>Several values in one column.</summary>
    Vector,

    /// <summary>Something else: dates, images.</summary>
    Other,
}

/// <summary>Types of columns in the words of C# and of the loaders.</summary>
internal static class ColumnTypes
{
    /// <summary>The column a property of this type becomes.</summary>
    internal static ColumnType Of(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => ColumnType.Boolean,
        SpecialType.System_Single => ColumnType.Single,
        SpecialType.System_Double => ColumnType.Double,
        SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 => ColumnType.WholeNumber,
        SpecialType.System_String => ColumnType.Text,
        _ when type is IArrayTypeSymbol => ColumnType.Vector,
        _ when type.TypeKind is TypeKind.Struct && type.SpecialType is not SpecialType.System_DateTime => ColumnType.Unknown, // ReadOnlyMemory of characters, VBuffer and the like.
        _ => ColumnType.Other,
    };

    /// <summary>The type a constant of an enumeration of kinds names: <c>DataKind.Single</c>.</summary>
    internal static ColumnType OfKind(Value kind, ISymbol member)
    {
        if (kind is not ConstantValue constant || member is not IMethodSymbol method)
        {
            return ColumnType.Unknown;
        }

        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } kinds
                && kinds.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, constant.Constant)) is { } field)
            {
                return field.Name switch
                {
                    "Boolean" => ColumnType.Boolean,
                    "Single" => ColumnType.Single,
                    "Double" => ColumnType.Double,
                    "String" => ColumnType.Text,
                    "SByte" or "Byte" or "Int16" or "UInt16" or "Int32" or "UInt32" or "Int64" or "UInt64" => ColumnType.WholeNumber,
                    _ => ColumnType.Other,
                };
            }
        }

        return ColumnType.Unknown;
    }

    /// <summary>How a message says what a column holds.</summary>
    internal static string Describe(ColumnType type) => type switch
    {
        ColumnType.Boolean => "true or false",
        ColumnType.Single or ColumnType.Double => "a number",
        ColumnType.WholeNumber => "a whole number",
        ColumnType.Text => "text",
        ColumnType.Key => "a key",
        _ => "something else",
    };
}
