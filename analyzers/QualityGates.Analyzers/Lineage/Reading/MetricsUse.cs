using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>What a method does with the metrics of one evaluation.</summary>
/// <param name="Read">The members that are read.</param>
/// <param name="IsHandedOn">Whether the metrics as a whole go somewhere: to a caller, a field, code that cannot be seen into, the screen.</param>
/// <param name="IsPrinted">Whether something of them is shown to a person.</param>
/// <param name="IsKept">Whether something of them is compared, returned, stored, or handed to code that does not give it back.</param>
internal sealed record MetricsUse(ImmutableHashSet<ISymbol> Read, bool IsHandedOn, bool IsPrinted, bool IsKept)
{
    /// <summary>More than the events of a method speak of.</summary>
    private const int MostTerms = 50_000;

    /// <summary>The evaluations and cross-validations of a method, each with what becomes of its metrics; read once for all rules.</summary>
    internal static ImmutableArray<(MadeValue Call, MetricsUse Use)> In(MethodLineage method) => method.Read(static m =>
    {
        var calls = m.Made
            .Where(static call => call.Role is ApiRole.Evaluate or ApiRole.CrossValidate && GivesMetrics(call))
            .Distinct()
            .ToList();
        return new StrongBox<ImmutableArray<(MadeValue Call, MetricsUse Use)>>(calls.Count == 0 ? [] : [.. new Reading(m).Of(calls)]);
    }).Value;

    /// <summary>Whether a call gives its metrics back. One that gives nothing back puts what it finds into what it is given.</summary>
    internal static bool GivesMetrics(MadeValue call) => call.Member is not IMethodSymbol { ReturnsVoid: true, MethodKind: not MethodKind.Constructor };

    /// <summary>What a call is made on, or the call before it in <c>text.Append(a).Append(b)</c>.</summary>
    private static Value BuiltIn(Value given)
    {
        var on = given.Operands.IsEmpty ? given : given.Operands[0];
        while (on is OpaqueValue { Operands: { IsEmpty: false } before })
        {
            on = before[0];
        }

        return on;
    }

    /// <summary>Whether a value is an object that texts are put into piece by piece; the compiler makes one for what an interpolated text is appended to.</summary>
    private static bool IsText(Value value) => value is CreatedValue { Type: { } type } && IsTextType(type);

    private static bool IsTextType(ITypeSymbol type) =>
        type is { Name: "StringBuilder" or "StringWriter" or "AppendInterpolatedStringHandler" or "DefaultInterpolatedStringHandler", DeclaringSyntaxReferences.IsEmpty: true };

    private static bool IsBoundOfLoop(Site comparison) =>
        comparison.Innermost is var condition && condition.Parent switch
        {
            ForStatementSyntax loop => loop.Condition == condition,
            WhileStatementSyntax loop => loop.Condition == condition,
            _ => false,
        };

    /// <summary>
    /// Reads one method. A long one has many evaluations and hundreds of events, so which of them speak of which metrics is found out
    /// once for all, term by term.
    /// </summary>
    private sealed class Reading(MethodLineage method)
    {
        private readonly Mentioned _mentioned = new(static term => term is MadeValue { Role: ApiRole.Evaluate or ApiRole.CrossValidate } || IsText(term));
        private readonly ImmutableArray<Value> _left = method.Written.Add(method.Result);
        private HashSet<Site>? _givenBack;

        internal IEnumerable<(MadeValue Call, MetricsUse Use)> Of(IEnumerable<MadeValue> calls) => calls.Select(call => (call, Of(call)));

        private MetricsUse Of(MadeValue call)
        {
            var read = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
            var (isHandedOn, isPrinted) = (_left.Any(value => IsWhole(value, call)), false);
            var carriers = CarriersOf(call);
            Func<Value, bool> isCarrier = carriers.Contains;
            bool Carries(Value value) => _mentioned.In(value).Any(isCarrier);

            var isKept = _left.Any(Carries);
            foreach (var item in method.Events)
            {
                switch (item.Kind)
                {
                    case EventKind.Read when item.Value is MemberValue { Of: { } of } member && Mentions(of, call):
                        read.Add(member.Member);
                        break;
                    case EventKind.Printed when Carries(item.Value):
                        isPrinted = true;
                        isHandedOn |= IsWhole(item.Value, call);
                        break;
                    case EventKind.Escaped when Carries(item.Value):
                        isHandedOn |= IsWhole(item.Value, call);
                        isKept |= !(IsText(BuiltIn(item.Value)) && carriers.Contains(BuiltIn(item.Value)) && IsOfText(item.Site)) && !IsGivenBack(item.Site);
                        break;
                    case EventKind.Compared when IsBoundOfLoop(item.Site):
                        break; // How often to go round says nothing about how good the model is.
                    case EventKind.Compared or EventKind.Called or EventKind.Rewritten when Mentions(item.Value, call):
                        isHandedOn |= item.Kind == EventKind.Called && IsWhole(item.Value, call);
                        isKept = true;
                        break;
                    case EventKind.Made when item.Value is MadeValue { Role: ApiRole.Save } save && Mentions(save["model"], call) && ModelReading.PossibleFitsOf(save["model"]).IsEmpty:
                        isHandedOn |= IsWhole(save["model"], call);
                        isKept = true; // A serializer of models takes numbers as well.
                        break;
                    case EventKind.Made when item.Value is MadeValue { Role: ApiRole.Add } add && Mentions(add, call):
                        isHandedOn |= IsWhole(add["item"], call);
                        break;
                }
            }

            return new MetricsUse(read.ToImmutable(), isHandedOn, isPrinted, isKept);
        }

        private bool Mentions(Value value, MadeValue call) => _mentioned.In(value).Contains(call);

        /// <summary>Whether what happens at a place is done to a text, rather than with one: a call that is not of it takes it elsewhere, and so does what gives all of it.</summary>
        private bool IsOfText(Site site) => method.Model.References.OperationOf(site.Innermost, default) is not IInvocationOperation call
            || (call.Instance is { Type: { } type } && IsTextType(type) && call.Type?.SpecialType != SpecialType.System_String);

        /// <summary>The metrics, and the texts that are being built from them piece by piece.</summary>
        private HashSet<Value> CarriersOf(MadeValue call)
        {
            var carriers = new HashSet<Value> { call };
            foreach (var item in method.Events)
            {
                if (item.Kind == EventKind.Escaped && BuiltIn(item.Value) is var text && IsText(text) && item.Value.Operands.Skip(1).Any(given => _mentioned.In(given).Any(carriers.Contains)))
                {
                    carriers.Add(text);
                }
            }

            return carriers;
        }

        /// <summary>Whether the metrics themselves are in a value, and not only a number read from them.</summary>
        private bool IsWhole(Value value, MadeValue call) =>
            Mentions(value, call) && Terms.In(value, term => term switch
            {
                MemberValue { Member: var member } when method.Model.Apis.FindType(member.ContainingType, ApiRole.Metrics) is not null => [],
                PartValue { Name: "model" or "holdout" } => [],
                MadeValue { Role: ApiRole.Map or ApiRole.Statistic, Extra: { } made } => [made],
                MadeValue { Role: ApiRole.Select } select => [select["of"]],
                _ => term.Operands,
            }).Any(term => ReferenceEquals(term, call));

        /// <summary>Whether the result of the call at a place goes on: then it made a text or a number of what it was given, and kept nothing.</summary>
        private bool IsGivenBack(Site site)
        {
            if (_givenBack is null)
            {
                var terms = new HashSet<Value>();
                foreach (var value in method.Events.Where(static item => item.Kind is not EventKind.Made).Select(static item => item.Value).Concat(_left))
                {
                    Terms.AddTo(terms, value, MostTerms);
                }

                _givenBack = [.. terms.OfType<OpaqueValue>().Select(static opaque => opaque.Site)];
            }

            return _givenBack.Contains(site) && !IsOnlyDone(method, site);
        }
    }

    /// <summary>Whether the call says no more than that its work is done, which is awaited or handed on: nothing of what it was given is in that.</summary>
    private static bool IsOnlyDone(MethodLineage method, Site site) =>
        method.Model.References.OperationOf(site.Innermost, default) is { Type: INamedTypeSymbol { IsGenericType: false, Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } } };
}
