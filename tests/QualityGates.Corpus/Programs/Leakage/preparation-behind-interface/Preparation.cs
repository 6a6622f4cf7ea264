using Microsoft.ML;
using Microsoft.ML.Data;

namespace Laundry;

public interface IPreparation
{
    IDataView Apply(IDataView rows);
}

internal sealed class BinnedPreparation(MLContext ml) : IPreparation
{
    public IDataView Apply(IDataView rows) =>
        ml.Transforms.NormalizeSupervisedBinning("Features", labelColumnName: nameof(Wash.Complaint)).Fit(rows).Transform(rows);
}

public sealed class Wash
{
    [LoadColumn(0)] public bool Complaint { get; set; }
    [LoadColumn(1, 6), VectorType(6)] public float[] Features { get; set; } = [];
}
