using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <summary>
/// What the program writes into a property of a row class, wherever it does: <c>flat.PerMetre = flat.Price / flat.Area</c>, or a property that is
/// computed when it is read. Of another row, such as the day before, it says nothing about this one.
/// </summary>
internal sealed class WrittenColumns
{
    private static readonly ConditionalWeakTable<LineageModel, WrittenColumns> Known = new();

    private readonly ConcurrentDictionary<(INamedTypeSymbol RowType, string Column), ISymbol?> _members = new();
    private readonly ConcurrentDictionary<(ISymbol Written, ISymbol From), bool> _made = new();

    /// <summary>Whether one column of a row class is computed from another one of the same row.</summary>
    internal static bool IsMadeOf(INamedTypeSymbol rowType, string column, string from, LineageModel model, CancellationToken cancellationToken) =>
        column != from && Known.GetOrCreateValue(model).IsMade(rowType, column, from, model, cancellationToken);

    private bool IsMade(INamedTypeSymbol rowType, string column, string from, LineageModel model, CancellationToken cancellationToken) =>
        MemberOf(rowType, column, model) is { } written && MemberOf(rowType, from, model) is { } source && !SymbolEqualityComparer.Default.Equals(written, source)
        && (_made.TryGetValue((written, source), out var known) ? known : _made.GetOrAdd((written, source), IsMadeOf(written, source, model, cancellationToken)));

    private ISymbol? MemberOf(INamedTypeSymbol rowType, string column, LineageModel model) =>
        _members.TryGetValue((rowType, column), out var known) ? known : _members.GetOrAdd((rowType, column), FindMember(rowType, column, model));

    private static ISymbol? FindMember(INamedTypeSymbol rowType, string column, LineageModel model) =>
        rowType.GetMembers().FirstOrDefault(member => RowSchema.TypeOf(member, isWritten: false) is not null && RowSchema.NameOf(member, model.Apis) == column);

    private static bool IsMadeOf(ISymbol written, ISymbol source, LineageModel model, CancellationToken cancellationToken) =>
        (written is IPropertySymbol { GetMethod: { } getter } && model.References.ReturnedBy(getter, cancellationToken).Any(returned => returned is not null && Computes(returned, source, static instance => instance is null or IInstanceReferenceOperation)))
        || model.References.WritesOf(written, cancellationToken).Any(value => IsOfSameRow(value, source));

    private static bool IsOfSameRow(IOperation value, ISymbol source)
    {
        if (AssignmentOf(value) is not { Target: IMemberReferenceOperation { Instance: var row } } assignment)
        {
            return false;
        }

        // new Flat { Price = line.Price, PerMetre = line.Price / line.Area }: what is written into the other property stands in this one. Numbers that
        // are made up here may be what the others were measured by.
        if (assignment.Parent is IObjectOrCollectionInitializerOperation initializer)
        {
            return initializer.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(other => other.Target is IMemberReferenceOperation { Member: var member } && SymbolEqualityComparer.Default.Equals(member, source)) is { } beside
                && Operations.Unconverted(beside.Value) is IMemberReferenceOperation { Instance: ILocalReferenceOperation or IParameterReferenceOperation }
                && IsComputed(value) && value.Syntax.DescendantNodes().Any(node => SyntaxFactory.AreEquivalent(node, Operations.Unconverted(beside.Value).Syntax));
        }

        return row switch
        {
            IInstanceReferenceOperation or null => Computes(value, source, static instance => instance is null or IInstanceReferenceOperation),
            ILocalReferenceOperation local => Computes(value, source, instance => instance is ILocalReferenceOperation same && SymbolEqualityComparer.Default.Equals(same.Local, local.Local)),
            IParameterReferenceOperation parameter => Computes(value, source, instance => instance is IParameterReferenceOperation same && SymbolEqualityComparer.Default.Equals(same.Parameter, parameter.Parameter)),
            _ => false,
        };
    }

    private static ISimpleAssignmentOperation? AssignmentOf(IOperation value) => Operations.Outermost(value).Parent as ISimpleAssignmentOperation;

    /// <summary>Whether a value is computed with a member of the row that <paramref name="isRow"/> knows; a mere copy may be the label under the name that the trainer knows.</summary>
    private static bool Computes(IOperation value, ISymbol source, Func<IOperation?, bool> isRow) =>
        IsComputed(value) && value.DescendantsAndSelf().Any(part => part is IMemberReferenceOperation { Member: var member, Instance: var instance } && SymbolEqualityComparer.Default.Equals(member, source) && isRow(instance));

    private static bool IsComputed(IOperation value) => Operations.Unconverted(value) is IBinaryOperation or IInvocationOperation or IUnaryOperation or IConditionalOperation;
}
