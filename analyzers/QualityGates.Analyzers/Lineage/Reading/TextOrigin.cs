using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Where a text that is parsed comes from, as far as the method itself tells.</summary>
internal enum TextOrigin
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>A file, a stream, or a piece of a longer text.</summary>
    Data,

    /// <summary>Somebody typed it: at the console, into a field of a window.</summary>
    Typed,
}

/// <summary>Reads backwards where a text comes from.</summary>
internal sealed class TextOrigins(ApiModel apis, References references, CancellationToken cancellationToken)
{
    private const int MaximumSteps = 24;

    internal TextOrigin Of(IOperation text) => Of(text, MaximumSteps);

    private TextOrigin Of(IOperation? text, int steps)
    {
        if (text is null || steps == 0)
        {
            return TextOrigin.Unknown;
        }

        steps--;
        switch (text)
        {
            case IConversionOperation conversion:
                return Of(conversion.Operand, steps);
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand, steps);
            case IAwaitOperation awaited:
                return Of(awaited.Operation, steps);
            case ICoalesceOperation coalesce:
                return Of(coalesce.Value, steps);
            case IConditionalAccessOperation access:
                return Of(access.WhenNotNull, steps) is var member and not TextOrigin.Unknown ? member : Of(access.Operation, steps);
            case IArrayElementReferenceOperation element:
                return Of(element.ArrayReference, steps);
            case IImplicitIndexerReferenceOperation element:
                return Of(element.Instance, steps);
            case IInvocationOperation call:
                return OfCall(call, steps);
            case IObjectCreationOperation { Constructor: { } constructor }:
                return apis.Find(constructor, ApiRole.Source) is not null ? TextOrigin.Data : TextOrigin.Unknown;
            case IPropertyReferenceOperation property:
                return OfProperty(property, steps);
            case ILocalReferenceOperation local:
                return OfVariable(local.Local, steps);
            case IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field }:
                return OfVariable(field, steps);
            case IParameterReferenceOperation { Parameter: var parameter } when parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }:
                return OfElement(text, steps);
            default:
                return TextOrigin.Unknown;
        }
    }

    private TextOrigin OfCall(IInvocationOperation call, int steps)
    {
        var target = call.TargetMethod;
        if (!target.DeclaringSyntaxReferences.IsEmpty)
        {
            return TextOrigin.Unknown;
        }

        if (apis.Find(target, ApiRole.Source) is not null)
        {
            return TextOrigin.Data;
        }

        if (target is { ContainingType: { Name: "Console", ContainingNamespace.Name: nameof(System) } })
        {
            return TextOrigin.Typed;
        }

        var of = Of(call.Instance ?? call.Arguments.FirstOrDefault()?.Value, steps);
        return of != TextOrigin.Unknown ? of
            : target.Name == nameof(string.Split) || IsReading(target.ContainingType) ? TextOrigin.Data
            : TextOrigin.Unknown;
    }

    private TextOrigin OfProperty(IPropertyReferenceOperation property, int steps)
    {
        if (apis.Find(property.Property, ApiRole.Print) is not null || (property.Property.Name == "In" && property.Instance is null))
        {
            return TextOrigin.Typed;
        }

        // What a control of any user interface shows and takes.
        return property.Property is { Name: "Text", Type.SpecialType: SpecialType.System_String, DeclaringSyntaxReferences.IsEmpty: true } ? TextOrigin.Typed
            : IsReading(property.Property.ContainingType) ? TextOrigin.Data
            : Of(property.Instance, steps);
    }

    /// <summary>Readers of texts and tables, and what regular expressions find in one.</summary>
    private static bool IsReading(INamedTypeSymbol? type)
    {
        for (var declared = type; declared is not null; declared = declared.BaseType)
        {
            if (declared is { Name: "TextReader", ContainingNamespace.Name: "IO" } or { Name: "Capture" or "Group" or "GroupCollection", ContainingNamespace.Name: "RegularExpressions" }
                or { Name: "DbDataReader" or "DataRow", ContainingNamespace: { Name: "Data" or "Common" } })
            {
                return true;
            }
        }

        return type is { Name: "IDataRecord" or "IDataReader", ContainingNamespace.Name: "Data" };
    }

    private TextOrigin OfVariable(ISymbol variable, int steps)
    {
        var origin = TextOrigin.Unknown;
        foreach (var declaration in variable.DeclaringSyntaxReferences)
        {
            if (references.OperationOf(declaration.GetSyntax(cancellationToken), cancellationToken) is IVariableDeclaratorOperation { Initializer.Value: { } value })
            {
                origin = Of(value, steps);
            }
            else if (references.Of(variable, cancellationToken).Reads.FirstOrDefault() is { } read && LoopOver(read, variable) is { } collection)
            {
                origin = Of(collection, steps);
            }
        }

        foreach (var written in references.Of(variable, cancellationToken).Writes)
        {
            origin = origin == TextOrigin.Unknown && written is not ILocalReferenceOperation ? Of(written, steps) : origin;
        }

        return origin;
    }

    private static IOperation? LoopOver(IOperation read, ISymbol variable)
    {
        for (var around = read.Parent; around is not null; around = around.Parent)
        {
            if (around is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var symbol } } loop && SymbolEqualityComparer.Default.Equals(symbol, variable))
            {
                return loop.Collection;
            }
        }

        return null;
    }

    /// <summary>The parameter of a lambda is an element of what the call that runs it is about.</summary>
    private TextOrigin OfElement(IOperation place, int steps)
    {
        for (var around = place.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation)
            {
                for (var outer = around.Parent; outer is not null and not IBlockOperation; outer = outer.Parent)
                {
                    if (outer is IInvocationOperation call)
                    {
                        return Of(call.Instance ?? call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value, steps);
                    }
                }

                return TextOrigin.Unknown;
            }
        }

        return TextOrigin.Unknown;
    }
}
