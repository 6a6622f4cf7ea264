using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Security;

/// <summary>
/// Reads backwards where the path or stream a model is read from comes from, to what a request brings: a parameter of what answers it, a file that
/// was sent, the request itself. A file name without its folder, a path that was looked at, and what cannot be followed are none.
/// </summary>
internal sealed class RequestedSource(LineageModel lineage, CancellationToken cancellationToken)
{
    private const int MaximumSteps = 200;
    private const int MostCallers = 50;

    private readonly Hosting _hosting = Hosting.Of(lineage);
    private readonly HashSet<(SyntaxNode, OperationKind, SyntaxNode?)> _seen = [];
    private readonly HashSet<ISymbol> _streams = new(SymbolEqualityComparer.Default);

    // The calls whose results are being read: what a parameter holds there is what this call gives, whatever others give.
    private ImmutableStack<(IMethodSymbol Method, IInvocationOperation Call)> _inside = [];
    private int _steps;

    /// <summary>What of the request says where the model is; null where nothing does.</summary>
    internal IOperation? Of(IOperation? source)
    {
        if (source is null || source.ConstantValue.HasValue || (source is not IConversionOperation && IsHarmless(source.Type)) || _steps++ > MaximumSteps || !IsNew(source))
        {
            return null;
        }

        switch (source)
        {
            case IConversionOperation conversion:
                return Of(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand);
            case IAwaitOperation awaited:
                return Of(awaited.Operation);
            case ICoalesceOperation coalesce:
                return Of(coalesce.Value);
            case IConditionalOperation choice:
                return Of(choice.WhenTrue) ?? Of(choice.WhenFalse);
            case ISwitchExpressionOperation choice:
                return choice.Arms.Select(arm => Of(arm.Value)).FirstOrDefault(static found => found is not null);
            case IConditionalAccessOperation access:
                return Of(access.Operation);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                return Of(sum.LeftOperand) ?? Of(sum.RightOperand);
            case IInterpolatedStringOperation interpolated:
                return interpolated.Parts.OfType<IInterpolationOperation>().Select(part => Of(part.Expression)).FirstOrDefault(static found => found is not null);
            case IArrayElementReferenceOperation element:
                return Of(element.ArrayReference);
            case IArrayCreationOperation { Initializer.ElementValues: var elements }:
                return elements.Select(Of).FirstOrDefault(static found => found is not null);
            case ICollectionExpressionOperation { Elements: var elements }:
                return elements.Select(element => Of(element is ISpreadOperation spread ? spread.Operand : element)).FirstOrDefault(static found => found is not null);
            case IInvocationOperation call:
                return OfCall(call);
            case IObjectCreationOperation { Constructor.DeclaringSyntaxReferences.IsEmpty: true } creation:
                return creation.Arguments.Select(argument => Of(argument.Value)).FirstOrDefault(static found => found is not null);
            case ILocalReferenceOperation { Local: var local }:
                return AllowList.IsAsked(source) ? null : OfVariable(local);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return AllowList.IsAsked(source) ? null : OfParameter(parameter, source);
            case IPropertyReferenceOperation { Property: var property, Instance: { } instance }:
                return lineage.Apis.FindType(property.Type, ApiRole.Handler) is not null && !property.IsStatic ? source // Request, HttpContext of a controller.
                    : AllowList.IsAsked(source) ? null
                    : Of(instance) ?? OfMember(property);
            case IPropertyReferenceOperation { Property: var property }:
                return AllowList.IsAsked(source) ? null : OfMember(property);
            case IFieldReferenceOperation { Field: { IsConst: false } field }:
                return AllowList.IsAsked(source) ? null : OfMember(field);
            default:
                return null;
        }
    }

    /// <summary>Numbers, dates and members of enumerations are no paths.</summary>
    private static bool IsHarmless(ITypeSymbol? type) => type is { TypeKind: TypeKind.Enum } or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Double or SpecialType.System_DateTime }
        or { Name: nameof(Guid), ContainingNamespace.Name: nameof(System) };

    private IOperation? OfCall(IInvocationOperation call)
    {
        var api = lineage.Apis.Find(call.TargetMethod);
        if (api?.As(ApiRole.Path) is { } path)
        {
            return path["walks"] is null ? call.Arguments.SelectMany(static argument => argument.Value is IArrayCreationOperation { Initializer.ElementValues: var elements } ? elements : [argument.Value])
                .Append(call.Instance).Select(Of).FirstOrDefault(static found => found is not null) : null;
        }

        if (api?.As(ApiRole.File) is { } file)
        {
            return call.Arguments.Where(argument => argument.Parameter is { } parameter && file.Plays("path", parameter.OriginalDefinition)).Select(argument => Of(argument.Value)).FirstOrDefault(static found => found is not null);
        }

        // Who says where it is fetched from says what is read.
        if (api?.As(ApiRole.Download) is { } download)
        {
            return call.Arguments.Where(argument => argument.Parameter is { } parameter && download.Plays("of", parameter.OriginalDefinition)).Select(argument => Of(argument.Value)).FirstOrDefault(static found => found is not null);
        }

        if (call.TargetMethod.DeclaringSyntaxReferences.IsEmpty)
        {
            // OpenReadStream, ReadToEnd, the value behind a key, the first of several.
            return Of(call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null));
        }

        // A method that looks the name up gives back something of its own; one that only puts a path together gives back what it is given. Which of
        // several implementations runs is not known here.
        var body = !call.TargetMethod.IsAbstract && !call.TargetMethod.IsVirtual ? call.TargetMethod
            : lineage.References.BodiesOf(call.TargetMethod, cancellationToken).Where(static body => !body.IsAbstract).Take(2).ToList() is { Count: 1 } only ? only[0]
            : null;
        return body is null ? null : Inside(call, body, () => OfResults(body));
    }

    private bool IsNew(IOperation source) => _seen.Add((source.Syntax, source.Kind, _inside.IsEmpty ? null : _inside.Peek().Call.Syntax));

    /// <summary>Reads in a method as one call runs it.</summary>
    private IOperation? Inside(IInvocationOperation call, IMethodSymbol method, Func<IOperation?> read) => Within(_inside.Push((method, call)), read);

    private IOperation? Within(ImmutableStack<(IMethodSymbol Method, IInvocationOperation Call)> calls, Func<IOperation?> read)
    {
        var around = _inside;
        _inside = calls;
        try
        {
            return read();
        }
        finally
        {
            _inside = around;
        }
    }

    /// <summary>What the program writes into a field or property of its own, and what a computed one gives back; not where others can replace it.</summary>
    private IOperation? OfMember(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.IsEmpty || member.IsAbstract || member.IsVirtual)
        {
            return null;
        }

        return lineage.References.WritesOf(member, cancellationToken).Select(Of).FirstOrDefault(static found => found is not null)
            ?? (member is not IPropertySymbol property ? null
                : Operations.HeadOf(property) is { ContainingSymbol: IMethodSymbol made } head ? OfArguments(head, made)
                : property.GetMethod is { } getter ? OfResults(getter) : null);
    }

    /// <summary>What the objects of a record are made with.</summary>
    private IOperation? OfArguments(IParameterSymbol head, IMethodSymbol made) => lineage.References.UsesOf(made, cancellationToken).Take(MostCallers)
        .Select(creation => Of(Operations.GivenFor(head, creation))).FirstOrDefault(static found => found is not null);

    private IOperation? OfResults(IMethodSymbol method) =>
        lineage.References.ReturnedBy(method, cancellationToken).Select(Of).FirstOrDefault(static found => found is not null);

    private IOperation? OfVariable(ILocalSymbol local)
    {
        foreach (var declaration in local.DeclaringSyntaxReferences)
        {
            // What a pattern names is what it was matched with.
            if (Of(lineage.References.MatchedBy(declaration.GetSyntax(cancellationToken), cancellationToken)) is { } whole)
            {
                return whole;
            }

            if (declaration.GetSyntax(cancellationToken) is SingleVariableDesignationSyntax named && OfNamed(named) is { } part)
            {
                return part;
            }

            if (declaration.GetSyntax(cancellationToken) is ForEachStatementSyntax { Expression: var all } && Of(lineage.References.OperationOf(all, cancellationToken)) is { } one)
            {
                return one;
            }

            if (lineage.References.OperationOf(declaration.GetSyntax(cancellationToken), cancellationToken) is IVariableDeclaratorOperation declarator
                && Of(declarator.Initializer?.Value ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer?.Value) is { } found)
            {
                return found;
            }
        }

        if (lineage.References.WritesOf(local, cancellationToken).Select(value => OfOutput(value) ?? Of(value)).FirstOrDefault(static found => found is not null) is { } written)
        {
            return written;
        }

        // What is copied into a stream is what is read from it, and from the file that it writes.
        var reads = lineage.References.Of(local, cancellationToken).Reads;
        return reads.Select(read => StreamTo(read) is { } stream && _streams.Add(stream) ? OfVariable(stream) : null).FirstOrDefault(static found => found is not null)
            ?? reads.Select(read => Of(CopiedTo(read))).FirstOrDefault(static found => found is not null);
    }

    /// <summary>What a variable gets that is declared where it is written: <c>out var path</c>, <c>var (path, name) = Parts(request)</c>.</summary>
    private IOperation? OfNamed(SingleVariableDesignationSyntax named) => named.Parent switch
    {
        DeclarationExpressionSyntax declared => lineage.References.OperationOf(declared, cancellationToken) is { } variable ? OfOutput(variable) : null,
        ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: var whole } } } all => OfItem(lineage.References.OperationOf(whole, cancellationToken), all.Variables.IndexOf(named)),
        _ => null,
    };

    /// <summary>One item of a tuple, also of one that a method of the program gives back.</summary>
    private IOperation? OfItem(IOperation? tuple, int index) => tuple switch
    {
        IConversionOperation conversion => OfItem(conversion.Operand, index),
        IAwaitOperation awaited => OfItem(awaited.Operation, index),
        ITupleOperation { Elements: var items } => index < items.Length ? Of(items[index]) : null,
        IInvocationOperation { TargetMethod: { IsAbstract: false, IsVirtual: false, DeclaringSyntaxReferences.IsEmpty: false } called } call when IsNew(call) =>
            Inside(call, called, () => lineage.References.ReturnedBy(called, cancellationToken).Select(result => OfItem(result, index)).FirstOrDefault(static found => found is not null)),
        _ => null,
    };

    /// <summary>What a call gives back by a variable: what it is asked of, where its code cannot be seen, and what is written to its parameter otherwise.</summary>
    private IOperation? OfOutput(IOperation variable)
    {
        var given = variable.Parent is IDeclarationExpressionOperation declared ? declared.Parent : variable.Parent;
        return given is not IArgumentOperation { Parameter: { RefKind: RefKind.Out } parameter, Parent: IInvocationOperation call } ? null
            : call.TargetMethod.DeclaringSyntaxReferences.IsEmpty ? Of(call.Instance)
            : Inside(call, call.TargetMethod, () => lineage.References.WritesOf(parameter.OriginalDefinition, cancellationToken).Select(Of).FirstOrDefault(static found => found is not null));
    }

    /// <summary>What is copied into a stream, buffer or file where that is used: <c>stream.Write(bytes)</c>, <c>File.WriteAllBytes(path, bytes)</c>.</summary>
    private IOperation? CopiedTo(IOperation use)
    {
        var whole = Operations.Outermost(use);
        var copy = whole.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => call,
            IInvocationOperation call when call.Instance == whole => call,
            _ => null,
        };
        if (copy is null || lineage.Apis.Find(copy.TargetMethod, ApiRole.Rewrite) is not { } rewrite || rewrite.IndexOf("with") is not (>= 0 and var with))
        {
            return null;
        }

        var isTarget = whole.Parent is IArgumentOperation { Parameter: { } parameter }
            ? rewrite.Plays("rows", parameter.OriginalDefinition) || rewrite.Plays("path", parameter.OriginalDefinition)
            : rewrite.IndexOf("rows") is >= 0 and var rows && rewrite.Parts[rows].IsInstance;
        return !isTarget ? null
            : rewrite.Parts[with].IsInstance ? copy.Instance
            : copy.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == rewrite.Parts[with].Parameter)?.Value;
    }

    /// <summary>The variable that holds the stream which writes the file of a path.</summary>
    private ILocalSymbol? StreamTo(IOperation path) =>
        path.Parent is IArgumentOperation { Parent: { } opened } && Operations.MethodOf(opened) is { } member && lineage.Apis.Find(member, ApiRole.File)?["writes"] is not null
        && Operations.Outermost(opened).Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var stream } } ? stream : null;

    private IOperation? OfParameter(IParameterSymbol parameter, IOperation source)
    {
        if (ExtensionBlocks.IsReceiver(parameter))
        {
            return OfReceiver(parameter);
        }

        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            return null;
        }

        if (method.MethodKind == MethodKind.AnonymousFunction)
        {
            return Operations.LambdaAround(source, method) is not { } function ? null
                : Hosting.CallGiven(function) is not { } call ? OfRuns(function, parameter)
                : _hosting.IsHandling(call) ? (_hosting.IsService(parameter, cancellationToken) ? null : source)
                : OfRuns(function, parameter);
        }

        if (_hosting.Answers(method))
        {
            return _hosting.IsService(parameter, cancellationToken) || _hosting.IsBoundByProgram(parameter) ? null : source;
        }

        for (var calls = _inside; !calls.IsEmpty; calls = calls.Pop())
        {
            if (SymbolEqualityComparer.Default.Equals(LineageModel.Key(calls.Peek().Method), LineageModel.Key(method)))
            {
                // As the caller has it.
                var call = calls.Peek().Call;
                return Within(calls.Pop(), () => Of(Operations.GivenFor(parameter, call)));
            }
        }

        // Also who calls it by the interface it implements, or what it overrides.
        foreach (var read in References.NamesOf(method.OriginalDefinition).OfType<IMethodSymbol>().SelectMany(name => lineage.References.UsesOf(name, cancellationToken)).Take(MostCallers))
        {
            if (read is IMethodReferenceOperation && Hosting.CallGiven(read) is { } given && _hosting.IsHandling(given))
            {
                return _hosting.IsService(parameter, cancellationToken) ? null : source;
            }

            if ((Operations.GivenFor(parameter, read) is { } handed ? Of(handed) : read is IMethodReferenceOperation ? OfRuns(read, parameter) : null) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What a member of an extension block is called on, as the caller has it.</summary>
    private IOperation? OfReceiver(IParameterSymbol receiver)
    {
        for (var calls = _inside; !calls.IsEmpty; calls = calls.Pop())
        {
            if (ExtensionBlocks.IsGivenTo(calls.Peek().Method, receiver))
            {
                var call = calls.Peek().Call;
                return Within(calls.Pop(), () => Of(Operations.GivenFor(receiver, call)));
            }
        }

        return lineage.References.UsesOf(receiver, cancellationToken).Take(MostCallers).Select(use => Of(Operations.GivenFor(receiver, use))).FirstOrDefault(static found => found is not null);
    }

    /// <summary>What a function is called with: by code that cannot be seen, and where it is kept, a step of a pipeline, a handler by name.</summary>
    private IOperation? OfRuns(IOperation function, IParameterSymbol parameter) => GivenFunctions.InputsOf(function, parameter.Ordinal)
        .Concat(HeldFunctions.RunsOf(function, lineage.References, cancellationToken).Take(MostCallers).Select(run => Operations.GivenFor(parameter, run)))
        .Select(Of).FirstOrDefault(static found => found is not null);
}
