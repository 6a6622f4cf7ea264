using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Security;

/// <summary>Commands of ADO.NET, and queries of libraries that take parameters, that read rows in code which has to do with models: what they ask, and where they are given it.</summary>
internal static class RowCommand
{
    internal const string TextProperty = "CommandText";

    /// <summary>What lines say of queries that take values beside their text.</summary>
    internal const string Parameters = "parameters";

    private const int MostCallers = 3;
    private const int MaximumDepth = 4;

    // What is written with these is looked at; that it is a command is for its base type to say.
    internal static readonly string[] Names = [TextProperty, "SqlCommand", "NpgsqlCommand", "SqliteCommand", "SQLiteCommand", "MySqlCommand", "OracleCommand", "OdbcCommand", "OleDbCommand"];

    private static readonly string[] Changes = ["INSERT", "UPDATE", "DELETE", "MERGE", "CREATE", "DROP", "ALTER", "TRUNCATE", "REPLACE"];

    /// <summary>The text a command is given at a place: assigned to it, appended to what it has, handed to its constructor; null where that is none.</summary>
    internal static IOperation? TextAt(IOperation place, ApiModel apis) => place switch
    {
        IPropertyReferenceOperation { Property: { Name: TextProperty, ContainingType: var type }, Parent: IAssignmentOperation assignment } when assignment.Target == place && IsCommand(type) => assignment.Value,
        IObjectCreationOperation { Type: { } type, Arguments: { IsEmpty: false } arguments } when IsCommand(type) && arguments[0].Value.Type?.SpecialType == SpecialType.System_String => arguments[0].Value,
        IInvocationOperation { TargetMethod: var called, Arguments: var arguments } when apis.Find(called, ApiRole.Query) is { } query && query["takes"] == Parameters =>
            arguments.FirstOrDefault(argument => argument.Parameter is { } parameter && query.Plays("of", parameter.OriginalDefinition))?.Value,
        _ => null,
    };

    /// <summary>Whether rows are asked for, by code that uses an ML library, or that such code calls.</summary>
    internal static bool ReadsRows(IOperation place, IOperation text, LineageModel lineage, CancellationToken cancellationToken)
    {
        if (BeginningOf(text, lineage, 0, cancellationToken) is { } beginning && Array.Exists(Changes, word => beginning.TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var callers = new List<IMethodSymbol>();
        if (lineage.MethodAround(place.Syntax, cancellationToken) is { } around)
        {
            callers.Add(around);
        }

        for (var i = 0; i < callers.Count && i < MostCallers; i++)
        {
            if (lineage.LibraryUse.Of(callers[i], cancellationToken) || IsBesideUse(callers[i], lineage, cancellationToken))
            {
                return true;
            }

            callers.AddRange(References.NamesOf(callers[i].OriginalDefinition).OfType<IMethodSymbol>().SelectMany(name => lineage.References.UsesOf(name, cancellationToken)).Take(MostCallers)
                .Select(use => lineage.MethodAround(use.Syntax, cancellationToken)).OfType<IMethodSymbol>().Where(caller => !callers.Contains(caller, SymbolEqualityComparer.Default)));
        }

        return false;
    }

    /// <summary>What no code of the program calls is called by its user, who sees the type.</summary>
    private static bool IsBesideUse(IMethodSymbol method, LineageModel lineage, CancellationToken cancellationToken) =>
        method.ContainingType is { } type && !lineage.References.UsesOf(method, cancellationToken).Any()
        && type.GetMembers().OfType<IMethodSymbol>().Any(member => !member.IsImplicitlyDeclared && lineage.LibraryUse.Of(member, cancellationToken));

    private static bool IsCommand(ITypeSymbol type) =>
        type.ToDisplayString() == "System.Data.IDbCommand" || type.AllInterfaces.Any(static contract => contract.ToDisplayString() == "System.Data.IDbCommand");

    /// <summary>What a text begins with, as far as it is a constant.</summary>
    private static string? BeginningOf(IOperation? text, LineageModel lineage, int depth, CancellationToken cancellationToken) => text switch
    {
        null => null,
        { ConstantValue: { HasValue: true, Value: string constant } } => constant,
        _ when depth > MaximumDepth => null,
        IConversionOperation conversion => BeginningOf(conversion.Operand, lineage, depth, cancellationToken),
        IBinaryOperation sum => BeginningOf(sum.LeftOperand, lineage, depth + 1, cancellationToken),
        IInterpolatedStringOperation { Parts: { IsEmpty: false } parts } => parts[0] is IInterpolatedStringTextOperation first ? BeginningOf(first.Text, lineage, depth + 1, cancellationToken) : null,
        IInvocationOperation { TargetMethod.ContainingType.SpecialType: SpecialType.System_String, Arguments: { IsEmpty: false } arguments } => BeginningOf(arguments[0].Value, lineage, depth + 1, cancellationToken),
        ILocalReferenceOperation { Local: var local } => BeginningOf(lineage.References.InitialOf(local, cancellationToken), lineage, depth + 1, cancellationToken),
        _ => null,
    };
}
