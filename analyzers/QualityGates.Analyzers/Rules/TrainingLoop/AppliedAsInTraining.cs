using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>A model that is told to work as in training where nothing learns.</summary>
/// <param name="Call">The call that tells it: of the model, or of a method that hands the mode on.</param>
/// <param name="Flag">The argument that says so, written or by default.</param>
/// <param name="Applied">The call of the model.</param>
/// <param name="Elsewhere">Where training shares the call: the call of its method that only looks at the result. Null where nothing learns from it.</param>
internal sealed record AsInTraining(IInvocationOperation Call, IArgumentOperation Flag, IInvocationOperation Applied, IInvocationOperation? Elsewhere);

/// <summary>
/// Finds models whose mode is an argument of each call, which is constantly that of training, outside of all that records gradients, where
/// the result is computed with or shown. To draw again and again for the same rows is how uncertainty is estimated, and is left alone.
/// </summary>
internal sealed class AppliedAsInTraining(LineageModel lineage)
{
    private const int MaximumCallers = 4;

    private readonly Lazy<ImmutableArray<(IParameterSymbol Flag, IInvocationOperation Applied)>> _handedOn = new(() => [.. HandedOn(lineage)]);
    private readonly Lazy<bool> _mayDepend = new(() => MayDependOnMode(lineage));

    private readonly ImmutableArray<string> _names = NamesIn(lineage);

    /// <summary>Whether anything the tables know is told its mode by an argument.</summary>
    internal bool HasAny => !_names.IsEmpty;

    internal IEnumerable<AsInTraining> In(SyntaxTree tree, CancellationToken cancellationToken)
    {
        foreach (var call in Calls(lineage, tree, _names))
        {
            if (FlagOf(lineage, call) is { Value: var flag } told && IsYes(flag) && IsMeantToEvaluate(call, told, out var elsewhere))
            {
                yield return new AsInTraining(call, told, call, elsewhere);
            }
        }

        foreach (var (parameter, applied) in _handedOn.Value)
        {
            foreach (var call in Calls(lineage, tree, [parameter.ContainingSymbol.Name]))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (GivenFor(parameter, call) is { Value: var flag } told && IsYes(flag) && IsMeantToEvaluate(call, told, out var elsewhere))
                {
                    yield return new AsInTraining(call, told, applied, elsewhere);
                }
            }
        }
    }

    private bool IsMeantToEvaluate(IInvocationOperation call, IArgumentOperation flag, out IInvocationOperation? elsewhere)
    {
        elsewhere = null;
        if (!_mayDepend.Value || IsDrawnAgain(call, flag))
        {
            return false;
        }

        if (!IsRecorded(call, MaximumCallers))
        {
            return IsEvaluated(call, MaximumCallers);
        }

        // One method for both phases: some of its calls are recorded, and others only look at what it gives.
        elsewhere = IsRecordedHere(call) ? null : CallsOf(call)?.FirstOrDefault(outer => !IsRecorded(outer, MaximumCallers - 1) && !IsDrawnAgain(outer, null) && IsEvaluated(outer, MaximumCallers - 1));
        return elsewhere is not null && IsEvaluated(call, MaximumCallers);
    }

    private static ImmutableArray<string> NamesIn(LineageModel lineage) =>
        [.. lineage.Apis.NamesIn(static line => line.Role == ApiRole.Layer && line.Parts.Any(static part => part.StartsWith("mode=", StringComparison.Ordinal)) && line.Parts.Any(static part => part.StartsWith("of=", StringComparison.Ordinal)))];

    private static IEnumerable<IInvocationOperation> Calls(LineageModel lineage, SyntaxTree tree, ImmutableArray<string> names) =>
        lineage.References.Named(tree, names, static name => Lineage.References.CallOf(name) is not null, CancellationToken.None).OfType<IInvocationOperation>();

    /// <summary>What a call of a model is given as its mode; null where it is something else that is called.</summary>
    private static IArgumentOperation? FlagOf(LineageModel lineage, IInvocationOperation call) =>
        lineage.Apis.Find(call.TargetMethod, ApiRole.Layer) is { } fact && fact.IndexOf("of") >= 0 && fact.IndexOf("mode") is >= 0 and var mode && IsModel(call.Instance, lineage)
            ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == fact.Parts[mode].Parameter)
            : null;

    private static IArgumentOperation? GivenFor(IParameterSymbol parameter, IInvocationOperation call) =>
        SymbolEqualityComparer.Default.Equals((call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition, parameter.ContainingSymbol)
            ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter.Name)
            : null;

    private static bool IsYes(IOperation flag) => Operations.Unconverted(flag).ConstantValue is { HasValue: true, Value: true };

    /// <summary>Whether something can be evaluated, which a layer cannot.</summary>
    private static bool IsModel(IOperation? applied, LineageModel lineage) =>
        applied is not null && Operations.Unconverted(applied).Type is { } type
        && type.AllInterfaces.Append(type).Any(declared => declared.GetMembers().OfType<IMethodSymbol>().Any(member => lineage.Apis.Find(member, ApiRole.Evaluate) is not null));

    /// <summary>Parameters of methods of the program that say the mode of a model, directly or through another such parameter.</summary>
    private static IEnumerable<(IParameterSymbol Flag, IInvocationOperation Applied)> HandedOn(LineageModel lineage)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Queue<(IParameterSymbol Flag, IInvocationOperation Applied)>();
        void Note(IArgumentOperation? flag, IInvocationOperation applied)
        {
            if (flag is not null && Operations.Unconverted(flag.Value) is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } } parameter } && seen.Add(parameter.OriginalDefinition))
            {
                pending.Enqueue((parameter.OriginalDefinition, applied));
            }
        }

        var names = NamesIn(lineage);
        foreach (var call in lineage.References.Trees.SelectMany(tree => Calls(lineage, tree, names)))
        {
            Note(FlagOf(lineage, call), call);
        }

        while (pending.Count > 0)
        {
            var found = pending.Dequeue();
            yield return found;
            foreach (var use in lineage.References.Of(found.Flag.ContainingSymbol, CancellationToken.None).Reads.OfType<IInvocationOperation>())
            {
                Note(GivenFor(found.Flag, use), found.Applied);
            }
        }
    }

    /// <summary>Whether the program may have a layer that depends on the mode: it names one, or its layers come from elsewhere.</summary>
    private static bool MayDependOnMode(LineageModel lineage)
    {
        bool Names(Func<ApiLine, bool> selects) => lineage.Apis.NamesIn(selects).Any(name => lineage.References.Mentions(name, CancellationToken.None));
        return Names(static line => line.Role == ApiRole.Layer && !line.Parts.Any(static part => part.StartsWith("mode=", StringComparison.Ordinal)))
            || !Names(static line => line.Role == ApiRole.Activation && line.Parts.Any(static part => part.StartsWith("by=", StringComparison.Ordinal)));
    }

    /// <summary>Whether gradients are recorded over a place, in its method or in one that calls it, or may be.</summary>
    private bool IsRecorded(IOperation place, int callers) =>
        IsRecordedHere(place) || CallsOf(place) is not { } calls || (callers > 0 && calls.Any(call => IsRecorded(call, callers - 1)));

    private bool IsRecordedHere(IOperation place)
    {
        for (var inner = place; inner.Parent is { } outer; inner = outer)
        {
            if (outer is IUsingOperation statement && statement.Body == inner ? HasRecorder(statement.Resources)
                : outer is IBlockOperation block && block.Operations.TakeWhile(other => other != inner).Any(other => other is IUsingDeclarationOperation or IVariableDeclarationGroupOperation or IExpressionStatementOperation && HasRecorder(other)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasRecorder(IOperation operation) => operation.DescendantsAndSelf().Any(part =>
        part is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod, ApiRole.Guard) is { Parts.IsEmpty: true } guard && guard["records"] == "yes");

    /// <summary>The calls of the method a place is in; null where it is handed on as a function, or runs where nobody can tell.</summary>
    private ImmutableArray<IInvocationOperation>? CallsOf(IOperation place)
    {
        var method = Lineage.References.Enclosing(place, CancellationToken.None);
        while (method is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction, ContainingSymbol: { } container })
        {
            method = container;
        }

        if (method is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation } called)
        {
            return [];
        }

        var uses = Lineage.References.NamesOf(LineageModel.Key(called)).SelectMany(name => lineage.References.Of(name, CancellationToken.None).Reads).ToList();
        return uses.TrueForAll(static use => use is IInvocationOperation) ? [.. uses.Cast<IInvocationOperation>()] : null;
    }

    /// <summary>Whether the same rows are put in again and again, by a loop that does not train either.</summary>
    private bool IsDrawnAgain(IInvocationOperation call, IArgumentOperation? flag) =>
        IsRepeated(call, flag) || (CallsOf(call) is { } calls && calls.Any(outer => IsRepeated(outer, null)));

    private bool IsRepeated(IInvocationOperation call, IArgumentOperation? flag) => RepetitionOf(call, flag) is { } outer
        && !outer.Descendants().Any(part => HasRecorder(part) || part is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } body } && RunsRecorder(body));

    /// <summary>The loop or function right around a call that gives the same in each turn; null where there is none.</summary>
    internal static IOperation? RepetitionOf(IInvocationOperation call, IArgumentOperation? flag)
    {
        for (IOperation inner = call; inner.Parent is { } outer; inner = outer)
        {
            if ((outer is ILoopOperation loop && loop.Body == inner) || outer is IAnonymousFunctionOperation)
            {
                return call.Arguments.Where(argument => argument != flag).SelectMany(static argument => argument.DescendantsAndSelf()).Any(part => VariesIn(part, outer)) ? null : outer;
            }
        }

        return null;
    }

    private bool RunsRecorder(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Any(declared => lineage.References.OperationOf(declared.GetSyntax(), CancellationToken.None)?.Descendants().Any(HasRecorder) == true);

    private static bool VariesIn(IOperation part, IOperation around)
    {
        ISymbol? variable = part switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
        return variable is not null && variable.DeclaringSyntaxReferences.Any(declared => declared.SyntaxTree == around.Syntax.SyntaxTree && around.Syntax.Span.Contains(declared.Span));
    }

    /// <summary>Whether a result is computed with, read as numbers or shown, here or where it is given back.</summary>
    private bool IsEvaluated(IOperation value, int callers)
    {
        if (callers == 0)
        {
            return false;
        }

        var whole = Operations.Outermost(value);
        switch (whole.Parent)
        {
            case IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation call }:
                return lineage.Apis.Find(call.TargetMethod) is { } known && (known.As(ApiRole.Register) is not null || known.As(ApiRole.Add) is not null) ? false // A layer of another network.
                    : call.TargetMethod.DeclaringSyntaxReferences.IsEmpty || lineage.References.Of(parameter.OriginalDefinition, CancellationToken.None).Reads.Any(read => IsEvaluated(read, callers - 1));
            case IInvocationOperation call:
                return call.Instance == whole;
            case IPropertyReferenceOperation property:
                return IsEvaluated(property, callers);
            case IBinaryOperation or IInterpolationOperation:
                return true;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return lineage.References.Of(local, CancellationToken.None).Reads.Any(read => IsEvaluated(read, callers - 1));
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment when assignment.Value == whole:
                return lineage.References.Of(local, CancellationToken.None).Reads.Any(read => IsEvaluated(read, callers - 1));
            case IReturnOperation when Lineage.References.Enclosing(whole, CancellationToken.None) is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }:
                return CallsOf(whole) is { } calls && calls.Any(call => IsEvaluated(call, callers - 1));
            default:
                return false;
        }
    }
}
