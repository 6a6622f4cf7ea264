using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>MLQ5005: tensors of a loop are not released, or are used after they were.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TensorsNotReleased() : CallRule(Descriptor)
{
    public const string Id = "MLQ5005";

    /// <summary>What the fix writes behind the value the finding stands at; absent where it opens a scope in the loop.</summary>
    public const string SuffixProperty = "suffix";

    /// <summary>The longest loop over full data that nobody notices the memory of.</summary>
    private const int FewPasses = 10;

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Tensors are not released in time",
        messageFormat: "{0}; {1}",
        category: nameof(Concern.TrainingLoop),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A tensor is a small object to the garbage collector and much memory to the machine, so it is released late. Loops need a scope that releases what one "
            + "pass makes. What is kept beyond its scope is gone when it is used; a loss that is kept keeps all it was computed from.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) =>
        apis.NamesIn(static line => line.Role == ApiRole.Native).IsEmpty ? [] : [.. apis.NamesIn(static line => line.Role is ApiRole.Backward or ApiRole.Scope)];

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        var reported = new HashSet<Location>();
        var scopes = new TensorScopes(lineage, context.CancellationToken);
        var kept = new KeptTensors(lineage, scopes, context.CancellationToken);
        foreach (var place in places)
        {
            var member = (ISymbol?)(place as IInvocationOperation)?.TargetMethod ?? (place as IObjectCreationOperation)?.Constructor;
            if (member is null || lineage.Apis.Find(member) is not { } api)
            {
                continue;
            }

            foreach (var found in api.As(ApiRole.Backward) is { } backward ? kept.Losses((IInvocationOperation)place, backward)
                : api.As(ApiRole.Scope) is { } scope ? scope.Parts.IsEmpty ? kept.BeyondScope(place) : kept.BeyondPass(place, scope)
                : [])
            {
                if (reported.Add(found.Value.Syntax.GetLocation()))
                {
                    var at = found.Value.Syntax.GetLocation();
                    context.ReportDiagnostic(Finding(
                        at, [found.Evidence], ImmutableDictionary<string, string?>.Empty.Add(SuffixProperty, found.Suffix), found.Text(SourcePlace.Describe(found.Evidence, at)), found.Advice));
                }
            }

            if (api.As(ApiRole.Backward) is { } fact && place is IInvocationOperation call)
            {
                var loss = KeptTensors.LossOf(call, fact);
                ReportLoop(context, call, call, loss, scopes, lineage, reported);
                foreach (var computed in kept.ComputedBefore(call, loss))
                {
                    ReportLoop(context, call, computed, loss, scopes, lineage, reported);
                }
            }
        }
    }

    /// <param name="context">Where to report.</param>
    /// <param name="call">What propagates the loss.</param>
    /// <param name="made">What makes tensors: that call, or what computes the loss before the scope of that call begins.</param>
    /// <param name="loss">The loss.</param>
    /// <param name="scopes">Where tensors are released.</param>
    /// <param name="lineage">What is known of values.</param>
    /// <param name="reported">What was said already.</param>
    private void ReportLoop(SemanticModelAnalysisContext context, IInvocationOperation call, IOperation made, IOperation? loss, TensorScopes scopes, LineageModel lineage, HashSet<Location> reported)
    {
        if (IsHeld(loss, lineage, context.CancellationToken) || scopes.UnreleasedLoop(made) is not { Loop: var loop, Around: var late } || IsShort(loop) || HoldsTensors(loop, lineage))
        {
            return;
        }

        // Where a helper is called in a loop of another place, the finding stands in the helper.
        var keyword = loop.Syntax.GetFirstToken().GetLocation();
        var isAround = new[] { loop, made }.All(part => part.Syntax.SyntaxTree == call.Syntax.SyntaxTree) && loop.Syntax.Span.Contains(made.Syntax.Span);
        var at = isAround ? keyword : SourcePlace.OfCall(call);
        if (reported.Add(at) && (isAround || reported.Add(keyword)))
        {
            var evidence = new List<Location> { isAround ? SourcePlace.OfCall(made) : keyword };
            var when = "before the garbage collector happens to run";
            if (late is not null)
            {
                evidence.Add(SourcePlace.OfCall(late));
                when = $"before the scope around all passes ({SourcePlace.Describe(SourcePlace.OfCall(late), at)}) ends";
            }

            var what = "none is released";
            if (made != call && scopes.Over(call) is { } narrow)
            {
                evidence.Add(SourcePlace.OfCall(narrow));
                what = $"those of the loss, which is computed before its scope ({SourcePlace.Describe(SourcePlace.OfCall(narrow), at)}) begins, are not released";
            }

            context.ReportDiagnostic(Finding(
                at,
                [.. evidence],
                ImmutableDictionary<string, string?>.Empty,
                isAround ? $"Every pass of this loop makes tensors, and {what} {when}" : $"A loop ({SourcePlace.Describe(keyword, at)}) makes tensors here in every pass, and {what} {when}",
                "open a dispose scope in the loop: 'using var scope = torch.NewDisposeScope();'"));
        }
    }

    /// <summary>Whether the program releases tensors of a loop one by one.</summary>
    private static bool HoldsTensors(ILoopOperation loop, LineageModel lineage) => Operations.OutsideFunctions([loop.Body]).Any(operation =>
        (operation is IUsingDeclarationOperation { DeclarationGroup: var group } ? group : (operation as IUsingOperation)?.Resources as IVariableDeclarationGroupOperation) is { } declared
        && declared.Declarations.SelectMany(static declaration => declaration.Declarators).Any(declarator => lineage.Apis.FindType(declarator.Symbol.Type, ApiRole.Native) is not null));

    /// <summary>Whether the program releases the loss itself, and so knows of this.</summary>
    private static bool IsHeld(IOperation? loss, LineageModel lineage, CancellationToken cancellationToken) =>
        loss is ILocalReferenceOperation { Local: var local }
        && (local.IsUsing || lineage.References.Of(local, cancellationToken).Reads.Any(static read => read.Parent is IInvocationOperation { TargetMethod: { Name: nameof(IDisposable.Dispose), Parameters.IsEmpty: true } }));

    private static bool IsShort(ILoopOperation loop) =>
        loop is IForLoopOperation { Condition: IBinaryOperation { RightOperand.ConstantValue: { HasValue: true, Value: <= FewPasses } } }
        && !loop.Syntax.Ancestors().Any(static node => node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax);
}
