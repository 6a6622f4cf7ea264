using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>MLQ5008: an optimizer takes the parameters of a module that is moved later, or is made anew in each turn of the loop it works in.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptimizerBeforeMove() : EventRule(Descriptor)
{
    public const string Id = "MLQ5008";

    /// <summary>Diagnostic property: set where the optimizer is made anew in a loop.</summary>
    public const string RepeatsProperty = "repeats";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Optimizer made at the wrong time",
        messageFormat: "{0}; {1}",
        category: nameof(Concern.TrainingLoop),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An optimizer holds on to the parameters it is given, and keeps momentum for each. Moving a module to another device or type can give it new parameters, "
            + "which the optimizer does not know; making the optimizer anew in each turn throws its momentum away.",
        helpLinkUri: HelpLink(Id));

    private protected override bool LooksAtObjects => true;

    private protected override IEnumerable<EventFinding> Find(EventGraph graph)
    {
        foreach (var made in graph.Of(TrainingEventKind.Made))
        {
            if (made.Event!.Subject is not { } optimizer || MakerOf(made.Event, graph) is not { } maker || graph.Subjects.ModulesOf(optimizer) is not { } modules)
            {
                continue;
            }

            bool IsMade(TrainingEvent item) => item.Kind == TrainingEventKind.Made && optimizer.Equals(item.Subject);
            bool IsStep(EventNode node) => node.Event!.Kind == TrainingEventKind.Updated && optimizer.Equals(node.Event.Subject);

            var after = EventGraph.After(made, item => IsMade(item) || item.Kind == TrainingEventKind.Unknown).Events;
            var isStepped = graph.Has(TrainingEventKind.Updated); // If not, whoever gets it will.
            var move = after.Where(node => node.Event!.Kind == TrainingEventKind.Moved && node.Event.Subject is { } moved && modules.Any(moved.Meets) && !Stays(node, modules, graph))
                .OrderBy(static node => node.Id)
                .FirstOrDefault(node => EventGraph.After(node, item => IsMade(item) || item.Kind == TrainingEventKind.Unknown) is var later && (isStepped ? later.Events.Any(IsStep) : later.ToEnd));
            if (move is not null)
            {
                yield return new EventFinding(
                    maker.Syntax,
                    [move.Event!.Syntax],
                    at => [$"'{NameOf(maker)}' takes the parameters of '{move.Event.Name}' before '{Called.Name(move.Event)}' ({SourcePlace.Describe(SourcePlace.OfCall(move.Event.Syntax), at)}) moves it: "
                        + "a move can give the module new parameters, and the optimizer goes on changing the old ones", "move the module first"]);
            }
            else if (!graph.IsOfObject && after.Contains(made) && TurnOf(made, item => IsMade(item) || Renews(item, modules)).FirstOrDefault(IsStep) is { } step && IsEachTime(maker, made.Event.Frame, graph))
            {
                yield return new EventFinding(
                    maker.Syntax,
                    [step.Event!.Syntax],
                    at => [$"'{NameOf(maker)}' is made anew each time, for a module that stays the same, so what '{Called.Name(step.Event)}' ({SourcePlace.Describe(SourcePlace.OfCall(step.Event.Syntax), at)}) "
                        + "has learned of momentum and rates is lost", "make the optimizer once, before the loop"],
                    (RepeatsProperty, "yes"));
            }
        }
    }

    private static string NameOf(IOperation maker) => maker switch
    {
        IInvocationOperation call => call.TargetMethod.Name,
        _ => maker.Type?.Name ?? "",
    };

    /// <summary>The call that makes the optimizer of an event.</summary>
    private static IOperation? MakerOf(TrainingEvent made, EventGraph graph)
    {
        var maker = Called.Maker(made);
        return graph.Subjects.FactOf(maker, ApiRole.Optimizer) is not null ? maker : null;
    }

    /// <summary>Whether a move leads to where the module is already: a new one is on the processor.</summary>
    private static bool Stays(EventNode move, IEnumerable<Subject> modules, EventGraph graph) =>
        graph.Subjects.FactOf(move.Event!.Operation, ApiRole.Move) is { } fact && EventSubjects.Operand(move.Event.Operation, fact, "to") is { } target
        && Operations.Unconverted(target) is IMemberReferenceOperation { Member.Name: "CPU" }
        && !EventGraph.Before(move, static _ => false).Events.Any(node => node != move && node.Event!.Kind == TrainingEventKind.Moved && (node.Event.Subject is not { } moved || modules.Any(moved.Meets)));

    /// <summary>
    /// What happens between one time the optimizer is made and the next, for a module that stays the same: a loop over modules or folds further out
    /// is no such turn. Nothing, where it does not come back, or through code that is not known.
    /// </summary>
    private static List<EventNode> TurnOf(EventNode made, Func<TrainingEvent, bool> ends)
    {
        var after = EventGraph.After(made, ends).Events;
        var before = after.Contains(made) ? EventGraph.Before(made, ends).Events : [];
        return before.Any(node => node.Event!.Kind == TrainingEventKind.Unknown && after.Contains(node)) ? [] : [.. before.Where(after.Contains).OrderBy(static node => node.Id)];
    }

    /// <summary>Whether the module is another one from there on.</summary>
    private static bool Renews(TrainingEvent item, IEnumerable<Subject> modules) => item is { Kind: TrainingEventKind.Made, Subject: { } other } && modules.Any(other.Meets);

    /// <summary>Whether nothing decides that the optimizer is made now, there or on the way from the loop, and it is made the same way each time.</summary>
    private static bool IsEachTime(IOperation maker, Frame run, EventGraph graph)
    {
        var (place, values) = (maker.Syntax, new List<IOperation> { maker });
        for (var frame = run; ; frame = frame.Caller!)
        {
            var function = SourcePlace.FunctionAround(place);
            var loop = Called.LoopAround(place);
            var around = loop ?? function;
            if (around is null || place.Ancestors().TakeWhile(node => node != around).Any(node => IsChoice(node) || (loop is null && frame.Caller is not null && LeavesBefore(place, node))))
            {
                return false;
            }

            var parameters = new List<IParameterSymbol>();
            foreach (var part in values.SelectMany(static value => value.DescendantsAndSelf()))
            {
                switch (part)
                {
                    case ILocalReferenceOperation { Local: var local } when !graph.Subjects.IsModule(local.Type) && Varies(local, around, graph) && !IsOfTurn(part, around, graph):
                    case IInvocationOperation { TargetMethod.ContainingType.Name: not (nameof(Math) or "MathF") } when place != maker.Syntax:
                        return false;
                    case IParameterReferenceOperation { Parameter: var parameter } when !graph.Subjects.IsModule(parameter.Type) && !graph.Subjects.AreParameters(parameter.Type):
                        if (loop is null)
                        {
                            parameters.Add(parameter);
                        }
                        else if (Varies(parameter, around, graph) && !IsOfTurn(part, around, graph))
                        {
                            return false;
                        }

                        break;
                }
            }

            if (loop is not null || frame is not { Caller: not null, Call: { } call })
            {
                return parameters.Count == 0;
            }

            // A library gives its functions what it likes.
            var isOwn = call is IObjectCreationOperation or IInvocationOperation { TargetMethod: { MethodKind: MethodKind.DelegateInvoke } or { DeclaringSyntaxReferences.IsEmpty: false } };
            values = [.. parameters.Select(parameter => isOwn ? Operations.GivenFor(parameter, call) : null).OfType<IOperation>()];
            if (values.Count < parameters.Count)
            {
                return false;
            }

            place = call.Syntax;
        }
    }

    private static bool IsChoice(SyntaxNode node) =>
        node is IfStatementSyntax or ElseClauseSyntax or SwitchSectionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or CatchClauseSyntax or BinaryExpressionSyntax;

    /// <summary>Whether a method may give back something else before it comes to a place: one that was made before.</summary>
    private static bool LeavesBefore(SyntaxNode place, SyntaxNode around) => around is BlockSyntax block
        && block.Statements.TakeWhile(statement => !statement.Span.Contains(place.Span)).OfType<IfStatementSyntax>().Any(static choice => choice.Statement.DescendantNodesAndSelf().OfType<ReturnStatementSyntax>().Any());

    /// <summary>
    /// Whether all that varies is a rate computed from the number of the turn, or made smaller by each: a schedule by hand. What is looked up
    /// by that number may be phases, each of which is meant to begin anew.
    /// </summary>
    private static bool IsOfTurn(IOperation variable, SyntaxNode around, EventGraph graph)
    {
        for (var outer = variable.Parent; outer is not null and not IArgumentOperation; outer = outer.Parent)
        {
            if (outer is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true })
            {
                return false;
            }
        }

        return variable.Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 ? variable.Parent is not IArgumentOperation { Parent: IPropertyReferenceOperation or IArrayElementReferenceOperation }
            : IsScaled(variable, around, graph) || (variable is ILocalReferenceOperation { Local: { IsForEach: false } local } && !graph.Subjects.Lineage.References.WritesOf(local, CancellationToken.None).Any()
                && local.DeclaringSyntaxReferences.FirstOrDefault() is { } declared && around.Span.Contains(declared.Span)
                && declared.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } initializer } && graph.Subjects.Lineage.References.OperationOf(initializer, CancellationToken.None) is { } value
                && value.DescendantsAndSelf().Where(static part => part is ILocalReferenceOperation or IParameterReferenceOperation) is var parts && parts.Any() && parts.All(part => IsOfTurn(part, around, graph))
                && value.DescendantsAndSelf().OfType<IInvocationOperation>().All(static call => call.TargetMethod.ContainingType.Name is nameof(Math) or "MathF"));
    }

    /// <summary>Whether a variable from before the loop is only multiplied there, by what stays the same.</summary>
    private static bool IsScaled(IOperation variable, SyntaxNode around, EventGraph graph)
    {
        var symbol = variable is ILocalReferenceOperation { Local: var local } ? local : (ISymbol?)(variable as IParameterReferenceOperation)?.Parameter;
        if (symbol is null or ILocalSymbol { IsForEach: true } || symbol.DeclaringSyntaxReferences.Any(reference => around.Span.Contains(reference.Span)))
        {
            return false;
        }

        var uses = graph.Subjects.Lineage.References.Of(symbol, CancellationToken.None);
        return uses.Writes.Where(written => around.Span.Contains(written.Syntax.Span)).ToList() is { Count: > 0 } changes && changes.TrueForAll(written => written.Parent switch
        {
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide } => IsFixed(written),
            ISimpleAssignmentOperation when written is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide } scaled =>
                symbol.Equals((scaled.LeftOperand as ILocalReferenceOperation)?.Local, SymbolEqualityComparer.Default) && IsFixed(scaled.RightOperand),
            _ => false,
        });
    }

    private static bool IsFixed(IOperation share) => share is { ConstantValue.HasValue: true } or IFieldReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation;

    private static bool Varies(ISymbol variable, SyntaxNode around, EventGraph graph) =>
        variable.DeclaringSyntaxReferences.Any(reference => around.Span.Contains(reference.Span) && reference.SyntaxTree == around.SyntaxTree)
        || graph.Subjects.Lineage.References.Of(variable, CancellationToken.None).Writes.Any(written => around.Span.Contains(written.Syntax.Span))
        || graph.Subjects.Lineage.References.Of(variable, CancellationToken.None).Reads.Any(read => read.Parent is IIncrementOrDecrementOperation or ICompoundAssignmentOperation && around.Span.Contains(read.Syntax.Span));
}
