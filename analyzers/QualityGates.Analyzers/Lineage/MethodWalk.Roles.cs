using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <content>What members of the tables do to values.</content>
internal sealed partial class MethodWalk
{
    /// <summary>The result of a member the tables know a lineage role of; null for all others.</summary>
    private Value? Known(IOperation operation, IMethodSymbol target, Value? instance, Value[] arguments) =>
        lineage.Apis.Find(target) is { } api ? Apply(operation, api, target, instance, arguments) : null;

    private Value? ApplyRole(IOperation operation, ApiMember api, IMethodSymbol target, Value? instance, Value[] arguments)
    {
        if (RoleOf(api) is not { } fact)
        {
            return api.As(ApiRole.Catalog) is not null ? ReceiverOf(target, instance, arguments)
                : api.As(ApiRole.Resolve) is not null && target.TypeArguments is { Length: 1 } service && lineage.Services.IsFollowed(service[0]) ? ReadState(null, service[0])
                : null;
        }

        var operands = ImmutableArray.CreateBuilder<Value>(fact.Parts.Length + 1);
        foreach (var part in fact.Parts)
        {
            operands.Add(OperandOf(part, target, instance, arguments));
        }

        Value Operand(string name) => fact.IndexOf(name) is >= 0 and var index ? operands[index] : NothingValue.Instance;

        // A learner that is given positions learns from the rows there alone.
        if (fact.Role == ApiRole.Fit && Operand("at") is not NothingValue and var places)
        {
            for (var i = 0; i < operands.Count; i++)
            {
                if (fact.Parts[i].Name is "rows" or "labels")
                {
                    operands[i] = At(operation, operands[i], places, target);
                }
            }
        }

        switch (fact.Role)
        {
            case ApiRole.Same:
                if (fact["caches"] is not null || (fact["keeps"] is not null && IsSequenceGiven(Operand("of"))))
                {
                    // Nothing else about the rows or the step changes, so that it happened is enough.
                    Record(EventKind.Made, At(operation), _values.Add(new MadeValue(At(operation), fact, target, operands.ToImmutable())));
                }

                return Operand("of") is FunctionValue function ? CallFunction(function, [], operation)
                    : KeepsPlace(fact, target) || (fact["chunks"] is not null && Operand("of").IsRandom) || Operand("reuse") is ConstantValue { Constant: true } || (fact["keeps"] is not null && ReusedRows.In(Operand("of")) is not null)
                    ? Make(operation, fact, target, operands.ToImmutable())
                    : Listed(AsItIsNow(Operand("of"), operation));

            case ApiRole.Part when Operand("index") is PartValue { Name: PartValue.Element, Of: PartValue { Name: "train" or "test" } part }:
                return PartOf(At(operation, Operand("of"), part, target), PartValue.Element); // One of the rows at the positions of a part.

            case ApiRole.Part:
                var piece = fact["name"] is null or PartValue.Element && Operand("index") is ConstantValue index && Arithmetic.Number(index.Constant) is { } number
                    ? PartOf(Operand("of"), Place(number))
                    : fact["name"] is null or PartValue.Element && Operand("index") is not NothingValue and var at ? PartAt(Operand("of"), at)
                    : PartOf(Operand("of"), fact["name"] ?? PartValue.Element);
                return fact.IndexOf("output") is >= 0 and var given ? GiveBack(operation, fact.Parts[given].Parameter, piece) : piece;

            case ApiRole.Add:
                return AddTo(operation, fact, target, instance ?? Operand("of"), operands.ToImmutable());

            case ApiRole.Map or ApiRole.Select or ApiRole.Statistic:
                var sources = RowsOf(fact, operands);
                if (Operand("by") is not NothingValue and var by)
                {
                    var made = CallFunction(by, sources.Length > 1 ? [.. sources.Select(ElementOf)]
                        : fact.Role == ApiRole.Statistic ? Folded(by, Operand("rows"), Operand("with"))
                        : Arguments(by, fact.Role == ApiRole.Select ? Operand("of") : Operand("rows")), operation);
                    operands.Add(made);
                    operands.Add(BundleOf(made, operation.Syntax));
                    if (sources.Length == 1 && PickedFrom(by, sources[0], operation) is { } whole)
                    {
                        operands.Add(whole);
                    }
                }
                else if (sources.Length > 1 && target.ReturnType is INamedTypeSymbol { TypeArguments: { Length: 1 } elements } && elements[0].IsTupleType)
                {
                    operands.Add(_values.Add(new BundleValue([.. sources.Select(static (_, i) => "Item" + (i + 1))], [.. sources.Select(ElementOf)])));
                }

                var mapped = Make(operation, fact, target, operands.ToImmutable());
                if (Operand("output") is not (UnknownValue or NothingValue or ConstantValue) and var output)
                {
                    Write(new HeapKey(output, HeapKey.Filled), mapped);
                }

                return mapped;

            case ApiRole.Subset when fact["leaves"] is not null:
                Empty(operation, target);
                return UnknownValue.Instance;

            case ApiRole.Subset when fact["into"] is not null:
                TakeOut(operation, fact, target, Operand("rows"), Operand("item"), Operand("predicate"), operands);
                return UnknownValue.Instance;

            case ApiRole.Subset when Operand("predicate") is not NothingValue and var predicate:
                operands.Add(CallFunction(predicate, Arguments(predicate, Operand("rows")), operation));
                return Make(operation, fact, target, operands.ToImmutable());

            case ApiRole.Draw when target.MethodKind == MethodKind.Constructor:
                return null; // An object like any other.

            case ApiRole.Draw:
                // A number like any other, but it is known where it is from.
                return FillWith(Opaque(operation, [Drawn(operation, fact, target, operands.ToImmutable(), instance, arguments)]), target, arguments, operation);

            // Array.Sort(keys, rows): of themselves, keys that were filled in one by one do not say what they are.
            case ApiRole.Rewrite when fact.IndexOf("rows") >= 0 && Operand("with") is not (UnknownValue or NothingValue) and var keys && Held(new HeapKey(keys, HeapKey.Contents)) is { IsRandom: true } held:
                operands.Add(held);
                return Make(operation, fact, target, operands.ToImmutable());

            default:
                return Make(operation, fact, target, operands.ToImmutable());
        }
    }

    /// <summary><c>order.Select(i =&gt; rows[i])</c>: what is taken from, where the elements of what is gone through are positions in it.</summary>
    private Value? PickedFrom(Value by, Value positions, IOperation operation) =>
        by is FunctionValue { Method: { Parameters.Length: 1, MethodKind: MethodKind.AnonymousFunction } lambda } function
        && lambda.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is LambdaExpressionSyntax { ExpressionBody: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } at } }
        && at[0].Expression is IdentifierNameSyntax name && name.Identifier.ValueText == lambda.Parameters[0].Name
        && FactsOf(lambda)?.Result is PartValue { Name: PartValue.Element, Of: var whole }
            ? new Substitution(this, MethodFacts.None, lambda, function.Receiver, [ElementOf(positions)], operation).Of(whole) is not (UnknownValue or NothingValue) and var known ? known : null
            : null;

    /// <summary>Whether whoever calls says what the elements are, and whether all of them are one object.</summary>
    private static bool IsSequenceGiven(Value rows) =>
        rows is InputValue { Symbol: IParameterSymbol { Type.OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } };

    private Value At(IOperation operation, Value rows, Value places, IMethodSymbol target) => rows is UnknownValue or NothingValue ? rows
        : _values.Add(new MadeValue(At(operation), KnownFacts.Taken, target, [rows, places]));

    private static ImmutableArray<Value> RowsOf(ApiFact fact, ImmutableArray<Value>.Builder operands) =>
        fact.Role == ApiRole.Map ? [.. operands.Where((_, i) => fact.Parts[i].Name == "rows")] : [];

    /// <summary>Random numbers are taken; what plays no part is the last operand: the object they are reached through.</summary>
    private void RecordDraw(IOperation operation, ApiFact fact, IMethodSymbol target, Value? instance, Value[] arguments) => Record(
        EventKind.Drawn, At(operation), Drawn(operation, fact, target, [.. fact.Parts.Select(part => OperandOf(part, target, instance, arguments))], instance, arguments));

    private Value Drawn(IOperation operation, ApiFact fact, IMethodSymbol target, ImmutableArray<Value> operands, Value? instance, Value[] arguments) => _values.Add(
        new MadeValue(At(operation), fact, target, operands.Add(ReceiverOf(target, instance, arguments))));

    /// <summary>What was written into an object that a function made, so that it can be seen what its members depend on.</summary>
    private Value BundleOf(Value made, SyntaxNode place)
    {
        // Of several rows that it may be, or that an iterator gives back for one, the one that says more.
        var yielded = made is MadeValue { Fact: var fact } iterated && fact == KnownFacts.Iterated ? iterated.Extra ?? made : made;
        if (yielded is ChoiceValue { IsEach: false } or SequenceValue)
        {
            var bundles = yielded.Operands.Select(option => BundleOf(option, place)).ToList();
            return bundles.Find(static bundle => bundle.IsRandom) ?? bundles.Find(bundle => bundle is BundleValue && yielded is ChoiceValue) ?? NothingValue.Instance;
        }

        if (made is not CreatedValue created)
        {
            return NothingValue.Instance;
        }

        var members = ContentsOf(made).Where(static pair => !IsIdentifier(pair.Member, pair.Value)).Select(static pair => (Name: pair.Member is ISymbol symbol ? symbol.Name : (string)pair.Member, pair.Value))
            .OrderBy(static member => member.Name, StringComparer.Ordinal).ToList();
        return _values.Add(new BundleValue([.. members.Select(static member => member.Name)], [.. members.Select(member => Placed(Filled(member.Value), place, created.Site.Node))]));
    }

    /// <summary>What an array that was made empty has been filled with.</summary>
    private Value Filled(Value member) => member is CreatedValue or OpaqueValue && Held(new HeapKey(member, HeapKey.Contents)) is { } contents ? contents : member;

    private static bool IsIdentifier(object member, Value value) =>
        value.IsRandom && member is IPropertySymbol { Type.SpecialType: SpecialType.System_String } or IFieldSymbol { Type.SpecialType: SpecialType.System_String } && RandomReading.IsIdentifier(value);

    private ImmutableArray<Value> Arguments(Value function, Value rows) =>
        function is FunctionValue { Method.Parameters.Length: 2 } ? [ElementOf(rows), _values.Part(rows, "index")] : [ElementOf(rows)];

    /// <summary>What a function is given that folds rows into one: in the first turn what it begins with, which is the first of them where nothing else is said.</summary>
    private ImmutableArray<Value> Folded(Value function, Value rows, Value first) =>
        function is FunctionValue { Method.Parameters.Length: 2 } ? [first is NothingValue ? ElementOf(rows) : first, ElementOf(rows)] : [ElementOf(rows)];

    /// <summary>Whether the rows of a view are worth a place of their own: its row type, that their order is random, or that they are other objects than those they are made of.</summary>
    private static bool KeepsPlace(ApiFact fact, IMethodSymbol target) => fact["order"] is not null || fact["unique"] is not null || fact["groups"] is not null || fact["result"] is not null || target.Name.StartsWith("Load", StringComparison.Ordinal);

    private static ApiFact? RoleOf(ApiMember api)
    {
        ApiFact? found = null;
        foreach (var fact in api.Facts)
        {
            if (fact.Role.IsBesideLineage() || fact.Role is ApiRole.Catalog or ApiRole.Metrics or ApiRole.Print
                || (fact.Role == ApiRole.Columns && fact.Parts.IsEmpty))
            {
                continue;
            }

            if (found is null || found.Role == ApiRole.Draw || fact.Role == ApiRole.Select)
            {
                found = fact;
            }
        }

        return found;
    }

    private Value OperandOf(ApiPart part, IMethodSymbol target, Value? instance, Value[] arguments)
    {
        if (part.IsInstance)
        {
            return ReceiverOf(target, instance, arguments);
        }

        foreach (var parameter in target.Parameters)
        {
            if (parameter.Name == part.Parameter)
            {
                var value = arguments[parameter.Ordinal];
                return part.Property is null ? value : SettingOf(value, part.Property, parameter.Type);
            }
        }

        return NothingValue.Instance;
    }

    /// <summary>A property of an options object: what was written into it, nothing where it was made here without.</summary>
    private Value SettingOf(Value options, string name, ITypeSymbol type)
    {
        for (var declared = options is CreatedValue { Type: { } exact } ? exact : type; declared is not null; declared = declared.BaseType)
        {
            if (declared.GetMembers(name).FirstOrDefault() is { } member)
            {
                return Held(new HeapKey(options, member.OriginalDefinition)) is { } written ? written
                    : options is CreatedValue or NothingValue ? NothingValue.Instance
                    : lineage.Apis.Find(member.OriginalDefinition)?.As(ApiRole.Part)?["name"] is { } part ? PartOf(options, part)
                    : ReadState(options, member.OriginalDefinition);
            }
        }

        return NothingValue.Instance;
    }

    private Value AddTo(IOperation operation, ApiFact fact, ISymbol target, Value collection, ImmutableArray<Value> operands)
    {
        if (fact.IndexOf("item") is >= 0 and var item)
        {
            if (fact.IndexOf("key") is >= 0 and var key)
            {
                PutAt(collection, operands[key], operands[item]);
            }
            else if (fact.IndexOf("from") >= 0)
            {
                ForgetPlaces(collection);
                AddElement(collection, operands[item]);
            }
            else
            {
                AppendElement(collection, operands[item]);
            }
        }
        else if (fact.IndexOf("rows") is >= 0 and var several)
        {
            AppendNames(collection, operands[several]);
        }

        // What a made row holds, where that is random: of itself, a row does not say.
        var row = fact.IndexOf("item") is >= 0 and var at || (at = fact.IndexOf("rows")) >= 0 ? BundleOf(operands[at], operation.Syntax) : NothingValue.Instance;
        return Make(operation, fact, target, row.IsRandom ? operands.Add(collection).Add(row) : operands.Add(collection));
    }

    private Value Make(IOperation operation, ApiFact fact, ISymbol member, ImmutableArray<Value> operands)
    {
        var value = Finish(new MadeValue(At(operation), fact, member, operands));
        if (value is MadeValue made)
        {
            Record(EventKind.Made, made.Site, made);
            if (Kept(made) is { } kept)
            {
                return kept;
            }

            if (fact["into"] == "this" && made.Operands.Length > 0)
            {
                return Train(made);
            }

            if (fact.Role == ApiRole.Fit && (made["step"] is CreatedValue or MadeValue { Member: IMethodSymbol { MethodKind: MethodKind.Constructor } } || IsLearnerHeld(made["step"])))
            {
                Train(made); // Learners that keep what they learned as well as giving it back.
            }
        }

        return value;
    }

    /// <summary>Keeps a model under the path it is saved to; the model, where it is loaded from there again.</summary>
    private Value? Kept(MadeValue made)
    {
        if (made.Role is not (ApiRole.Save or ApiRole.Load) || made["path"] is not (ConstantValue or ComputedValue or InputValue or MemberValue or PartValue) || made["path"] is not { } path)
        {
            return null;
        }

        if (made.Role == ApiRole.Save && made["model"] is not (UnknownValue or NothingValue) and var model)
        {
            Write(new HeapKey(path, HeapKey.Saved), model);
        }

        // What a loop loads may be what an earlier turn, or an earlier run, has left there.
        return made.Role == ApiRole.Load && !_inLoop[_block.Ordinal] ? Held(new HeapKey(path, HeapKey.Saved)) : null;
    }

    /// <summary>Whether a field, property or parameter is of a type whose objects are steps themselves, so that what they learned stays in them.</summary>
    private bool IsLearnerHeld(Value step)
    {
        var type = step switch
        {
            MemberValue { Member: IFieldSymbol field } => field.Type,
            MemberValue { Member: IPropertySymbol property } => property.Type,
            InputValue { Symbol: IParameterSymbol parameter } => parameter.Type,
            _ => null,
        };
        return type is INamedTypeSymbol { TypeKind: TypeKind.Class } learner && lineage.Apis.FindType(learner, ApiRole.Step) is not null;
    }

    /// <summary>Objects that are trained in place, or are given their data, keep it.</summary>
    private Value Train(MadeValue made)
    {
        var of = made.Role == ApiRole.Fit ? made["step"] : made["experiment"];
        if (of is not (UnknownValue or NothingValue))
        {
            Write(new HeapKey(of, made.Role == ApiRole.Fit ? HeapKey.Model : HeapKey.Data), made);
        }

        return made.Role == ApiRole.Fit ? _values.Add(new OpaqueValue(made.Site, [made])) : of;
    }

    /// <summary>The same member used on other values, by a caller.</summary>
    private Value Renew(Site site, MadeValue made, ImmutableArray<Value> operands) =>
        Finish(new MadeValue(site, made.Fact, made.Member, made.Role is ApiRole.Step or ApiRole.Columns && operands.Any(static operand => operand is CreatedValue) ? [.. operands.Select(Listed)] : operands)) is var renewed && renewed is MadeValue { Role: ApiRole.Load } load ? Kept(load) ?? load : renewed;

    /// <summary>Looks up what objects have become: a model trained in place, a search that was given its data.</summary>
    private Value Finish(MadeValue made)
    {
        var operands = made.Operands;
        if (made.Fact.IndexOf("model") is >= 0 and var model && Held(new HeapKey(operands[model], HeapKey.Model)) is { } trained)
        {
            operands = operands.SetItem(model, trained);
        }

        if (made.Fact.IndexOf("rows") is >= 0 and var filled && operands[filled] is not (UnknownValue or NothingValue or ConstantValue) && Held(new HeapKey(operands[filled], HeapKey.Filled)) is { } content)
        {
            operands = operands.SetItem(filled, content);
        }

        if (made.Role == ApiRole.Execute && made.Extra is null && made.Fact.IndexOf("experiment") is >= 0 and var experiment
            && Held(new HeapKey(operands[experiment], HeapKey.Data)) is { } data)
        {
            operands = operands.Add(data);
        }

        // One of rows that a query made is known as such: what it was made of does not say of which rows.
        if (made.Role is ApiRole.Predict or ApiRole.Transform && made.Fact.IndexOf("rows") is >= 0 and var row && _elements.TryGetValue(operands[row], out var whole))
        {
            operands = operands.SetItem(row, _values.Part(whole, PartValue.Element));
        }

        return _values.Add(operands == made.Operands ? made : new MadeValue(made.Site, made.Fact, made.Member, operands));
    }

    /// <summary>Whether a value is a prediction or a member of one, here or in a caller.</summary>
    private static bool MayBePredicted(Value value)
    {
        while (true)
        {
            switch (value)
            {
                case MadeValue { Role: ApiRole.Predict or ApiRole.Transform } or InputValue { Symbol: IParameterSymbol }:
                    return true;
                case MemberValue { Of: { } of }:
                    value = of;
                    break;
                case PartValue part:
                    value = part.Of;
                    break;
                case OpaqueValue { Operands: { IsEmpty: false } from }:
                    value = from[0];
                    break;
                default:
                    return false;
            }
        }
    }
}
