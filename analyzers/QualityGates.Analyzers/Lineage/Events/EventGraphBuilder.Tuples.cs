using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <content>Several objects in one value, tuples that are taken apart again, and one of several in a variable.</content>
internal sealed partial class EventGraphBuilder
{
    private EventNode OnTuple(ITupleOperation tuple, Frame frame, EventNode at)
    {
        if (tuple is { Parent: not IDeconstructionAssignmentOperation, NaturalType: INamedTypeSymbol type })
        {
            var whole = new Subject(tuple.Syntax, frame, []);
            for (var i = 0; i < tuple.Elements.Length; i++)
            {
                if (MayHold(tuple.Elements[i].Type) && whole.Member(EventSubjects.Plain(type.TupleElements[i])) is { } part)
                {
                    _subjects.Note(part, _subjects.Resolve(tuple.Elements[i], frame));
                }
            }
        }

        return at;
    }

    /// <summary>Notes what variables and members that get a value only once hold from then on.</summary>
    private EventNode OnParts(IDeconstructionAssignmentOperation assignment, Frame frame, EventNode at)
    {
        var target = assignment.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : assignment.Target;
        if (target is not ITupleOperation { Elements: var targets } || !targets.Any(element => MayHold(element.Type)))
        {
            return at;
        }

        var values = PartsOf(assignment.Value, targets.Length, frame);
        for (var i = 0; i < targets.Length; i++)
        {
            var element = targets[i] is IDeclarationExpressionOperation declared ? declared.Expression : targets[i];
            if (i < values.Length && MayHold(element.Type) && VariableOf(element, frame) is { } variable && values[i].Subject?.Equals(variable) != true && _subjects.IsWrittenOnce(NameOf(variable)))
            {
                _subjects.Note(variable, values[i]);
            }
        }

        return at;
    }

    /// <summary>Notes which of several objects a variable holds in this run, where statements choose.</summary>
    private void NoteChosen(ISimpleAssignmentOperation assignment, Frame frame)
    {
        if (Operations.Unconverted(assignment.Value) is IObjectCreationOperation { Type: { DeclaringSyntaxReferences: { IsEmpty: false } declared } type } && !IsModule(type)
            && declared.Any(reference => _graphs.Interest.Includes(reference.GetSyntax(_cancellationToken), _cancellationToken))
            && VariableOf(assignment.Target, frame) is { } variable && _subjects.IsChosen(NameOf(variable), assignment.Value) == true)
        {
            _subjects.Note(variable, _subjects.Resolve(assignment.Value, frame));
        }
    }

    private Subject? VariableOf(IOperation target, Frame frame) => target switch
    {
        ILocalReferenceOperation { Local: var local } => frame.Of(local) is { } owner ? new Subject(local, owner, []) : null,
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { Parameters.IsEmpty: true } } reference =>
            reference.Member.IsStatic ? new Subject(reference.Member.OriginalDefinition, null, []) : _subjects.Of(reference.Instance, frame)?.Member(reference.Member.OriginalDefinition),
        _ => null,
    };

    private static ISymbol NameOf(Subject variable) => variable.Members.IsEmpty ? (ISymbol)variable.Root : variable.Members[variable.Members.Length - 1];

    /// <summary>What the parts of a value hold, in their order: of a tuple, or of a record by its head.</summary>
    private ImmutableArray<Held> PartsOf(IOperation value, int count, Frame frame)
    {
        var whole = Operations.Unconverted(value);
        if (whole is ITupleOperation literal)
        {
            return [.. literal.Elements.Select(element => _subjects.Resolve(element, frame))];
        }

        if (whole.Type is not INamedTypeSymbol type || _subjects.Of(whole, frame) is not { } subject)
        {
            return [];
        }

        var members = type.IsTupleType ? type.TupleElements.Select(EventSubjects.Plain)
            : type.IsRecord && type.InstanceConstructors.FirstOrDefault(EventSubjects.IsPrimary) is { } head && head.Parameters.Length == count ? head.Parameters.Select(parameter => type.OriginalDefinition.GetMembers(parameter.Name).FirstOrDefault())
            : [];
        return [.. members.Select(member => member is not null && subject.Member(member) is { } part ? _subjects.Content(part) : default)];
    }
}
