using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>The last step of a network: what it gives, and where it stands.</summary>
/// <param name="Fact">What is known of the activation or layer.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Site">Where it is applied, or, of a module, where it is made.</param>
internal sealed record NetworkOutput(ApiFact Fact, string Name, Site Site)
{
    /// <summary>Finds the last step that a value went through.</summary>
    internal sealed class Reader(LineageModel lineage, CancellationToken cancellationToken)
    {
        private const int MaximumDepth = 24;

        private int _depth;

        /// <summary>The last step of a value; null where it is not known or depends on the way the program takes.</summary>
        internal NetworkOutput? Of(Value value)
        {
            if (_depth >= MaximumDepth)
            {
                return null;
            }

            _depth++;
            var output = OfCore(value);
            _depth--;
            return output;
        }

        private NetworkOutput? OfCore(Value value)
        {
            switch (value)
            {
                case MadeValue { Role: ApiRole.Transform } made:
                    return OfModule(made["model"], made.Site);
                case MadeValue { Role: ApiRole.Same or ApiRole.Subset } same:
                    return Of(same.Role == ApiRole.Same ? same["of"] : same["rows"]);
                case ChoiceValue choice:
                    return Common(choice.Operands.Select(Of));
                case OpaqueValue { Site: var site }:
                    return CallAt(site) is { } call && lineage.Apis.Find(call.TargetMethod, ApiRole.Activation) is { } fact && fact.IndexOf("of") >= 0
                        ? new NetworkOutput(fact, call.TargetMethod.Name, site)
                        : null;
                default:
                    return null;
            }
        }

        /// <summary>The last step of a module that is applied somewhere.</summary>
        private NetworkOutput? OfModule(Value module, Site applied)
        {
            if (_depth >= MaximumDepth)
            {
                return null;
            }

            _depth++;
            var output = OfModuleCore(module, applied);
            _depth--;
            return output;
        }

        private NetworkOutput? OfModuleCore(Value module, Site applied)
        {
            switch (module)
            {
                case ChoiceValue choice:
                    return Common(choice.Operands.Select(option => OfModule(option, applied)));
                case MadeValue made when made.Role == ApiRole.Same:
                    return OfModule(made["of"], applied);
                case OpaqueValue opaque when CallAt(opaque.Site) is { } call:
                    return GivesBackWhatItIsGiven(call.TargetMethod) && opaque.Operands.Length > 0 ? OfModule(opaque.Operands[0], applied)
                        : lineage.Apis.Find(call.TargetMethod, ApiRole.Register) is { } container && container.IndexOf("of") >= 0 && !IsChangedLater(opaque) ? OfLast(opaque.Operands.LastOrDefault(), applied)
                        : OfType(call.Type, opaque.Site, applied);
                case CreatedValue created:
                    return OfType(created.Type, created.Site, applied);
                case MemberValue { Member: var member }:
                    return OfType((member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type, made: null, applied);
                case InputValue { Symbol: IParameterSymbol parameter }:
                    return OfType(parameter.Type, made: null, applied);
                case InputValue { Symbol: ITypeSymbol self }:
                    return OfType(self, made: null, applied);
                default:
                    return null;
            }
        }

        /// <summary>The last of modules that are run one after the other.</summary>
        private NetworkOutput? OfLast(Value? modules, Site applied) => modules switch
        {
            SequenceValue { Operands: { IsEmpty: false } items } => OfLast(items[items.Length - 1], applied),
            BundleValue { Operands: { IsEmpty: false } named } => OfModule(named[named.Length - 1], applied),
            null => null,
            _ => OfModule(modules, applied),
        };

        private NetworkOutput? OfType(ITypeSymbol? type, Site? made, Site applied)
        {
            if (type is null)
            {
                return null;
            }

            if (lineage.Apis.FindType(type, ApiRole.Activation) is { } fact)
            {
                return new NetworkOutput(fact, type.Name, made ?? applied);
            }

            for (var declared = type; declared is { DeclaringSyntaxReferences.IsEmpty: false }; declared = declared.BaseType)
            {
                foreach (var member in declared.GetMembers().OfType<IMethodSymbol>())
                {
                    if (member.IsOverride && lineage.Apis.Find(member, ApiRole.Transform) is not null && lineage.BodyOf(member, made is null ? null : type, cancellationToken) is { } body)
                    {
                        return Of(lineage.Read(body, cancellationToken).Result);
                    }
                }
            }

            return null;
        }

        private IInvocationOperation? CallAt(Site site) => lineage.References.OperationOf(site.Innermost, cancellationToken) as IInvocationOperation;

        /// <summary><c>T to&lt;T&gt;(this T module, …)</c>: the module itself, somewhere else.</summary>
        private static bool GivesBackWhatItIsGiven(IMethodSymbol method) =>
            method is { IsGenericMethod: true, OriginalDefinition: { ReturnType: ITypeParameterSymbol result, Parameters: { IsEmpty: false } parameters } } && SymbolEqualityComparer.Default.Equals(result, parameters[0].Type)
            && method.DeclaringSyntaxReferences.IsEmpty;

        /// <summary>Whether something is put behind the last module after the container was made.</summary>
        private bool IsChangedLater(OpaqueValue container) =>
            lineage.MethodAround(container.Site.Innermost, cancellationToken) is { } method
            && lineage.Read(method, cancellationToken).Events.Any(item => item is { Kind: EventKind.Escaped, Value: SequenceValue { Operands: { IsEmpty: false } given } }
                && given[0] is OpaqueValue first && first.Site.Innermost == container.Site.Innermost && item.Site.Innermost != container.Site.Innermost
                && CallAt(item.Site) is { Instance: not null } call && lineage.Apis.Find(call.TargetMethod, ApiRole.Register) is not null
                && call.Parent is IExpressionStatementOperation);

        private static NetworkOutput? Common(IEnumerable<NetworkOutput?> outputs)
        {
            NetworkOutput? common = null;
            foreach (var output in outputs)
            {
                if (output is null || (common is not null && (common.Fact["gives"] != output.Fact["gives"] || common.Fact["task"] != output.Fact["task"])))
                {
                    return null;
                }

                common ??= output;
            }

            return common;
        }
    }
}
