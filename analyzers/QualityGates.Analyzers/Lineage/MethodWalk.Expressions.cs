using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <content>From operations to values.</content>
internal sealed partial class MethodWalk
{
    /// <summary>Expressions nested deeper than people write them.</summary>
    private const int MaximumNesting = 250;

    private int _nesting;

    /// <summary>The value of an operation; what it does on the way is recorded.</summary>
    private Value Read(IOperation? operation)
    {
        if (operation is null)
        {
            return UnknownValue.Instance;
        }

        if (operation.ConstantValue.HasValue)
        {
            return operation.ConstantValue.Value is { } constant ? _values.Add(new ConstantValue(constant)) : NothingValue.Instance;
        }

        if (++_nesting > MaximumNesting)
        {
            _nesting--;
            return UnknownValue.Instance;
        }

        var value = ReadCore(operation);
        _nesting--;
        return value;
    }

    private Value ReadCore(IOperation operation)
    {
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Read(statement.Operation);
            case IParenthesizedOperation parenthesized:
                return Read(parenthesized.Operand);
            case ITranslatedQueryOperation query:
                return Read(query.Operation);
            case IConversionOperation conversion:
                return Read(conversion.Operand);
            case IAwaitOperation awaited:
                return Read(awaited.Operation);
            case IDefaultValueOperation:
                return NothingValue.Instance;
            case ILocalReferenceOperation local:
                return ReadVariable(local.Local);
            case IParameterReferenceOperation parameter:
                return ReadParameter(parameter.Parameter);
            case IFlowCaptureReferenceOperation capture:
                return ReadCapture(capture.Id);
            case IFlowCaptureOperation capture:
                WriteCapture(capture.Id, IsInsteadOfNothing(capture.Value) ? NothingValue.Instance : Read(capture.Value));
                return UnknownValue.Instance;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Type: { } type }:
                return This(type);
            case IFieldReferenceOperation field:
                return ReadMember(field.Instance is null ? null : Read(field.Instance), KeptBy(field.Field), field);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IArrayElementReferenceOperation element:
                return ReadElement(Read(element.ArrayReference), element.Indices.Length == 1 ? element.Indices[0] : null, element);
            case IImplicitIndexerReferenceOperation element:
                return ReadElement(Read(element.Instance), element.Argument, element);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment.Target, Folded(assignment, Read(assignment.Value)));
            case IDeconstructionAssignmentOperation assignment:
                return Deconstruct(assignment.Target, Read(assignment.Value));
            case ICompoundAssignmentOperation assignment:
                return Assign(assignment.Target, ReadCompound(assignment));
            case IIncrementOrDecrementOperation increment:
                return Assign(increment.Target, Compute(increment.Kind.ToString(), Read(increment.Target), _values.Add(new ConstantValue(1))));
            case IBinaryOperation binary:
                return ReadBinary(binary);
            case IUnaryOperation unary:
                return Compute(unary.OperatorKind.ToString(), Read(unary.Operand));
            case ITupleOperation tuple:
                return _values.Add(new BundleValue([.. tuple.Elements.Select(static (_, i) => "Item" + (i + 1))], ReadAll(tuple.Elements)));
            case IAnonymousObjectCreationOperation anonymous:
                return ReadAnonymous(anonymous);
            case IArrayCreationOperation { Initializer: { } initializer }:
                return _values.Add(new SequenceValue(ReadAll(initializer.ElementValues)));
            case ICollectionExpressionOperation collection:
                return ReadCollection(collection);
            case ISpreadOperation spread:
                return ElementOf(Read(spread.Operand));
            case IInterpolatedStringOperation text:
                return ReadText(text);
            case IDelegateCreationOperation { Target: var target }:
                return Read(target);
            case IMethodReferenceOperation reference:
                return _values.Add(new FunctionValue(LineageModel.Key(reference.Method), reference.Instance is null ? null : Read(reference.Instance)));
            case IFlowAnonymousFunctionOperation lambda:
                return _values.Add(new FunctionValue(LineageModel.Key(lambda.Symbol), receiver: null));
            case IInvocationOperation call:
                return ReadCall(call);
            case IObjectCreationOperation creation:
                return ReadCreation(creation);
            case IWithOperation with:
                return ReadWith(with);
            case IRangeOperation range:
                return _values.Add(new MadeValue(At(range), KnownFacts.Range, range.Type ?? (ISymbol)lineage.Compilation.ObjectType, [BoundOf(range.LeftOperand), BoundOf(range.RightOperand)]));
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } yielded } result:
                return _yields.Add(Yielded(Read(yielded), result), result.Syntax);
            case IIsPatternOperation pattern:
                return ReadPattern(pattern);
            case IDeclarationExpressionOperation declaration:
                return Read(declaration.Expression);
            case IDiscardOperation:
                return UnknownValue.Instance;
            default:
                return Opaque(operation, [.. operation.ChildOperations.Select(Read).Where(static value => value is not UnknownValue)]);
        }
    }

    /// <summary>A row that an iterator gives out, with what is random in it: of itself, a made row does not say.</summary>
    private Value Yielded(Value row, IOperation place)
    {
        if (BundleOf(row, place.Syntax) is { IsRandom: true } held)
        {
            Record(EventKind.Placed, At(place), Compute("write", row, held));
        }

        return row;
    }

    private ImmutableArray<Value> ReadAll(ImmutableArray<IOperation> operations)
    {
        var values = ImmutableArray.CreateBuilder<Value>(operations.Length);
        foreach (var operation in operations)
        {
            values.Add(Read(operation));
        }

        return values.MoveToImmutable();
    }

    private Value BoundOf(IOperation? bound) => bound is null ? NothingValue.Instance : Read(bound);

    private static Site At(IOperation operation) => new(operation.Syntax);

    /// <summary>What the accessors of a property call <c>field</c> is what the property holds: it may have one accessor that is written and one that is not.</summary>
    private static ISymbol KeptBy(IFieldSymbol field) => field.AssociatedSymbol as IPropertySymbol ?? (ISymbol)field;

    private Value This(ITypeSymbol type) => _values.Add(new InputValue(type.OriginalDefinition));

    private Value Opaque(IOperation operation, ImmutableArray<Value> from) => _values.Add(new OpaqueValue(At(operation), from));

    private Value Compute(string operation, params Value[] operands)
    {
        if (operands.Any(static operand => operand is UnknownValue))
        {
            return UnknownValue.Instance;
        }

        return Arithmetic.Evaluate(operation, operands) is { } number
            ? _values.Add(new ConstantValue(number))
            : _values.Add(new ComputedValue(operation, [.. operands]));
    }

    /// <summary>As <see cref="Compute"/>; where one side is not known, it stands for itself, so that what the other depends on is kept.</summary>
    private Value ComputeAt(IOperation operation, string name, Value left, Value right)
    {
        if ((left is UnknownValue && right is UnknownValue or ConstantValue) || (right is UnknownValue && left is ConstantValue))
        {
            return UnknownValue.Instance;
        }

        return Compute(name, left is UnknownValue ? Opaque(operation, []) : left, right is UnknownValue ? Opaque(operation, []) : right);
    }

    private Value ReadParameter(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && (method is null || (method.MethodKind != MethodKind.Constructor && !IsOwn(parameter)))
            && HeldBy(parameter) is null
            && IsPrimary(constructor, parameter)
            ? ReadState(This(constructor.ContainingType), parameter.OriginalDefinition)
            : ReadVariable(parameter);

    /// <summary>A parameter of <c>class Study(MLContext ml)</c>, which lives on in the object.</summary>
    private bool IsPrimary(IMethodSymbol constructor, IParameterSymbol parameter) =>
        constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax) && parameter.ContainingType is not null;

    private Value ReadBinary(IBinaryOperation binary)
    {
        var left = Read(binary.LeftOperand);
        var right = Read(binary.RightOperand);
        var value = ComputeAt(binary, binary.OperatorKind.ToString(), left, right);
        if (value is ComputedValue && binary.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual)
        {
            Record(EventKind.Compared, At(binary), value);
        }
        else if (binary.OperatorKind is BinaryOperatorKind.Subtract or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            && left is not (ConstantValue or NothingValue) && right is not (ConstantValue or NothingValue) && (MayBePredicted(left) || MayBePredicted(right)))
        {
            Record(EventKind.Measured, At(binary), _values.Add(new SequenceValue([left, right])));
        }

        return value;
    }

    private Value ReadAnonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var values = ImmutableArray.CreateBuilder<Value>();
        foreach (var initializer in anonymous.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
            {
                names.Add(target.Property.Name);
                values.Add(Read(assignment.Value));
            }
        }

        return _values.Add(new BundleValue(names.ToImmutable(), values.ToImmutable()));
    }

    /// <summary>
    /// Whether a value is the empty collection of <c>Load(path) ?? []</c>. It has no rows to say anything about, so that what is known of the others stays known.
    /// </summary>
    private static bool IsInsteadOfNothing(IOperation value)
    {
        value = Operations.Unconverted(value);
        return value.Syntax.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either && either.Right == value.Syntax && value switch
        {
            ICollectionExpressionOperation collection => collection.Elements.IsEmpty,
            IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null, Constructor.ContainingType: { ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" }, DeclaringSyntaxReferences.IsEmpty: true } } => true,
            IInvocationOperation { Arguments.IsEmpty: true, TargetMethod: { Name: "Empty", ContainingType: { Name: nameof(Array) or nameof(Enumerable), DeclaringSyntaxReferences.IsEmpty: true } } } => true,
            _ => false,
        };
    }

    private Value ReadCollection(ICollectionExpressionOperation collection)
    {
        if (collection.Elements.Length == 1 && collection.Elements[0] is ISpreadOperation only)
        {
            return Listed(AsItIsNow(Read(only.Operand), collection));
        }

        return collection.Elements.Length == 0
            ? _values.Add(new CreatedValue(At(collection), collection.Type))
            : ReadWritten(collection);
    }

    /// <summary>A collection written out: a spread of values that are written out themselves puts in each of them; several whole collections are their union.</summary>
    private Value ReadWritten(ICollectionExpressionOperation collection)
    {
        var values = ReadAll([.. collection.Elements.Select(static element => element is ISpreadOperation spread ? spread.Operand : element)]);
        var isSpread = collection.Elements.Select(static element => element is ISpreadOperation).ToArray();
        return Array.TrueForAll(isSpread, static spread => spread) && !values.Any(static value => value is SequenceValue)
            ? Make(collection, KnownFacts.UnionOf(values.Length), collection.Type ?? (ISymbol)lineage.Compilation.ObjectType, values)
            : _values.Add(new SequenceValue([.. values.SelectMany((value, i) =>
                !isSpread[i] ? [value] : value is SequenceValue written ? written.Operands : ImmutableArray.Create(ElementOf(value)))]));
    }

    private Value ReadText(IInterpolatedStringOperation text)
    {
        var parts = new List<Value>();
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation literal:
                    parts.Add(Read(literal.Text));
                    break;
                case IInterpolationOperation interpolation:
                    parts.Add(Read(interpolation.Expression));
                    break;
            }
        }

        // Beside a value that is known, one that is not stands for itself, so that what the text shows of the other is kept.
        return Compute("text", parts.Exists(static part => part is not (UnknownValue or ConstantValue)) ? [.. parts.Select(part => part is UnknownValue ? Opaque(text, []) : part)] : [.. parts]);
    }

    private Value ReadWith(IWithOperation with) => CopyOf(Read(with.Operand), with);

    private Value CopyOf(Value original, IOperation operation)
    {
        var copy = _values.Add(new CreatedValue(At(operation), operation.Type));
        foreach (var (member, value) in ContentsOf(original))
        {
            Write(new HeapKey(copy, member), value);
        }

        return copy;
    }

    private Value Assign(IOperation target, Value value)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                WriteVariable(local.Local, value);
                break;
            case IParameterReferenceOperation parameter when ReadParameter(parameter.Parameter) is MemberValue { Of: { } of }:
                WriteMember(of, parameter.Parameter.OriginalDefinition, value);
                break;
            case IParameterReferenceOperation parameter:
                WriteVariable(parameter.Parameter, value);
                break;
            case IFlowCaptureReferenceOperation capture:
                WriteCaptured(capture, value);
                break;
            case IDeclarationExpressionOperation declaration:
                return Assign(declaration.Expression, value);
            case IFieldReferenceOperation field:
                var holder = field.Instance is null ? null : Read(field.Instance);
                RecordRewriting(holder, value, target);
                WriteMember(holder, KeptBy(field.Field), value);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance, Arguments: var indices } indexer:
                var collection = Read(instance);
                if (!WriteOwnIndexer(indexer, collection, value))
                {
                    WriteElement(collection, indices.Length == 1 ? indices[0].Value : null, value, target);
                }

                break;
            case IPropertyReferenceOperation property:
                WriteProperty(property, value);
                break;
            case IArrayElementReferenceOperation element:
                WriteElement(Read(element.ArrayReference), element.Indices.Length == 1 ? element.Indices[0] : null, value, target);
                break;
            case ITupleOperation:
                return Deconstruct(target, value);
        }

        return value;
    }

    private void WriteElement(Value collection, IOperation? index, Value value, IOperation target)
    {
        if (IsMadeOf(value) || value is MadeValue { Role: ApiRole.Map })
        {
            // x[i][j] = … and row.Values[j] = …: the rows are those of the outermost collection.
            var rows = collection is MemberValue { Of: PartValue { Name: PartValue.Element } of } ? of : collection;
            rows = rows is PartValue { Name: PartValue.Element } row ? row.Of : _elements.TryGetValue(rows, out var whole) ? whole : rows;
            Record(EventKind.Rewritten, At(target), _values.Add(new ComputedValue("rewrite", [rows, value])));
        }

        var place = Read(index);
        var random = place.IsRandom ? place : value is CreatedValue or ChoiceValue ? BundleOf(value, target.Syntax) : NothingValue.Instance;
        if (random.IsRandom)
        {
            Record(EventKind.Placed, At(target), Compute("write", collection is PartValue { Name: PartValue.Element } whole ? whole.Of : collection, random));
        }

        // kept[row.Id] = row, rows[i++] = row
        if (place is not ConstantValue && (ReusedRows.Element(value) is not null
            || value is PartValue { Name: PartValue.Element, Of: InputValue { Symbol: IParameterSymbol } } or InputValue { Symbol: IParameterSymbol { Type: { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } } }))
        {
            Record(EventKind.Placed, At(target), Compute("keep", collection, value));
        }

        PutAt(collection, place, Settled(target, value));
    }

    /// <summary>A target that was evaluated before the value: <c>x.Member ??= …</c>, <c>rows[i] = new Row { … }</c>.</summary>
    private void WriteCaptured(IFlowCaptureReferenceOperation capture, Value value)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                if (operation is IFlowCaptureOperation made && made.Id.Equals(capture.Id) && made.Value is ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation or IArrayElementReferenceOperation)
                {
                    Assign(((IFlowCaptureOperation)operation).Value, value);
                    return;
                }
            }
        }
    }
}
