using Leasing;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 12);
var rows = ml.Data.LoadFromTextFile<Contract>("contracts.csv", separatorChar: ',', hasHeader: true);
new DefaultModel(ml).Produce(rows);
new ResidualValue(ml).Produce(rows, "residual.zip");

public sealed class Contract
{
    [LoadColumn(0)]
    public float Income { get; set; }

    [LoadColumn(1)]
    public float Rate { get; set; }

    [LoadColumn(2)]
    public float Term { get; set; }

    [LoadColumn(3)]
    public float Residual { get; set; }

    [LoadColumn(4)]
    public bool Defaulted { get; set; }
}
