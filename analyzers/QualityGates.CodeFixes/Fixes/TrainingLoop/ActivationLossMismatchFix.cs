using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Rules.TrainingLoop;

namespace QualityGates.Fixes.TrainingLoop;

/// <summary>MLQ5006: takes the activation out, writes the one the loss needs, or the loss that takes what there is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActivationLossMismatchFix)), Shared]
public sealed class ActivationLossMismatchFix : CodeFixProvider
{
    private const string OutKey = nameof(ActivationLossMismatchFix) + ".out";
    private const string LossKey = nameof(ActivationLossMismatchFix) + ".loss";
    private const string ActivationKey = nameof(ActivationLossMismatchFix) + ".activation";

    public override ImmutableArray<string> FixableDiagnosticIds => [ActivationLossMismatch.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var call = CallAt(root, diagnostic.Location);
            if (call is null)
            {
                continue;
            }

            if (diagnostic.Properties.TryGetValue(ActivationLossMismatch.ActivationProperty, out var activation) && activation is not null)
            {
                if (Renamed(root, call, activation, model, context.CancellationToken) is { } changed)
                {
                    Calls.Offer(context, diagnostic, root, root, changed, $"Use '{activation}'", ActivationKey);
                }

                continue;
            }

            var isSuperfluous = diagnostic.Properties.ContainsKey(ActivationLossMismatch.SuperfluousProperty);
            var loss = isSuperfluous ? diagnostic.AdditionalLocations.Where(place => place.SourceTree == root.SyntaxTree).Select(place => CallAt(root, place)).LastOrDefault() : call;

            // Others who apply the network, and compare what it gives with one half, read what they read before. Where the value is handed on to the loss at once, there are no others.
            var isHandedOn = isSuperfluous && IsHandedOn(call, model, context.CancellationToken);
            if (!isHandedOn)
            {
                OfferLoss();
            }

            if (isSuperfluous && Without(root, call, model, context.CancellationToken) is { } without)
            {
                Calls.Offer(context, diagnostic, root, root, without, $"Take '{NameOf(call)?.Identifier.ValueText}' out, so that the network gives logits", OutKey);
            }

            if (isHandedOn)
            {
                OfferLoss();
            }

            void OfferLoss()
            {
                if (diagnostic.Properties.TryGetValue(ActivationLossMismatch.LossProperty, out var name) && name is not null && loss is not null
                    && Renamed(root, loss, name, model, context.CancellationToken) is { } other)
                {
                    Calls.Offer(context, diagnostic, root, root, other, $"Use '{name}'", LossKey);
                }
            }
        }
    }

    private static InvocationExpressionSyntax? CallAt(SyntaxNode root, Location place) =>
        root.FindNode(place.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>(call => call.Span == place.SourceSpan || NameOf(call)?.Span == place.SourceSpan);

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    private static ApiFact? FactOf(IInvocationOperation call) => call.SemanticModel is { } model ? ApiModel.For(model.Compilation)?.Find(call.TargetMethod, ApiRole.Activation) : null;

    /// <summary>Whether an activation is applied where its value is an argument, itself or reshaped.</summary>
    private static bool IsHandedOn(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetOperation(call, cancellationToken) is not IInvocationOperation operation || FactOf(operation)?.IndexOf("of") is not >= 0)
        {
            return false;
        }

        ExpressionSyntax value = call;
        while (value.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == value)
        {
            value = next;
        }

        return value.Parent is ArgumentSyntax;
    }

    /// <summary>The file with another member called, where it takes the same arguments, and with the type of the variable it is kept in named accordingly.</summary>
    private static SyntaxNode? Renamed(SyntaxNode root, InvocationExpressionSyntax call, string name, SemanticModel model, CancellationToken cancellationToken)
    {
        if (NameOf(call) is not { } written || model.GetOperation(call, cancellationToken) is not IInvocationOperation { TargetMethod: var method } operation
            || method.ContainingType.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(candidate => Takes(candidate, operation)) is not { } other)
        {
            return null;
        }

        var names = new List<SyntaxNode> { written };
        if (!SymbolEqualityComparer.Default.Equals(method.ReturnType, other.ReturnType))
        {
            switch (call.Parent)
            {
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration } }:
                    AddType(declaration.Type);
                    break;
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                    AddType(property.Type);
                    break;
                case MemberAccessExpressionSyntax or ArgumentSyntax:
                    break;
                case AssignmentExpressionSyntax assignment when !SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(assignment.Left, cancellationToken).Type, method.ReturnType):
                    break;
                default:
                    return null;
            }
        }

        return root.ReplaceNodes(names, (_, node) => ((SimpleNameSyntax)node).WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(((SimpleNameSyntax)node).Identifier)));

        void AddType(TypeSyntax type)
        {
            var last = type is QualifiedNameSyntax qualified ? qualified.Right : type;
            if (last is IdentifierNameSyntax { IsVar: false } identifier && identifier.Identifier.ValueText == method.ReturnType.Name)
            {
                names.Add(identifier);
            }
        }
    }

    /// <summary>Whether a member has the parameters that are given here, where they are given by their place in the same place.</summary>
    private static bool Takes(IMethodSymbol candidate, IInvocationOperation call) => call.Arguments
        .Where(static argument => argument.ArgumentKind == ArgumentKind.Explicit)
        .All(argument => argument.Parameter is { } parameter && (argument.Syntax is ArgumentSyntax { NameColon: not null }
            ? candidate.Parameters.Any(own => own.Name == parameter.Name && SymbolEqualityComparer.Default.Equals(own.Type, parameter.Type))
            : candidate.Parameters.Length > parameter.Ordinal && SymbolEqualityComparer.Default.Equals(candidate.Parameters[parameter.Ordinal].Type, parameter.Type)))
        && candidate.Parameters.All(own => own.IsOptional || call.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.Explicit && (argument.Parameter?.Name == own.Name || argument.Parameter?.Ordinal == own.Ordinal)));

    /// <summary>The file without the activation: what it is applied to in its place, or the layers without it.</summary>
    private static SyntaxNode? Without(SyntaxNode root, InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetOperation(call, cancellationToken) is not IInvocationOperation operation || FactOf(operation) is not { } fact)
        {
            return null;
        }

        if (fact.IndexOf("of") is >= 0 and var of)
        {
            var input = fact.Parts[of].IsInstance ? operation.Instance?.Syntax : operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == fact.Parts[of].Parameter)?.Value.Syntax;
            return input is ExpressionSyntax expression && call.Parent is not ExpressionStatementSyntax ? root.ReplaceNode(call, expression.WithTriviaFrom(call)) : null;
        }

        var element = call.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: ArgumentSyntax named } } ? named : call.Parent as ArgumentSyntax;
        if (element?.Parent is not ArgumentListSyntax { Arguments: { Count: > 1 } layers, Parent: { } made } list || layers[layers.Count - 1] != element
            || model.GetSymbolInfo(made, cancellationToken).Symbol is not IMethodSymbol { Parameters: { Length: > 0 } parameters }
            || !(parameters[parameters.Length - 1] is { IsParams: true, Ordinal: var first } && layers.Count > first)) // One of many, and not what a method needs.
        {
            return null;
        }

        var left = layers.RemoveAt(layers.Count - 1);
        left = left.Replace(left[left.Count - 1], left[left.Count - 1].WithTrailingTrivia(element.GetTrailingTrivia()));
        return root.ReplaceNode(list, list.WithArguments(left));
    }
}
