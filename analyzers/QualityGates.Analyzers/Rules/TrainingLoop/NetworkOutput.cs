using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>The last step of a network: what it gives, and where it stands.</summary>
/// <param name="Gives">The kind of its numbers.</param>
/// <param name="Task">What these are for; null where for any.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Site">Where it is applied, or, of a module, where it is made.</param>
internal sealed record NetworkOutput(string Gives, string? Task, string Name, Site Site)
{
    internal const string Probabilities = "probabilities";

    private NetworkOutput(ApiFact fact, string name, Site site)
        : this(fact["gives"]!, fact["task"], name, site)
    {
    }

    /// <summary>Finds the last step that a value went through.</summary>
    internal sealed class Reader(LineageModel lineage, CancellationToken cancellationToken)
    {
        private const int MaximumDepth = 24;

        private int _depth;

        /// <summary>The creation of the module whose steps are read.</summary>
        private IObjectCreationOperation? _owner;

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
                case PartValue { Of: MadeValue { Role: ApiRole.Transform } whole, Name: var name }:
                    return OfModule(whole["model"], whole.Site, name);
                case MemberValue { Of: MadeValue { Role: ApiRole.Transform } whole, Member: IFieldSymbol { ContainingType.IsTupleType: true } item }:
                    return OfModule(whole["model"], whole.Site, item.Name);
                case ChoiceValue choice:
                    return Common(choice.Operands.Select(Of));
                case OpaqueValue { Site: var site } opaque:
                    if (CallAt(site) is { } layer && lineage.Apis.Find(layer.TargetMethod, ApiRole.Register) is { Parts.IsEmpty: false } container && container.Parts[0].IsInstance)
                    {
                        return OfContainer(opaque, container.Parts[0], site);
                    }

                    return CallAt(site) is { } call && lineage.Apis.Find(call.TargetMethod, ApiRole.Activation) is { } fact && fact.IndexOf("of") >= 0
                        ? new NetworkOutput(fact, call.TargetMethod.Name, site)
                        : null;
                default:
                    return null;
            }
        }

        /// <summary>The last step of a module that is applied somewhere.</summary>
        /// <param name="module">The module.</param>
        /// <param name="applied">Where.</param>
        /// <param name="part">The piece of its output that is asked for, where it gives several.</param>
        internal NetworkOutput? OfModule(Value module, Site applied, string? part = null)
        {
            if (_depth >= MaximumDepth)
            {
                return null;
            }

            _depth++;
            var output = OfModuleCore(module, applied, part);
            _depth--;
            return output;
        }

        private NetworkOutput? OfModuleCore(Value module, Site applied, string? part)
        {
            switch (module)
            {
                case ChoiceValue choice:
                    return Common(choice.Operands.Select(option => OfModule(option, applied, part)));
                case MadeValue made when made.Role == ApiRole.Same:
                    return OfModule(made["of"], applied, part);
                case OpaqueValue opaque when CallAt(opaque.Site) is { } call:
                    return GivesBackWhatItIsGiven(call.TargetMethod) && opaque.Operands.Length > 0 ? OfModule(opaque.Operands[0], applied, part)
                        : part is null && lineage.Apis.Find(call.TargetMethod, ApiRole.Activation) is { } activation && activation.IndexOf("of") < 0 ? OfLayer(call, activation, opaque.Site, opaque)
                        : part is null && lineage.Apis.Find(call.TargetMethod, ApiRole.Register) is { Parts.IsEmpty: false } container ? OfContainer(opaque, container.Parts[0], applied)
                        : OfType(call.Type, opaque.Site, applied, part);
                case CreatedValue created:
                    return OfType(created.Type, created.Site, applied, part);
                case MemberValue { Member: IParameterSymbol kept } when GivenFor(kept) is { } given:
                    return OfExpression(given, applied, part);
                case MemberValue { Member: var member }:
                    return OfType((member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type ?? (member as IParameterSymbol)?.Type, made: null, applied, part);
                case InputValue { Symbol: IParameterSymbol parameter }:
                    return GivenFor(parameter) is { } argument ? OfExpression(argument, applied, part) : OfType(parameter.Type, made: null, applied, part);
                case InputValue { Symbol: ITypeSymbol self }:
                    return OfType(self, made: null, applied, part);
                default:
                    return null;
            }
        }

        /// <summary>A layer by its call, which may name an activation that follows it.</summary>
        private static NetworkOutput? OfLayer(IInvocationOperation call, ApiFact layer, Site site, OpaqueValue? made = null)
        {
            if (layer.IndexOf("by") < 0 || EventSubjects.Operand(call, layer, "by") is not { } given || given.ConstantValue is { HasValue: true, Value: null })
            {
                return new NetworkOutput(layer, call.TargetMethod.Name, site);
            }

            // What a caller of this method names is at fault there.
            var isHandedOn = Operations.Unconverted(given) is IParameterReferenceOperation && site.Inner is not null;
            var name = given.ConstantValue is { HasValue: true, Value: string text } ? text
                : isHandedOn && made?.Operands.OfType<ConstantValue>().Select(static operand => operand.Text).Where(static text => text is not null).ToList() is { Count: 1 } texts ? texts[0]
                : (Operations.Unconverted(given) as IMemberReferenceOperation)?.Member.Name;
            site = isHandedOn ? new Site(site.Node) : site;
            bool Is(string? other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
            return Is("linear") ? new NetworkOutput(layer, call.TargetMethod.Name, site)
                : name is not null && Is(layer["multiclass"]) ? new NetworkOutput(Probabilities, "multiclass", name, site)
                : name is not null && Is(layer["binary"]) ? new NetworkOutput(Probabilities, "binary", name, site)
                : null;
        }

        /// <summary>What a container gives: what was put into it last, or else the last of what it was made of.</summary>
        private NetworkOutput? OfContainer(OpaqueValue container, ApiPart part, Site applied)
        {
            if (part.IsInstance)
            {
                return container.Operands.Where(static value => value is not ConstantValue).Take(2).ToList() is { Count: 2 } given ? OfModule(given[0], applied) : null;
            }

            return LastAdded(container.Site, out var last) ? last is null ? null : OfLast(last, applied)
                : OfLast(container.Operands.LastOrDefault(static value => value is not ConstantValue), applied);
        }

        /// <summary>The last of modules that are run one after the other.</summary>
        private NetworkOutput? OfLast(Value? modules, Site applied) => modules switch
        {
            SequenceValue { Operands: { IsEmpty: false } items } => OfLast(items[items.Length - 1], applied),
            BundleValue { Operands: { IsEmpty: false } named } => OfModule(named[named.Length - 1], applied),
            MadeValue { Role: ApiRole.Same } same => OfLast(same["of"], applied),
            CreatedValue { Type: { DeclaringSyntaxReferences.IsEmpty: true } } created when lineage.Apis.FindType(created.Type, ApiRole.Parameters) is null => LastAdded(created.Site, out var last) && last is not null ? OfLast(last, applied) : null,
            null => null,
            _ => OfModule(modules, applied),
        };

        /// <summary>Whether something is put into a container after it was made, and what is put there last; null where that depends on the way the program takes.</summary>
        private bool LastAdded(Site container, out Value? last)
        {
            last = null;
            var isAdded = false;
            if (lineage.MethodAround(container.Innermost, cancellationToken) is not { } method)
            {
                return false;
            }

            foreach (var item in lineage.Read(method, cancellationToken).Events)
            {
                var added = item switch
                {
                    { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Add, Extra: { } to } add } when IsAt(to, container) =>
                        add["from"] is not NothingValue ? UnknownValue.Instance : add["item"] is NothingValue ? add["rows"] : add["item"],
                    { Kind: EventKind.Escaped, Value: SequenceValue { Operands: { IsEmpty: false } given } } when item.Site.Innermost != container.Innermost && IsAt(given[0], container) && CallAt(item.Site) is { Instance: not null } call =>
                        lineage.Apis.Find(call.TargetMethod, ApiRole.Register) is null ? lineage.Apis.IsInLibrary(call.TargetMethod) ? null : UnknownValue.Instance
                        : call.Parent is not IExpressionStatementOperation ? null
                        : given.Length > 1 ? given[1] : UnknownValue.Instance,
                    _ => null,
                };
                if (added is null)
                {
                    continue;
                }

                // What comes in at the front of others leaves the last where it is.
                var isInFront = item.Value is MadeValue made && made["from"] is ConstantValue { Constant: 0 };
                if (!isInFront || !isAdded)
                {
                    last = (isInFront ? !IsMadeEmpty(container) : added is UnknownValue) || item.InLoop || IsConditional(item.Site.Innermost) ? null
                        : isInFront ? ((MadeValue)item.Value!)["item"] : added;
                }

                isAdded = true;
            }

            last = IsTakenFrom(container) ? null : last;
            return isAdded;
        }

        private bool IsMadeEmpty(Site container) =>
            lineage.References.OperationOf(container.Innermost, cancellationToken) is IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } or ICollectionExpressionOperation { Elements.IsEmpty: true };

        /// <summary>Whether something is taken out of a collection by the name it was given.</summary>
        private bool IsTakenFrom(Site container) =>
            lineage.References.OperationOf(container.Innermost, cancellationToken)?.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }
            && lineage.References.Of(local, cancellationToken).Reads.Any(read => read.Parent is IInvocationOperation { Instance: { } of } call && of == read && lineage.Apis.Find(call.TargetMethod, ApiRole.Subset) is not null);

        private static bool IsAt(Value value, Site place) => (value as CreatedValue)?.Site.Innermost == place.Innermost || (value as OpaqueValue)?.Site.Innermost == place.Innermost;

        private static bool IsConditional(SyntaxNode place) => place.Ancestors().TakeWhile(static node => node is not (BaseMethodDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(static node => node is IfStatementSyntax or ElseClauseSyntax or SwitchSectionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or CatchClauseSyntax);

        private NetworkOutput? OfType(ITypeSymbol? type, Site? made, Site applied, string? part)
        {
            if (type is null)
            {
                return null;
            }

            if (part is null && lineage.Apis.FindType(type, ApiRole.Activation) is { } fact)
            {
                return new NetworkOutput(fact, type.Name, made ?? applied);
            }

            for (var declared = type; declared is { DeclaringSyntaxReferences.IsEmpty: false }; declared = declared.BaseType)
            {
                foreach (var member in declared.GetMembers().OfType<IMethodSymbol>())
                {
                    if (member.IsOverride && lineage.Apis.Find(member, ApiRole.Transform) is not null && lineage.BodyOf(member, made is null ? null : type, cancellationToken) is { } body)
                    {
                        var around = _owner;
                        _owner = made is null ? null : lineage.References.OperationOf(made.Innermost, cancellationToken) as IObjectCreationOperation;
                        var output = Of(PieceOf(lineage.Read(body, cancellationToken).Result, part));
                        _owner = around;
                        return output;
                    }
                }
            }

            return null;
        }

        /// <summary>What the module whose steps are read was given for a parameter of its constructor, where it was made.</summary>
        private IOperation? GivenFor(IParameterSymbol parameter) =>
            _owner is { Constructor: { } constructor } && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } owner && SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, constructor.OriginalDefinition)
                ? Operations.GivenFor(parameter, _owner)
                : null;

        /// <summary>The last step of a module that is made where it is given away.</summary>
        private NetworkOutput? OfExpression(IOperation module, Site applied, string? part) => Operations.Unconverted(module) switch
        {
            IObjectCreationOperation { Type: var type } made => OfType(type, new Site(made.Syntax), applied, part),
            ILocalReferenceOperation { Local: var local } => lineage.References.Of(local, cancellationToken).Writes.IsEmpty && lineage.References.InitialOf(local, cancellationToken) is { } initial ? OfExpression(initial, applied, part) : null,
            IInvocationOperation { Arguments: { IsEmpty: false } arguments } call when GivesBackWhatItIsGiven(call.TargetMethod) => OfExpression(arguments[0].Value, applied, part),
            IInvocationOperation call => part is null && lineage.Apis.Find(call.TargetMethod, ApiRole.Activation) is { } layer && layer.IndexOf("of") < 0 ? OfLayer(call, layer, new Site(call.Syntax))
                : OfType(call.Type, new Site(call.Syntax), applied, part),
            _ => null,
        };

        private IInvocationOperation? CallAt(Site site) => lineage.References.OperationOf(site.Innermost, cancellationToken) as IInvocationOperation;

        /// <summary><c>T to&lt;T&gt;(this T module, …)</c>: the module itself, somewhere else.</summary>
        private static bool GivesBackWhatItIsGiven(IMethodSymbol method) =>
            method is { IsGenericMethod: true, OriginalDefinition: { ReturnType: ITypeParameterSymbol result, Parameters: { IsEmpty: false } parameters } } && SymbolEqualityComparer.Default.Equals(result, parameters[0].Type)
            && method.DeclaringSyntaxReferences.IsEmpty;

        private static Value PieceOf(Value result, string? part) => part is null ? result
            : result is not BundleValue bundle ? UnknownValue.Instance
            : bundle[part] ?? (part.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(part.Substring(4), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= bundle.Operands.Length
                ? bundle.Operands[number - 1]
                : UnknownValue.Instance);

        private static NetworkOutput? Common(IEnumerable<NetworkOutput?> outputs)
        {
            NetworkOutput? common = null;
            foreach (var output in outputs)
            {
                if (output is null || (common is not null && (common.Gives != output.Gives || common.Task != output.Task)))
                {
                    return null;
                }

                common ??= output;
            }

            return common;
        }
    }
}
