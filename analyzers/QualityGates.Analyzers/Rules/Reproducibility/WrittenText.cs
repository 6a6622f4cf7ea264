using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>A text that holds numbers as the machine writes them, and is written where a program reads it again.</summary>
/// <param name="Expression">What makes the text.</param>
/// <param name="Name">What it is called in a message.</param>
/// <param name="Instead">What to write.</param>
internal sealed record WrittenText(SyntaxNode Expression, string Name, string Instead)
{
    private const char Hole = '\uFFFC';

    /// <summary>How far a text is followed back to what it is made of.</summary>
    private const int MaximumSteps = 12;

    // Numbers side by side with a separator between them, a number as a value of JSON or of a key, nothing but numbers. Bars with spaces around
    // them make a table for people.
    private static readonly Regex Data = new(
        $"({Hole}\\s*[,;\\t]\\s*{Hole})|({Hole}[,;|\\t]\\S)|(\\S[,;|\\t]{Hole})|(\":\\s*{Hole})|(\\S={Hole})|^\\s*{Hole}(\\s+{Hole})*\\s*$", RegexOptions.CultureInvariant);

    private static readonly string[] DataFiles = [".csv", ".tsv", ".json", ".jsonl", ".xml", ".yaml", ".yml", ".dat", ".data", ".libsvm", ".svm", ".arff"];

    /// <summary>The faulty texts that a call writes.</summary>
    internal static IEnumerable<WrittenText> In(IInvocationOperation call, ApiFact write, LineageModel lineage, CancellationToken cancellationToken)
    {
        var search = new Backward(lineage, IsDataFile(call, write), cancellationToken);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && write.Plays("of", parameter.OriginalDefinition))
            {
                if (parameter.Name == "format" && argument.Value.ConstantValue.Value is string format)
                {
                    if (call.Arguments.Any(static other => IsSensitive(Element(other.Value))) && (search.IsData || Data.IsMatch(WithHoles(format))))
                    {
                        search.Found.Add(new(call.Syntax, NameOf(call), $"{call.TargetMethod.Name}(string.Format(CultureInfo.InvariantCulture, …))"));
                    }
                }
                else if (IsSensitive(Operations.Unconverted(argument.Value)))
                {
                    search.Found.Add(new(call.Syntax, NameOf(call), $"{call.TargetMethod.Name}({argument.Value.Syntax}.ToString(CultureInfo.InvariantCulture))"));
                }
                else
                {
                    search.Look(argument.Value, MaximumSteps);
                }
            }
        }

        return search.Found;
    }

    private static bool IsDataFile(IInvocationOperation call, ApiFact write)
    {
        var path = call.Arguments.FirstOrDefault(argument => argument.Parameter is { } parameter && write.Plays("path", parameter.OriginalDefinition));
        return path is not null && path.Value.DescendantsAndSelf().Any(static part => part.ConstantValue.Value is string text && DataFiles.Any(ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether a value looks different in text from one culture to another. Whole numbers do not.</summary>
    private static bool IsSensitive(IOperation value)
    {
        var type = value.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : value.Type;
        return value.ConstantValue is not { HasValue: true }
            && type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal } or { Name: "Half", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };
    }

    private static bool IsSensitive(IInterpolationOperation hole) => IsSensitive(Operations.Unconverted(hole.Expression)) && IsSensitiveFormat(hole.FormatString?.ConstantValue.Value as string);

    /// <summary>F0 and 0 write no decimals; other formats do, or group.</summary>
    private static bool IsSensitiveFormat(string? format) => format is null || !(format is "F0" or "f0" or "R0" || format.All(static c => c is '0' or '#'));

    private static IOperation Element(IOperation value) => Operations.Unconverted(value) switch
    {
        IArrayCreationOperation { Initializer.ElementValues: var elements } => elements.Select(Operations.Unconverted).FirstOrDefault(IsSensitive) ?? value,
        ICollectionExpressionOperation { Elements: var elements } => elements.Select(Operations.Unconverted).FirstOrDefault(IsSensitive) ?? value, // params ReadOnlySpan<object>
        var plain => plain,
    };

    private static string WithHoles(string format) => Regex.Replace(format, "\\{\\d+(,-?\\d+)?(:[^}]*)?\\}", Hole.ToString());

    private static string NameOf(IInvocationOperation call) => call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String ? "string." + call.TargetMethod.Name : call.TargetMethod.Name;

    /// <summary>Looks for what a text is made of.</summary>
    private sealed class Backward(LineageModel lineage, bool isData, CancellationToken cancellationToken)
    {
        private readonly HashSet<SyntaxNode> _seen = [];

        internal bool IsData { get; } = isData;

        internal List<WrittenText> Found { get; } = [];

        internal void Look(IOperation? text, int steps)
        {
            if (text is null || steps == 0 || text.ConstantValue.HasValue || !_seen.Add(text.Syntax))
            {
                return;
            }

            steps--;
            switch (text)
            {
                case IConversionOperation conversion:
                    _seen.Remove(text.Syntax);
                    Look(conversion.Operand, steps);
                    break;
                case IParenthesizedOperation parenthesized:
                    Look(parenthesized.Operand, steps);
                    break;
                case IConditionalOperation choice:
                    Look(choice.WhenTrue, steps);
                    Look(choice.WhenFalse, steps);
                    break;
                case ICoalesceOperation coalesce:
                    Look(coalesce.Value, steps);
                    Look(coalesce.WhenNull, steps);
                    break;
                case IInterpolatedStringOperation interpolated:
                    LookAtText(interpolated, steps);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                    LookAtSum(sum, steps);
                    break;
                case IInvocationOperation call:
                    LookAtCall(call, steps);
                    break;
                case IArrayCreationOperation { Initializer: { } initializer }:
                    LookAtAll(initializer.ElementValues, steps);
                    break;
                case ICollectionExpressionOperation collection:
                    LookAtAll(collection.Elements, steps);
                    break;
                case ISpreadOperation spread:
                    Look(spread.Operand, steps);
                    break;
                case ILocalReferenceOperation local:
                    LookAtVariable(local.Local, steps);
                    break;
                case IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field }:
                    LookAtVariable(field, steps);
                    break;
                case ITranslatedQueryOperation query:
                    Look(query.Operation, steps);
                    break;
                case IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }:
                    LookAtResults(lambda.Body, steps);
                    break;
                case IDelegateCreationOperation { Target: IMethodReferenceOperation method }:
                    LookInto(method.Method, steps);
                    break;
            }
        }

        private void LookAtAll(IEnumerable<IOperation> texts, int steps)
        {
            foreach (var text in texts)
            {
                Look(text, steps);
            }
        }

        private void LookAtText(IInterpolatedStringOperation interpolated, int steps)
        {
            var text = new StringBuilder();
            var isSensitive = false;
            foreach (var part in interpolated.Parts)
            {
                if (part is IInterpolationOperation hole)
                {
                    text.Append(Hole);
                    isSensitive |= IsSensitive(hole);
                    Look(hole.Expression, steps);
                }
                else if (part is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string literal })
                {
                    text.Append(literal);
                }
                else if (part is IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: { IsEmpty: false } appended } append })
                {
                    // What a handler is given, part by part.
                    text.Append(append.TargetMethod.Name == "AppendLiteral" ? appended[0].Value.ConstantValue.Value as string : Hole.ToString());
                    isSensitive |= IsSensitive(Operations.Unconverted(appended[0].Value))
                        && IsSensitiveFormat(appended.FirstOrDefault(static argument => argument.Parameter?.Name == "format")?.Value.ConstantValue.Value as string);
                }
            }

            if (isSensitive && (IsData || Data.IsMatch(text.ToString())))
            {
                Found.Add(new(interpolated.Syntax, "$\"…\"", "FormattableString.Invariant($\"…\")"));
            }
        }

        private void LookAtSum(IBinaryOperation sum, int steps)
        {
            var text = new StringBuilder();
            var isSensitive = false;
            var pending = new Stack<IOperation>([sum]);
            while (pending.Count > 0)
            {
                var part = pending.Pop();
                if (part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } inner)
                {
                    pending.Push(inner.RightOperand);
                    pending.Push(inner.LeftOperand);
                    continue;
                }

                text.Append(part.ConstantValue.Value as string ?? (part.ConstantValue.Value is char character ? character : Hole).ToString());
                isSensitive |= IsSensitive(Operations.Unconverted(part));
                Look(part, steps);
            }

            if (isSensitive && (IsData || Data.IsMatch(text.ToString())))
            {
                Found.Add(new(sum.Syntax, "+", "FormattableString.Invariant($\"…\")"));
            }
        }

        private void LookAtCall(IInvocationOperation call, int steps)
        {
            var target = call.TargetMethod;
            if (!target.DeclaringSyntaxReferences.IsEmpty)
            {
                LookInto(target, steps);
                return;
            }

            var takesCulture = target.Parameters.Any(static parameter => parameter.Type.Name is "IFormatProvider" or "CultureInfo");
            if (target.Name == nameof(ToString) && call.Instance is { } instance)
            {
                if (IsSensitive(Operations.Unconverted(instance)))
                {
                    if (!takesCulture && IsSensitiveFormat(call.Arguments.FirstOrDefault()?.Value.ConstantValue.Value as string) && StandsAsData(call))
                    {
                        Found.Add(new(call.Syntax, NameOf(call), $"ToString({(call.Arguments.IsEmpty ? "" : "…, ")}CultureInfo.InvariantCulture)"));
                    }
                }
                else if (instance.Type?.Name == nameof(StringBuilder))
                {
                    LookAtBuilder(instance, steps);
                }

                return;
            }

            if (target.ContainingType.SpecialType == SpecialType.System_String)
            {
                LookAtString(call, takesCulture, steps);
            }
            else if (target.ContainingType.Name is "Enumerable" or "ParallelEnumerable" or "ImmutableArrayExtensions" or "List" || lineage.Apis.Find(target, ApiRole.Map) is not null)
            {
                Look(call.Instance, steps);
                LookAtAll(call.Arguments.Select(static argument => argument.Value), steps);
            }
        }

        private void LookAtString(IInvocationOperation call, bool takesCulture, int steps)
        {
            if (call.TargetMethod.Name == nameof(string.Join) && !takesCulture)
            {
                if (call.Arguments.Skip(1).Any(static argument => IsSensitive(Element(argument.Value)) || ElementTypeOf(argument.Value) is { SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal }))
                {
                    Found.Add(new(call.Syntax, NameOf(call), "string.Join(…, ….Select(value => value.ToString(CultureInfo.InvariantCulture)))"));
                    return;
                }

                LookAtAll(call.Arguments.Skip(1).Select(static argument => argument.Value), steps);
            }
            else if (call.TargetMethod.Name == nameof(string.Format) && !takesCulture)
            {
                if (call.Arguments.Any(static argument => IsSensitive(Element(argument.Value))) && (IsData || Data.IsMatch(WithHoles(call.Arguments[0].Value.ConstantValue.Value as string ?? ""))))
                {
                    Found.Add(new(call.Syntax, NameOf(call), "string.Format(CultureInfo.InvariantCulture, …)"));
                }
            }
            else if (call.TargetMethod.Name is nameof(string.Concat) or nameof(string.Trim) or nameof(string.TrimEnd))
            {
                Look(call.Instance, steps);
                LookAtAll(call.Arguments.Select(static argument => argument.Value), steps);
            }
        }

        private static ITypeSymbol? ElementTypeOf(IOperation value) => Operations.Unconverted(value).Type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments.Length: 1 } named => named.TypeArguments[0],
            _ => null,
        };

        /// <summary>A number in a text for people is not data: where it is a hole of one, that text was looked at.</summary>
        private bool StandsAsData(IInvocationOperation call)
        {
            for (var around = call.Parent; around is not null and not IArgumentOperation and not IReturnOperation; around = around.Parent)
            {
                if (around is IInterpolatedStringOperation interpolated)
                {
                    return IsData || Data.IsMatch(string.Concat(interpolated.Parts.Select(static part => part is IInterpolatedStringTextOperation { Text.ConstantValue.Value: string literal } ? literal : Hole.ToString())));
                }

                if (around is IBinaryOperation { Parent: not IBinaryOperation } sum)
                {
                    return IsData || Data.IsMatch(string.Concat(sum.Syntax.DescendantNodes(static node => node is BinaryExpressionSyntax)
                        .Where(static node => node is not BinaryExpressionSyntax).Select(static node => node is LiteralExpressionSyntax literal ? literal.Token.ValueText : Hole.ToString())));
                }
            }

            return true;
        }

        private void LookAtBuilder(IOperation builder, int steps)
        {
            var symbol = builder switch
            {
                ILocalReferenceOperation local => local.Local,
                IFieldReferenceOperation field => field.Field,
                IParameterReferenceOperation parameter => (ISymbol)parameter.Parameter,
                _ => null,
            };
            foreach (var read in symbol is null ? [] : lineage.References.Of(symbol, cancellationToken).Reads)
            {
                for (var appended = read.Parent as IInvocationOperation; appended is { TargetMethod.ContainingType.Name: nameof(StringBuilder) }; appended = appended.Parent as IInvocationOperation)
                {
                    foreach (var argument in appended.TargetMethod.Name is "Append" or "AppendLine" or "AppendJoin" ? appended.Arguments : [])
                    {
                        if (IsSensitive(Operations.Unconverted(argument.Value)))
                        {
                            Found.Add(new(appended.Syntax, NameOf(appended), $"Append({argument.Value.Syntax}.ToString(CultureInfo.InvariantCulture))"));
                        }
                        else if (argument.Parameter?.Type.Name == "AppendInterpolatedStringHandler")
                        {
                            if (appended.TargetMethod.Parameters.Any(static parameter => parameter.Type.Name == nameof(IFormatProvider)))
                            {
                                continue; // It is told the culture.
                            }

                            Look(argument.Value.DescendantsAndSelf().OfType<IInterpolatedStringOperation>().FirstOrDefault(), steps);
                        }
                        else
                        {
                            Look(argument.Value, steps);
                        }
                    }
                }
            }
        }

        private void LookAtVariable(ISymbol variable, int steps)
        {
            foreach (var declaration in variable.DeclaringSyntaxReferences)
            {
                if (declaration.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value })
                {
                    Look(lineage.References.OperationOf(value, cancellationToken), steps);
                }
            }

            var occurrences = lineage.References.Of(variable, cancellationToken);
            foreach (var written in occurrences.Writes)
            {
                Look(written, steps);
            }

            foreach (var read in occurrences.Reads)
            {
                if (read.Parent is IInvocationOperation call && call.Instance == read && lineage.Apis.Find(call.TargetMethod, ApiRole.Add) is not null)
                {
                    LookAtAll(call.Arguments.Select(static argument => argument.Value), steps);
                }
            }
        }

        private void LookInto(IMethodSymbol method, int steps)
        {
            foreach (var body in lineage.References.BodiesOf(method, cancellationToken))
            {
                foreach (var declaration in body.DeclaringSyntaxReferences)
                {
                    LookAtResults(lineage.References.OperationOf(declaration.GetSyntax(cancellationToken), cancellationToken), steps);
                }
            }
        }

        private void LookAtResults(IOperation? body, int steps)
        {
            foreach (var result in body?.Descendants().OfType<IReturnOperation>() ?? [])
            {
                if (result.ReturnedValue is { } value)
                {
                    Look(value, steps);
                }
            }
        }
    }
}
