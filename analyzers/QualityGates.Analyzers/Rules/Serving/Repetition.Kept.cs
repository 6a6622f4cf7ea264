using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <content>What is made and kept: once, or in the place of what was there. An order to exchange a model makes it anew, and answers nothing with it.</content>
internal sealed partial class Repetition
{
    /// <summary>Whether what is made stays when the request is over.</summary>
    internal enum Keeping
    {
        /// <summary>It does not, as far as is known.</summary>
        No,

        /// <summary>An engine that is made of it replaces another.</summary>
        Within,

        /// <summary>It replaces another.</summary>
        Itself,

        /// <summary>It is put beside others, or where it is looked up before it is made.</summary>
        Cache,
    }

    /// <summary>Whether a place holds what it is given for longer than one request.</summary>
    private bool Outlives(IOperation target) => target switch
    {
        IFieldReferenceOperation { Field.IsStatic: true } or IPropertyReferenceOperation { Property.IsStatic: true } or IArrayElementReferenceOperation => true,
        IPropertyReferenceOperation { Property.IsIndexer: true } => true,
        IMemberReferenceOperation member => !(IsOwnMember(member) && (IsInConstructor(member) || Hosting.IsPerRequest(member.Member.ContainingType))),
        ILocalReferenceOperation { Local: var local } => FunctionAround(target) is { } function && !local.DeclaringSyntaxReferences.Any(reference => function.Syntax.Span.Contains(reference.Span)),
        _ => false,
    };

    /// <summary>What a use of a value does to keep it: a field, a list, a cache, the services of the program.</summary>
    private Keeping HeldBy(IOperation value, int depth)
    {
        var use = Converted(value);
        switch (use.Parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Value == use:
                return Outlives(assignment.Target) ? IsOneOfMany(assignment.Target) ? Keeping.Cache : Keeping.Itself : Keeping.No;

            case IDeconstructionAssignmentOperation { Target: ITupleOperation targets } parts when parts.Value == use:
                return targets.Elements.Any(Outlives) ? Keeping.Itself : Keeping.No;

            case IArgumentOperation { Parent: IInvocationOperation call } when MakesEngine(call):
                return depth < MaximumDepth && HeldBy(call, depth + 1) is var made and not Keeping.No ? made == Keeping.Cache ? Keeping.Cache : Keeping.Within : Keeping.No;

            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Write" or "Exchange", ContainingType: { Name: nameof(Volatile) or nameof(Interlocked), ContainingNamespace.Name: nameof(System.Threading) } } } exchange }:
                return Outlives(exchange.Arguments[0].Value) ? Keeping.Itself : Keeping.No;

            case IArgumentOperation { Parent: IInvocationOperation call }:
                return IsAdding(call) ? Keeping.Cache : Keeping.No;

            case IArgumentOperation { Parent: IObjectCreationOperation holder } when depth < MaximumDepth:
                return HeldBy(holder, depth + 1);

            case ITupleOperation when depth < MaximumDepth:
                return HeldBy(use.Parent, depth + 1);

            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when depth is > 0 and < MaximumDepth:
                return Lineage.References.Of(local, CancellationToken).Reads.Select(read => HeldBy(read, depth + 1)).Append(Keeping.No).Max();

            default:
                return Keeping.No;
        }
    }

    private bool IsAdding(IInvocationOperation call) => Lineage.Apis.Find(call.TargetMethod) is not { } api
        ? call.TargetMethod.Name.StartsWith("Add", StringComparison.Ordinal) || call.TargetMethod.Name is "TryAdd" or "Set" or "GetOrAdd" or "Enqueue" or "Push" or "Return" or "Insert" or "Exchange" or "CompareExchange"
        : api.As(ApiRole.Add) is not null || api.As(ApiRole.Service) is not null;

    private static bool IsOneOfMany(IOperation target) => target is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true };

    private bool MakesEngine(IInvocationOperation call) => Lineage.Apis.Find(call.TargetMethod, ApiRole.Predict)?["makes"] == "engine";

    /// <summary>Whether code around a place decides whether the program comes there; a look at what the request brings, that leaves when it is not as it should be, decides nothing about the model.</summary>
    private bool Decides(IOperation around, IOperation inner) => around switch
    {
        IConditionalOperation choice => inner != choice.Condition,
        ISwitchCaseOperation or ISwitchExpressionArmOperation or ICatchClauseOperation => true,
        IBlockOperation block => block.Operations.TakeWhile(operation => operation != inner).OfType<IConditionalOperation>().Any(choice =>
            !ComesFromOutside(choice.Condition, 0) && choice.DescendantsAndSelf().Any(static part => part is IReturnOperation or IBranchOperation)),
        _ => false,
    };

    /// <summary>Whether a handler predicts, itself or in what it calls.</summary>
    private bool Asks(IOperation? function, IMethodSymbol method) => CodeOf(function, method).Any(code => LeadsTo(code, Predicts));

    /// <summary>Whether a handler predicts for what the request brings, and not only to try the model that it has exchanged.</summary>
    private bool AnswersWith(IOperation? function, IMethodSymbol method) => CodeOf(function, method).Any(code => CallsIn(code).Any(call =>
        (call.Arguments.Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && IsBrought(argument.Value, method, 0)) || (call.Instance is { } instance && IsBrought(instance, method, 0)))
        && (Predicts(call.TargetMethod) || Lineage.BodiesOf(call.TargetMethod, CancellationToken).Any(body => body.DeclaringSyntaxReferences.Any(reference => LeadsTo(reference.GetSyntax(CancellationToken), Predicts))))));

    private IEnumerable<SyntaxNode> CodeOf(IOperation? function, IMethodSymbol method) =>
        function is not null ? [function.Syntax] : method.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(CancellationToken));
}
