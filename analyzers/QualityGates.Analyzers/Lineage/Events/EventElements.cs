using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <summary>What is in the collections of objects and functions that a program makes: callbacks that are added here and run there.</summary>
internal sealed class EventElements(EventSubjects subjects)
{
    private const int Most = 6;

    private readonly Dictionary<Subject, List<Held>> _elements = [];
    private bool _isUnseen;

    /// <summary>Notes what is put into a collection, if it is of a kind that can be run.</summary>
    internal void Add(IOperation? collection, IOperation? item, Frame frame)
    {
        if (!IsRunnable(item?.Type, subjects))
        {
            return;
        }

        if (subjects.Of(collection, frame) is { } known)
        {
            Add(known, subjects.Resolve(item, frame));
        }
        else
        {
            _isUnseen = true;
        }
    }

    /// <summary>Notes what a collection is made of.</summary>
    internal void Add(IOperation made, IEnumerable<IOperation> items, Frame frame)
    {
        if (AreIn(made.Type, subjects))
        {
            foreach (var item in items)
            {
                Add(new Subject(made.Syntax, frame, []), item is ISpreadOperation ? default : subjects.Resolve(item, frame));
            }
        }
    }

    /// <summary>Notes that a collection gets more than can be told.</summary>
    internal void AddAny(IOperation? collection, Frame frame)
    {
        if (subjects.Of(collection, frame) is { } known)
        {
            Add(known, default);
        }
    }

    /// <summary>All elements of a collection, in their order; null where they are not known.</summary>
    internal IReadOnlyList<Held>? In(IOperation? collection, Frame frame) =>
        !_isUnseen && _elements.Count > 0 && collection is not null && Operations.Unconverted(collection) is not IInvocationOperation && subjects.Of(collection, frame) is { Members.IsEmpty: true, Root: SyntaxNode } known && _elements.TryGetValue(known, out var all) && all.Count <= Most && all.TrueForAll(IsExact) ? all : null;

    /// <summary>All that a variable of a loop is, one after the other; null where that is not known.</summary>
    internal IReadOnlyList<Held>? Of(IOperation? variable, Frame frame)
    {
        while (variable is IFlowCaptureReferenceOperation reference)
        {
            variable = frame.Captures.TryGetValue(reference.Id, out var captured) ? captured : null;
        }

        return variable is not null && Operations.Unconverted(variable) is ILocalReferenceOperation { Local: { IsForEach: true } local } && _elements.Count > 0 && frame.Of(local) is { } owner
            && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ForEachStatementSyntax { Expression: var collection } ? In(subjects.Lineage.References.OperationOf(collection, CancellationToken.None), owner) : null;
    }

    /// <summary>Whether a condition asks a loop for its next turn, whose turns are known.</summary>
    internal bool AreTurns(IOperation? condition, Frame frame) =>
        _elements.Count > 0 && condition is IInvocationOperation { TargetMethod.Name: "MoveNext", IsImplicit: true } next && next.Syntax.FirstAncestorOrSelf<ForEachStatementSyntax>() is { } loop && loop.Expression.Span.Contains(next.Syntax.Span)
        && In(subjects.Lineage.References.OperationOf(loop.Expression, CancellationToken.None), frame) is not null;

    /// <summary>Whether a collection is of objects or functions of the program.</summary>
    internal static bool AreIn(ITypeSymbol? type, EventSubjects subjects) => type switch
    {
        IArrayTypeSymbol array => IsRunnable(array.ElementType, subjects),
        INamedTypeSymbol { TypeArguments: { Length: 1 } elements, DeclaringSyntaxReferences.IsEmpty: true, TypeKind: not TypeKind.Delegate } => IsRunnable(elements[0], subjects),
        _ => false,
    };

    private static bool IsRunnable(ITypeSymbol? type, EventSubjects subjects) =>
        type is { TypeKind: TypeKind.Delegate } or { TypeKind: TypeKind.Interface or TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false } && !subjects.IsModule(type);

    private bool IsExact(Held item) =>
        item.Function is not null || (item.Subject is { Members.IsEmpty: true, Root: SyntaxNode made } && subjects.Lineage.References.OperationOf(made, CancellationToken.None) is IObjectCreationOperation { Type.DeclaringSyntaxReferences.IsEmpty: false });

    private void Add(Subject collection, Held item)
    {
        if (!_elements.TryGetValue(collection, out var all))
        {
            _elements.Add(collection, all = []);
        }

        all.Add(item);
    }
}
