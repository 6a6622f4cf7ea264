using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <content>Collections of objects and functions: a loop over one whose elements are known runs once, with all of them one after the other.</content>
internal sealed partial class EventGraphBuilder
{
    private EventNode OnElements(IOperation made, Frame frame, EventNode at)
    {
        switch (made)
        {
            case ICollectionExpressionOperation collection:
                _elements.Add(made, collection.Elements, frame);
                break;
            case IArrayCreationOperation { Initializer: { } values }:
                _elements.Add(made, values.ElementValues, frame);
                break;
            case IArrayCreationOperation:
                _elements.AddAny(made, frame);
                break;
        }

        return at;
    }

    private void OnAdded(IInvocationOperation call, ApiFact fact, Frame frame)
    {
        if (call.Arguments.Length == 1 && EventSubjects.Operand(call, fact, "item") is { } item) // Otherwise at a place of its own.
        {
            _elements.Add(call.Instance, item, frame);
        }
        else
        {
            _elements.AddAny(call.Instance, frame);
        }
    }

    /// <summary>Calls a member of each element, or each as a function.</summary>
    private EventNode RunOnEach(IReadOnlyList<Held> elements, IInvocationOperation call, Frame frame, EventNode at)
    {
        foreach (var element in elements)
        {
            if (element.Function is { } function)
            {
                at = call.TargetMethod.MethodKind == MethodKind.DelegateInvoke ? RunFunction(function, call.Arguments, call, frame, at) : at;
            }
            else if (_lineage.References.OperationOf((SyntaxNode)element.Subject!.Root, _cancellationToken) is { Type: { } type } && _lineage.BodyOf(call.TargetMethod, type, _cancellationToken) is { } body && (Matters(body) || LeadsToFunctions(call, frame)))
            {
                at = Run(body, call.Arguments, call, element.Subject, frame, at);
            }
        }

        _subjects.Note(call.Syntax, frame, elements.Count == 1 && _subjects.Of(call, frame) is { } only ? new Held(only, null) : default);
        return at;
    }

    /// <summary>The way out of a loop whose turns are known, at the block that asks for the next.</summary>
    private ControlFlowBranch? EndOf(BasicBlock head, Frame frame) =>
        head.ConditionKind == ControlFlowConditionKind.None || !_elements.AreTurns(head.BranchValue, frame) ? null
        : head.ConditionKind == ControlFlowConditionKind.WhenFalse ? head.ConditionalSuccessor
        : head.FallThroughSuccessor;
}
