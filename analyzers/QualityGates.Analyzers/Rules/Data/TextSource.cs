using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>Where a program reads the texts or records of a file or a query.</summary>
/// <param name="lineage">The program.</param>
/// <param name="isWhole">Whether a value has to hold all that was read, and not one of its lines.</param>
/// <param name="cancellationToken">Ends it.</param>
internal sealed class TextSource(LineageModel lineage, bool isWhole, CancellationToken cancellationToken)
{
    private const int MostSteps = 6;
    private const int MostUses = 20;

    private readonly HashSet<ISymbol> _asked = new(SymbolEqualityComparer.Default);

    /// <summary>The first in a piece of code.</summary>
    internal IOperation? In(SyntaxNode code) => code.DescendantNodes().Where(static node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax)
        .Select(node => lineage.References.OperationOf(node, cancellationToken)).FirstOrDefault(operation => operation is not null && Is(operation));

    /// <summary>The first that the variables of a piece of code hold something of, wherever they were filled: a field by the constructor, a parameter by callers.</summary>
    internal IOperation? BehindVariablesOf(SyntaxNode code) => code.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Where(static name => name.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression == name || access.Expression is ThisExpressionSyntax, // Of another object, it need not be what was read.
            AssignmentExpressionSyntax assignment => assignment.Left != name,
            _ => true,
        })
        .Select(name => lineage.References.SymbolAt(name, cancellationToken)?.OriginalDefinition)
        .Where(static symbol => symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol { IsIndexer: false } && !symbol.DeclaringSyntaxReferences.IsEmpty)
        .Distinct(SymbolEqualityComparer.Default)
        .Select(symbol => BehindVariable(symbol!, MostSteps)).FirstOrDefault(static source => source is not null);

    /// <summary>What a value was read by, whole or in part.</summary>
    internal IOperation? Behind(IOperation value) => Behind(value, MostSteps);

    internal bool Is(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } call => lineage.Apis.Find(method, ApiRole.Source) is not null || lineage.Apis.Find(method, ApiRole.Query) is not null
            || (method is { Name: "Read" or "ReadAsync", Parameters.Length: 0 or 1 } && IsRecordReader(method.ContainingType))
            || (method.Name == "Fill" && IsDataAdapter(method.ContainingType))
            || (method is { Name: nameof(string.Split), ContainingType.SpecialType: SpecialType.System_String } && call.Arguments.Any(static argument => argument.Value.DescendantsAndSelf().Any(IsLineEnd))),
        IObjectCreationOperation { Constructor: { } constructor } => lineage.Apis.Find(constructor, ApiRole.Source) is not null,
        _ => false,
    };

    private IOperation? Behind(IOperation? value, int steps)
    {
        if (value is null || steps == 0)
        {
            return null;
        }

        value = Operations.Unconverted(value);
        return Is(value) ? value : value switch
        {
            IAwaitOperation { Operation: var awaited } => Behind(awaited, steps),
            IConditionalOperation choice => Behind(choice.WhenTrue, steps - 1) ?? Behind(choice.WhenFalse, steps - 1),
            ICoalesceOperation choice => Behind(choice.Value, steps - 1) ?? Behind(choice.WhenNull, steps - 1),
            IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } call => lineage.BodiesOf(call.TargetMethod, cancellationToken)
                .SelectMany(static body => body.DeclaringSyntaxReferences).Select(declared => In(declared.GetSyntax(cancellationToken))).FirstOrDefault(static source => source is not null),
            IArrayElementReferenceOperation { ArrayReference: var array } when !isWhole => Behind(array, steps),
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } when !isWhole => Behind(list, steps),
            IPropertyReferenceOperation { Property.DeclaringSyntaxReferences.IsEmpty: true, Instance: { } whole } => Behind(whole, steps), // table.Rows
            IInvocationOperation call => Behind(call.Instance ?? call.Arguments.FirstOrDefault()?.Value, steps), // lines.Skip(1).ToArray()
            IObjectCreationOperation { Constructor.DeclaringSyntaxReferences.IsEmpty: true } creation => Behind(creation.Arguments.FirstOrDefault()?.Value, steps),
            ILocalReferenceOperation { Local: var local } => BehindVariable(local, steps),
            IParameterReferenceOperation { Parameter: var parameter } => BehindVariable(parameter.OriginalDefinition, steps),
            IFieldReferenceOperation { Field: var field } => BehindVariable(field.OriginalDefinition, steps),
            IPropertyReferenceOperation { Property: { IsIndexer: false } property } => BehindVariable(property.OriginalDefinition, steps),
            _ => null,
        };
    }

    private IOperation? BehindVariable(ISymbol variable, int steps) => !_asked.Add(variable) ? null
        : (variable is IParameterSymbol parameter ? GivenFor(parameter) : lineage.References.WritesOf(variable, cancellationToken).Prepend(BeginningOf(variable)))
            .Take(MostUses).Select(value => Behind(value, steps - 1)).FirstOrDefault(static source => source is not null);

    private IEnumerable<IOperation?> GivenFor(IParameterSymbol parameter) => parameter.ContainingSymbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } method => method.DeclaringSyntaxReferences.Select(declared => GoneThroughBy(declared.GetSyntax(cancellationToken))),
        IMethodSymbol { MethodKind: MethodKind.Constructor } method => lineage.References.CreationsBy(method, cancellationToken).Take(MostUses).Select(made => Operations.GivenFor(parameter, made)),
        _ => lineage.References.UsesOf(parameter, cancellationToken).Take(MostUses).Select(use => use is IMethodReferenceOperation ? GoneThroughBy(use.Syntax) : Operations.GivenFor(parameter, use)),
    };

    /// <summary>The collection whose elements a function is given: <c>lines.Select(Parse)</c>, <c>Array.ConvertAll(lines, line =&gt; …)</c>.</summary>
    private IOperation? GoneThroughBy(SyntaxNode function) =>
        !isWhole && function.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && lineage.References.OperationOf(call, cancellationToken) is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } through
            ? through.Instance ?? through.Arguments.FirstOrDefault()?.Value
            : null;

    /// <summary>What a variable is declared with, or the loop or pattern that gives it a value.</summary>
    private IOperation? BeginningOf(ISymbol variable) => lineage.References.InitialOf(variable, cancellationToken)
        ?? (isWhole ? [] : variable.DeclaringSyntaxReferences).Select(declared => declared.GetSyntax(cancellationToken) switch
        {
            ForEachStatementSyntax loop => loop.Expression,
            SingleVariableDesignationSyntax named => named.FirstAncestorOrSelf<IsPatternExpressionSyntax>()?.Expression,
            _ => null,
        }).Select(value => value is null ? null : lineage.References.OperationOf(value, cancellationToken)).FirstOrDefault();

    /// <summary>Split at these, a text is that of a whole file.</summary>
    private static bool IsLineEnd(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: '\n' } } => true,
        { ConstantValue: { HasValue: true, Value: string text } } => text.IndexOf('\n') >= 0,
        IPropertyReferenceOperation { Property: { Name: "NewLine", ContainingType: { Name: "Environment", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } } } => true,
        _ => false,
    };

    private static bool IsDataAdapter(INamedTypeSymbol? type)
    {
        while (type is not null and not { Name: "DataAdapter", ContainingNamespace: { Name: "Common", ContainingNamespace: { Name: "Data", ContainingNamespace.Name: nameof(System) } } })
        {
            type = type.BaseType;
        }

        return type is not null;
    }

    private static bool IsRecordReader(INamedTypeSymbol type) => type.Name is "IDataReader" or "DbDataReader" or "CsvReader" || type.AllInterfaces.Any(static candidate => candidate.Name == "IDataReader");
}
