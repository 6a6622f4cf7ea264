using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>
/// Whether code takes values out of texts or records: parsed, converted, split, got by position. A method of the framework or of a library does
/// by what it is called; one of the program, and a function it is given, does if its code does.
/// </summary>
internal sealed class TakenValues(LineageModel lineage, CancellationToken cancellationToken)
{
    private const int MostSteps = 3;
    private const int MostMethods = 60;
    private const int MostCallers = 20;

    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal)
    {
        "ToSingle", "ToDouble", "ToInt16", "ToInt32", "ToInt64", "ToBoolean", "ToDateTime", "ToDecimal", "ChangeType", "Deserialize", "Split", "GetSingle", "GetDouble", "GetDecimal",
        "GetInt16", "GetInt32", "GetInt64", "GetBoolean", "GetDateTime", "GetString", "GetValue", "GetFieldValue", "GetRecord", "GetField",
    };

    private int _methods;

    private enum Kind
    {
        None,
        Takes,

        /// <summary>A run of an experiment, whatever it reads on its way: what fails in there is no row.</summary>
        Trains,
    }

    internal static bool In(SyntaxNode code, LineageModel lineage, CancellationToken cancellationToken)
    {
        if (lineage.References.OperationOf(code, cancellationToken) is not { } root)
        {
            return false;
        }

        // What stands here first: most code that reads a row parses it on the spot.
        var known = new TakenValues(lineage, cancellationToken);
        return root.DescendantsAndSelf().Any(static operation => MethodOf(operation) is { } method && TakesByItself(method))
            || root.DescendantsAndSelf().Any(operation => known.CalledBy(operation).Any(method => known.KindOf(method, MostSteps) == Kind.Takes));
    }

    private Kind KindOf(IMethodSymbol method, int steps)
    {
        if (_methods++ > MostMethods || steps == 0)
        {
            return lineage.LibraryUse.Of(method, cancellationToken) ? Kind.Trains : Kind.None;
        }

        var kind = Kind.None;
        foreach (var operation in CodeOf(method).SelectMany(static code => code.DescendantsAndSelf()))
        {
            if (MethodOf(operation) is not { } called)
            {
                continue;
            }

            if (lineage.Apis.Find(called)?.Facts.Any(static fact => fact.Role is ApiRole.Fit or ApiRole.Transform or ApiRole.Evaluate or ApiRole.CrossValidate or ApiRole.Predict or ApiRole.Execute or ApiRole.Backward) == true)
            {
                return Kind.Trains;
            }

            kind = TakesByItself(called) ? Kind.Takes : kind;
            foreach (var inner in CalledBy(operation))
            {
                switch (KindOf(inner, steps - 1))
                {
                    case Kind.Trains:
                        return Kind.Trains;
                    case Kind.Takes:
                        kind = Kind.Takes;
                        break;
                }
            }
        }

        return kind;
    }

    private IEnumerable<IOperation> CodeOf(IMethodSymbol method)
    {
        var code = method.DeclaringSyntaxReferences.Select(declared => declared.GetSyntax(cancellationToken));
        return (method.MethodKind == MethodKind.Constructor ? code.Concat(Graphs.InitializerSyntaxOf(method.ContainingType, cancellationToken)) : code)
            .Select(part => lineage.References.OperationOf(part, cancellationToken)).OfType<IOperation>();
    }

    /// <summary>The methods of the program that run here.</summary>
    private IEnumerable<IMethodSymbol> CalledBy(IOperation operation) => MethodOf(operation) switch
    {
        { MethodKind: MethodKind.DelegateInvoke } when operation is IInvocationOperation { Instance: { } function } => FunctionsIn(function),
        { } method when IsOwn(method) => lineage.BodiesOf(method, cancellationToken),
        _ => [],
    };

    /// <summary>The functions that a parameter is given by callers: <c>Read(path, Parse)</c>, <c>Read(path, line =&gt; …)</c>.</summary>
    private IEnumerable<IMethodSymbol> FunctionsIn(IOperation function) =>
        Operations.Unconverted(function) is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter }
            ? lineage.References.UsesOf(method.OriginalDefinition, cancellationToken).Take(MostCallers)
                .Select(use => Operations.GivenFor(parameter, use)).OfType<IOperation>().Select(FunctionOf).OfType<IMethodSymbol>()
            : [];

    private static IMethodSymbol? FunctionOf(IOperation given) => Operations.FunctionIn(given) switch
    {
        IMethodReferenceOperation { Method: var method } => method,
        IAnonymousFunctionOperation { Symbol: var lambda } => lambda,
        _ => null,
    };

    private static bool IsOwn(IMethodSymbol method) => !method.DeclaringSyntaxReferences.IsEmpty || method.AssociatedSymbol is { DeclaringSyntaxReferences.IsEmpty: false };

    private static bool TakesByItself(IMethodSymbol method) => !IsOwn(method)
        ? Readers.Contains(method.Name) || IsNamedSo(method, "Parse") || IsNamedSo(method, "TryParse") || IsNamedSo(method, "GetFloat")
        : method.IsAbstract && IsNamedSo(method, "Parse"); // What implements it may be anywhere.

    private static bool IsNamedSo(IMethodSymbol method, string beginning) => method.Name.StartsWith(beginning, StringComparison.Ordinal);

    private static IMethodSymbol? MethodOf(IOperation operation) => operation switch
    {
        IMethodReferenceOperation { Method: var method } => method,
        IPropertyReferenceOperation { Property: { DeclaringSyntaxReferences.IsEmpty: false } property } => property.GetMethod,
        _ => Operations.MethodOf(operation),
    };
}
