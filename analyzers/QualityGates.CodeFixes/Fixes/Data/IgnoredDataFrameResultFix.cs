using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Rules.Data;

namespace QualityGates.Fixes.Data;

/// <summary>MLQ4008: lets the operation work in place where it can, and else assigns its result to the variable it was called on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IgnoredDataFrameResultFix)), Shared]
public sealed class IgnoredDataFrameResultFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [IgnoredDataFrameResult.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } call
                || await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            {
                continue;
            }

            if (diagnostic.Properties.TryGetValue(IgnoredDataFrameResult.ParameterProperty, out var parameter) && parameter is not null
                && !call.TargetMethod.Parameters.All(candidate => candidate.Name != parameter) && IsHeld(call.Instance))
            {
                var changed = Calls.WithArgument(call, parameter, SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression));
                Calls.Offer(context, diagnostic, root, call.Syntax, changed, $"Write '{parameter}: true'", nameof(IgnoredDataFrameResultFix));
            }
            else if (call.Syntax is InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } written && TargetOf(call) is { } target)
            {
                var assignment = SyntaxFactory.ExpressionStatement(SyntaxFactory.AssignmentExpression(
                        SyntaxKind.SimpleAssignmentExpression, target.WithoutTrivia(), written.WithoutLeadingTrivia()))
                    .WithTriviaFrom(statement).WithSemicolonToken(statement.SemicolonToken).WithAdditionalAnnotations(Formatter.Annotation);
                Calls.Offer(context, diagnostic, root, statement, assignment, $"Assign the result to '{target}'", nameof(IgnoredDataFrameResultFix));
            }
        }
    }

    /// <summary>Whether the object lives on after the statement: what is changed in place on the way to nowhere is lost as well.</summary>
    private static bool IsHeld(IOperation? instance) => instance switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IInstanceReferenceOperation => true,
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } frame } rows when SymbolEqualityComparer.Default.Equals(rows.Type, frame.Type) => false, // Rows of a frame are another frame.
        IPropertyReferenceOperation property => property.Instance is null || IsHeld(property.Instance),
        IConversionOperation conversion => IsHeld(conversion.Operand),
        IParenthesizedOperation parenthesized => IsHeld(parenthesized.Operand),
        _ => false,
    };

    /// <summary>The variable at the beginning of a chain of operations, when the result of the last one can be assigned to it.</summary>
    private static ExpressionSyntax? TargetOf(IInvocationOperation call)
    {
        var instance = call.Instance;
        while (instance is IInvocationOperation { Instance: { } inner } && SymbolEqualityComparer.Default.Equals(instance.Type, call.Type))
        {
            instance = inner;
        }

        return instance switch
        {
            ILocalReferenceOperation { Local: { IsConst: false, IsForEach: false, IsUsing: false, RefKind: RefKind.None } } or
            IParameterReferenceOperation { Parameter.RefKind: RefKind.None or RefKind.Ref or RefKind.Out } or
            IFieldReferenceOperation { Field.IsReadOnly: false, Instance: null or IInstanceReferenceOperation } or
            IPropertyReferenceOperation { Property: { SetMethod.IsInitOnly: false, IsIndexer: false }, Instance: null or IInstanceReferenceOperation }
                when SymbolEqualityComparer.Default.Equals(instance.Type, call.Type) => instance.Syntax as ExpressionSyntax,
            IPropertyReferenceOperation { Property: { SetMethod: not null, IsIndexer: true }, Instance: ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation } indexed
                when SymbolEqualityComparer.Default.Equals(indexed.Type, call.Type) && IsConstant(indexed) => indexed.Syntax as ExpressionSyntax,
            _ => null,
        };
    }

    private static bool IsConstant(IPropertyReferenceOperation indexed) => indexed.Arguments.All(static argument => argument.Value.ConstantValue.HasValue);
}
