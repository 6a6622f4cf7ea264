using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Lineage;

namespace QualityGates.Rules.Security;

/// <summary>
/// Reads backwards what a text is put together from, and finds a text in it that a caller or user writes. Constants, numbers, dates, members
/// of enumerations and settings are none; nor is what was compared with a list before, or what cannot be followed.
/// </summary>
internal sealed class OutsideText(LineageModel lineage, CancellationToken cancellationToken)
{
    private const int MaximumSteps = 200;
    private const int MaximumDepth = 6;
    private const int MostCallers = 50;

    private readonly References _references = lineage.References;
    private readonly Hosting _hosting = Hosting.Of(lineage);
    private readonly HashSet<(SyntaxNode, OperationKind, Frame?)> _seen = [];
    private int _steps;

    /// <summary>The call a parameter got its value by, while a method is looked into.</summary>
    private sealed record Frame(IInvocationOperation Call, Frame? Outer, int Depth);

    /// <summary>The text from outside that is built into another; null where there is none. Whether it is a part of a longer text as it is, is for the caller to say.</summary>
    internal IOperation? In(IOperation text, bool isBuilt = false) => Of(text, isBuilt, frame: null);

    private IOperation? Of(IOperation? text, bool isBuilt, Frame? frame)
    {
        if (text is null || text.ConstantValue.HasValue || _steps++ > MaximumSteps)
        {
            return null;
        }

        if (text.Type is { Name: "StringBuilder", ContainingNamespace.Name: "Text" }) // builder + " ORDER BY id", $"{builder}"
        {
            return OfBuilder(text, frame);
        }

        if (!_seen.Add((text.Syntax, text.Kind, frame)))
        {
            return null;
        }

        switch (text)
        {
            case IConversionOperation conversion:
                return Of(conversion.Operand, isBuilt, frame);
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand, isBuilt, frame);
            case IAwaitOperation awaited:
                return Of(awaited.Operation, isBuilt, frame);
            case IConditionalAccessOperation access when CanHoldText(access.Type):
                return Of(access.Operation, isBuilt, frame);
            case ICoalesceOperation coalesce:
                return Of(coalesce.Value, isBuilt, frame) ?? Of(coalesce.WhenNull, isBuilt, frame);
            case IConditionalOperation choice:
                return Of(choice.WhenTrue, isBuilt, frame) ?? Of(choice.WhenFalse, isBuilt, frame);
            case ISwitchExpressionOperation choice:
                return choice.Arms.Select(arm => Of(arm.Value, isBuilt, frame)).FirstOrDefault(static found => found is not null);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                return Of(sum.LeftOperand, isBuilt: true, frame) ?? Of(sum.RightOperand, isBuilt: true, frame);
            case IInterpolatedStringOperation interpolated:
                return interpolated.Parts.OfType<IInterpolationOperation>().Select(part => Of(part.Expression, isBuilt: true, frame)).FirstOrDefault(static found => found is not null);
            case IInterpolatedStringHandlerCreationOperation handled:
                return PartsOf(handled).Select(part => Of(part, isBuilt: true, frame)).FirstOrDefault(static found => found is not null);
            case IArrayElementReferenceOperation element:
                return Of(element.ArrayReference, isBuilt, frame);
            case IImplicitIndexerReferenceOperation { Instance: var whole } when CanHoldText(whole.Type): // sites[^1], name[1..]
                return Of(whole, isBuilt, frame);
            case IArrayCreationOperation { Initializer.ElementValues: var elements }:
                return elements.Select(element => Of(element, isBuilt, frame)).FirstOrDefault(static found => found is not null);
            case ICollectionExpressionOperation { Elements: var elements }:
                return elements.Select(element => Of(element is ISpreadOperation spread ? spread.Operand : element, isBuilt, frame)).FirstOrDefault(static found => found is not null);
            case IObjectCreationOperation { Initializer.Initializers: var put } when CanHoldText(text.Type): // new Dictionary<string, string> { ["country"] = country }
                return put.Select(one => Of(one switch { ISimpleAssignmentOperation kept => kept.Value, IInvocationOperation { Arguments: { IsEmpty: false } added } => added[added.Length - 1].Value, _ => null }, isBuilt, frame))
                    .FirstOrDefault(static found => found is not null);
            case IInvocationOperation call:
                return OfCall(call, isBuilt, frame);
            case ILocalReferenceOperation { Local: var local } when CanHoldText(local.Type):
                return AllowList.IsAsked(text) ? null : OfVariable(local, isBuilt, frame);
            case IFieldReferenceOperation { Field: var field } when CanHoldText(field.Type):
                return AllowList.IsAsked(text) ? null : OfVariable(field, isBuilt, frame);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return AllowList.IsAsked(text) ? null : OfParameter(parameter, text, isBuilt, frame);
            case IPropertyReferenceOperation { Property: { Type.SpecialType: SpecialType.System_String, IsIndexer: true, DeclaringSyntaxReferences.IsEmpty: true }, Instance: { } all } when CanHoldText(all.Type):
                return Of(all, isBuilt, frame);
            case IPropertyReferenceOperation { Property: { IsIndexer: false } property, Instance: { } instance } when CanHoldText(property.Type):
                return AllowList.IsAsked(text) ? null
                    : RequestOf(instance) is { } request && isBuilt && Of(request, isBuilt, frame) is not null ? text
                    : property.DeclaringSyntaxReferences.IsEmpty ? OfRequest(text, isBuilt)
                    : OfVariable(property, isBuilt, frame) ?? OfGetter(property, isBuilt) ?? (OfRequest(instance, isBuilt) is not null || (isBuilt && IsMessage(instance.Type) && QueuedMessage.Is(instance, _references, cancellationToken)) ? text : null);
            case ILocalReferenceOperation or IPropertyReferenceOperation:
                return OfRequest(text, isBuilt);
            default:
                return null;
        }
    }

    /// <summary>What a request brings and no parameter of a handler is: its query, a header, a body that is read from it.</summary>
    private IOperation? OfRequest(IOperation text, bool isBuilt) =>
        isBuilt && (text.Type is { SpecialType: SpecialType.System_String } or { Name: "StringValues" or "PathString" or "QueryString" } || IsMessage(text.Type))
        && new RequestedSource(lineage, cancellationToken).Of(text) is not null ? text : null;

    private static bool CanHoldText(ITypeSymbol? type) => type is not null && (type.SpecialType == SpecialType.System_String || CanHoldText(ElementOf(type) ?? (type as INamedTypeSymbol) switch
    {
        { Name: "Dictionary" or "IDictionary" or "IReadOnlyDictionary", TypeArguments: { Length: 2 } held } => held[1],
        _ => null,
    }));

    private IOperation? OfCall(IInvocationOperation call, bool isBuilt, Frame? frame)
    {
        var target = call.TargetMethod;
        if (target.DeclaringSyntaxReferences.IsEmpty)
        {
            return target.ContainingType switch
            {
                { SpecialType: SpecialType.System_String } when target.Name is "Format" or "Concat" or "Join" or "Create" => Arguments(call, isBuilt: true, frame),
                { SpecialType: SpecialType.System_String } when target.Name is "Trim" or "TrimStart" or "TrimEnd" or "ToLowerInvariant" or "ToUpperInvariant" or "ToLower" or "ToUpper" or "Substring" or "ToString" or "Split" => Of(call.Instance, isBuilt, frame),
                { Name: nameof(FormattableString), ContainingNamespace.Name: nameof(System) } => Arguments(call, isBuilt, frame),
                { Name: "StringBuilder", ContainingNamespace.Name: "Text" } when target.Name is "ToString" => OfBuilder(call.Instance, frame),
                { SpecialType: SpecialType.System_String } when target.Name is "Replace" => Of(call.Instance, isBuilt, frame) ?? Of(call.Arguments[1].Value, isBuilt: true, frame),
                { Name: "Enumerable" } => OfQuery(call, isBuilt, frame),
                { Name: "Console", ContainingNamespace.Name: nameof(System) } when isBuilt && target.Name == "ReadLine" => call,
                { Name: "Environment", ContainingNamespace.Name: nameof(System) } when isBuilt && target.Name == "GetCommandLineArgs" => call,
                _ => OfRequest(call, isBuilt),
            };
        }

        // A method that quotes knows what it is given; the others are looked into.
        if (target.IsVirtual || target.IsAbstract || Quotes(target) || (frame?.Depth ?? 0) >= MaximumDepth)
        {
            return null;
        }

        var inside = new Frame(call, frame, (frame?.Depth ?? 0) + 1);
        return _references.ReturnedBy(target, cancellationToken).Select(result => Of(result, isBuilt, inside)).FirstOrDefault(static found => found is not null);
    }

    private static bool Quotes(IMethodSymbol method) => method.Name.Contains("Quote") || method.Name.Contains("Escape") || method.Name.Contains("Sanitize");

    /// <summary>What a query makes of its elements, or which it picks; not where it asks something of them but how they begin.</summary>
    private IOperation? OfQuery(IInvocationOperation call, bool isBuilt, Frame? frame)
    {
        var functions = call.Arguments.Skip(1).Select(static argument => Operations.Unconverted(argument.Value)).OfType<IDelegateCreationOperation>().ToList();
        switch (call.TargetMethod.Name)
        {
            case "Select" when functions.LastOrDefault() is { Target: IMethodReferenceOperation { Method: { DeclaringSyntaxReferences.IsEmpty: false, IsVirtual: false, IsAbstract: false } named } } && !Quotes(named):
                return _references.ReturnedBy(named, cancellationToken).Select(result => Of(result, isBuilt, frame: null)).FirstOrDefault(static found => found is not null);

            case "Select" or "ToDictionary" when functions.LastOrDefault() is { Target: IAnonymousFunctionOperation function } && (call.TargetMethod.Name == "Select" || functions.Count == 2):
                return function.Body.Descendants().OfType<IReturnOperation>().Select(result => Of(result.ReturnedValue, isBuilt, frame)).FirstOrDefault(static found => found is not null);

            case "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" or "Where" or "SkipWhile" when functions.TrueForAll(IsOfBeginning):
            case "ElementAt" or "ElementAtOrDefault" or "Skip" or "Take" or "ToArray" or "ToList" or "AsEnumerable" or "Reverse" or "Append" or "Concat":
                return call.Arguments.Select(argument => Of(argument.Value, isBuilt, frame)).FirstOrDefault(static found => found is not null);

            default:
                return null;
        }
    }

    /// <summary>Whether a condition only tells options of a command line apart: <c>arg => arg.StartsWith("--table=")</c>.</summary>
    private static bool IsOfBeginning(IDelegateCreationOperation condition) => condition.Target is IAnonymousFunctionOperation function
        && function.Body.Descendants().OfType<IReturnOperation>().All(static result => result.ReturnedValue is IInvocationOperation { TargetMethod: { Name: "StartsWith", ContainingType.SpecialType: SpecialType.System_String }, Arguments: var given }
            && given.FirstOrDefault()?.Value.ConstantValue is { HasValue: true, Value: string { Length: > 0 } beginning } && beginning[0] is '-' or '/');

    /// <summary>What a builder was begun with and what was appended to it, in a chain of calls or statement by statement.</summary>
    private IOperation? OfBuilder(IOperation? builder, Frame? frame)
    {
        while (builder is IInvocationOperation { TargetMethod.ContainingType.Name: "StringBuilder", Instance: { } instance } call)
        {
            if (Appended(call, frame) is { } found)
            {
                return found;
            }

            builder = instance;
        }

        switch (builder)
        {
            case IObjectCreationOperation creation:
                return creation.Arguments.Select(argument => Of(argument.Value, isBuilt: true, frame)).FirstOrDefault(static found => found is not null);

            case ILocalReferenceOperation or IFieldReferenceOperation when _seen.Add((builder.Syntax, builder.Kind, frame)):
                var (held, own) = builder is ILocalReferenceOperation { Local: var local } ? ((ISymbol)local, frame) : (((IFieldReferenceOperation)builder).Field, null);
                return OfBuilder(_references.InitialOf(held, cancellationToken), own)
                    ?? _references.Of(held.OriginalDefinition, cancellationToken).Reads.Select(read => OfAppending(read, own)).FirstOrDefault(static found => found is not null);

            default:
                return null;
        }
    }

    /// <summary>The calls that begin with one use of a builder: <c>sql.Append(a).Append(b)</c>.</summary>
    private IOperation? OfAppending(IOperation use, Frame? frame)
    {
        for (var receiver = use; receiver.Parent is IInvocationOperation { TargetMethod.ContainingType.Name: "StringBuilder" } call && call.Instance == receiver; receiver = call)
        {
            if (Appended(call, frame) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private IOperation? Appended(IInvocationOperation call, Frame? frame) => call.TargetMethod.Name is "Append" or "AppendLine" or "AppendFormat" or "AppendJoin" or "Insert" or "Replace"
        ? call.Arguments.SelectMany(static argument => argument.Value switch
        {
            IArrayCreationOperation { Initializer.ElementValues: var elements } => elements,
            IInterpolatedStringHandlerCreationOperation handled => PartsOf(handled),
            var value => (IEnumerable<IOperation>)[value],
        }).Select(value => Of(value, isBuilt: true, frame)).FirstOrDefault(static found => found is not null)
        : null;

    /// <summary>What is put into a text that is built piece by piece: <c>string.Create(culture, $"…")</c>, <c>sql.Append($"…")</c>.</summary>
    private static IEnumerable<IOperation> PartsOf(IInterpolatedStringHandlerCreationOperation handled) => handled.Content is IInterpolatedStringOperation { Parts: var parts }
        ? parts.OfType<IInterpolatedStringAppendOperation>().Select(static part => part.AppendCall).OfType<IInvocationOperation>().SelectMany(static part => part.Arguments.Take(1)).Select(static given => given.Value)
        : [];

    private IOperation? Arguments(IInvocationOperation call, bool isBuilt, Frame? frame) => call.Arguments
        .SelectMany(static argument => argument.Value is IArrayCreationOperation { Initializer.ElementValues: var elements } ? elements : [argument.Value])
        .Select(value => Of(value, isBuilt, frame)).FirstOrDefault(static found => found is not null);

    /// <summary>What a property that is computed gives back; of a property that a record declares in its head, what it is made with.</summary>
    private IOperation? OfGetter(IPropertySymbol property, bool isBuilt)
    {
        if (property.IsAbstract || property.IsVirtual)
        {
            return null;
        }

        if (Operations.HeadOf(property) is { } head)
        {
            return OfArguments(head, UsesOf((IMethodSymbol)head.ContainingSymbol), isBuilt);
        }

        return property.GetMethod is { } getter ? _references.ReturnedBy(getter, cancellationToken).Select(result => Of(result, isBuilt, frame: null)).FirstOrDefault(static found => found is not null) : null;
    }

    /// <summary>What a variable begins with: in its declaration, as what a pattern names, as one of what a loop goes through.</summary>
    private IOperation? InitialOf(SyntaxNode declared) => declared switch
    {
        SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax } given } => // filters.TryGetValue("country", out var country)
            _references.OperationOf(given, cancellationToken)?.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "TryGetValue", DeclaringSyntaxReferences.IsEmpty: true }, Instance: { } all } } ? all : null,
        SingleVariableDesignationSyntax => _references.MatchedBy(declared, cancellationToken),
        ForEachStatementSyntax { Expression: var all } => _references.OperationOf(all, cancellationToken),
        _ => References.InitializerIn(declared) is { Value: var initial } ? _references.OperationOf(initial, cancellationToken) : null,
    };

    private IOperation? OfVariable(ISymbol variable, bool isBuilt, Frame? frame)
    {
        var own = variable is ILocalSymbol ? frame : null;
        foreach (var declaration in variable.DeclaringSyntaxReferences)
        {
            if (Of(InitialOf(declaration.GetSyntax(cancellationToken)), isBuilt, own) is { } found)
            {
                return found;
            }
        }

        // What is put into a list is what it holds.
        if (((variable as ILocalSymbol)?.Type ?? (variable as IFieldSymbol)?.Type) is INamedTypeSymbol { Name: "List" or "IList" or "ICollection" or "HashSet" } && _references.Of(variable, cancellationToken).Reads
            .Select(read => read.Parent is IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "Insert" or "UnionWith" } added && added.Instance == read ? Of(added.Arguments.Last().Value, isBuilt, own) : null)
            .FirstOrDefault(static found => found is not null) is { } held)
        {
            return held;
        }

        foreach (var written in _references.WritesOf(variable, cancellationToken))
        {
            if (Of(written, isBuilt || written.Parent is ICompoundAssignmentOperation, own) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private IOperation? OfParameter(IParameterSymbol parameter, IOperation text, bool isBuilt, Frame? frame)
    {
        for (var entered = frame; entered is not null; entered = entered.Outer)
        {
            if (ExtensionBlocks.IsGivenTo(entered.Call.TargetMethod.ReducedFrom ?? entered.Call.TargetMethod, parameter) && (ExtensionBlocks.IsReceiver(parameter) || CanHold(parameter.Type)))
            {
                return Of(Operations.GivenFor(parameter, entered.Call), isBuilt, entered.Outer);
            }
        }

        if (ExtensionBlocks.IsReceiver(parameter))
        {
            return OfArguments(parameter, [.. _references.UsesOf(parameter, cancellationToken).Take(MostCallers)], isBuilt);
        }

        if (parameter.ContainingSymbol is not IMethodSymbol method || !CanHold(parameter.Type))
        {
            return null;
        }

        if (parameter.Name == "args" && parameter.Type is IArrayTypeSymbol && method.IsStatic && method.Name is "Main" or "<Main>$")
        {
            return isBuilt ? text : null;
        }

        // Who calls a lambda is known where it answers requests, which bring what it is called with, and in a query.
        if (method.MethodKind == MethodKind.AnonymousFunction)
        {
            return Operations.LambdaAround(text, method) is not { } function || Hosting.CallGiven(function) is not { } call ? null
                : _hosting.IsHandling(call) ? (isBuilt && !_hosting.IsService(parameter, cancellationToken) ? text : null)
                : GivenFunctions.InputsOf(function, parameter.Ordinal).Select(given => Of(given, isBuilt, frame)).FirstOrDefault(static found => found is not null);
        }

        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.Constructor))
        {
            return null;
        }

        if (isBuilt && _hosting.Answers(method) && !_hosting.IsService(parameter, cancellationToken))
        {
            return text;
        }

        var uses = UsesOf(method);
        if (isBuilt && uses.Exists(use => use is IMethodReferenceOperation && Hosting.CallGiven(use) is { } given && _hosting.IsHandling(given)) && !_hosting.IsService(parameter, cancellationToken))
        {
            return text;
        }

        return OfArguments(parameter, uses, isBuilt) ?? (uses.Count == 0 && isBuilt && IsOpen(method) ? text : null);
    }

    private static bool CanHold(ITypeSymbol type) => CanHoldText(type) || IsMessage(type) || IsMessage(ElementOf(type));

    /// <summary>Who calls a method, also by what it overrides or implements.</summary>
    private List<IOperation> UsesOf(IMethodSymbol method) =>
        [.. References.NamesOf(method.OriginalDefinition).OfType<IMethodSymbol>().SelectMany(name => _references.UsesOf(name, cancellationToken)).Take(MostCallers)];

    /// <summary>What the calls of a method give for a parameter.</summary>
    private IOperation? OfArguments(IParameterSymbol parameter, List<IOperation> uses, bool isBuilt) => uses
        .SelectMany(use => use is IMethodReferenceOperation ? GivenFunctions.InputsOf(use, parameter.Ordinal) : Operations.GivenFor(parameter, use) is { } given ? [given] : [])
        .Select(given => Of(given, isBuilt, frame: null)).FirstOrDefault(static found => found is not null);

    /// <summary>Whether anybody outside of the project may call a method.</summary>
    private static bool IsOpen(ISymbol member)
    {
        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An object a method is called with, or one of several that a loop goes through, whose properties say what is asked for.</summary>
    private static IOperation? RequestOf(IOperation instance)
    {
        if (instance is ILocalReferenceOperation { Local: var local })
        {
            for (var around = instance.Parent; around is not null; around = around.Parent)
            {
                if (around is IForEachLoopOperation loop && loop.Locals.Contains(local, SymbolEqualityComparer.Default))
                {
                    return Operations.Unconverted(loop.Collection) is IParameterReferenceOperation given && IsMessage(ElementOf(given.Type)) ? given : null;
                }
            }
        }

        return instance is IParameterReferenceOperation { Parameter.Type: var type } && IsMessage(type) ? instance : null;
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Name: "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "IList" or "List", TypeArguments: { Length: 1 } held } => held[0],
        _ => null,
    };

    private static bool IsMessage(ITypeSymbol? type) => type is not null && type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.DeclaringSyntaxReferences.IsEmpty && !IsSettings(type.Name);

    private static bool IsSettings(string name) => name.EndsWith("Options", StringComparison.Ordinal) || name.EndsWith("Settings", StringComparison.Ordinal) || name.EndsWith("Configuration", StringComparison.Ordinal) || name.EndsWith("Config", StringComparison.Ordinal);
}
