using System.Collections.Immutable;

namespace QualityGates.Lineage;

/// <summary>Along which dimension of a tensor or matrix something works: rows lie along the first.</summary>
internal static class Dimensions
{
    /// <summary>Whether columns are cut or put beside each other, and all rows stay; a negative dimension counts from behind, and may be any.</summary>
    internal static bool AreColumns(MadeValue made) => made["dim"] is ConstantValue constant && Arithmetic.Number(constant.Constant) > 0;

    /// <summary>Whether a number is of all rows, as far as that is known: along the first dimension, or along all of them.</summary>
    internal static bool HoldAllRows(MadeValue made) => made["dim"] is NothingValue || ConstantsIn(made["dim"]).Any(static dimension => dimension == 0);

    private static IEnumerable<double?> ConstantsIn(Value dimensions) =>
        (dimensions is SequenceValue or BundleValue ? dimensions.Operands : ImmutableArray.Create(dimensions)).OfType<ConstantValue>().Select(static constant => Arithmetic.Number(constant.Constant));
}
