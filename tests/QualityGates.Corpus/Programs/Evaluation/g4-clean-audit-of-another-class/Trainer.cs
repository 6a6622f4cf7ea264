// corpus: One class trains and saves the model of water meters, another loads it and audits it on the rows that were put aside; the report is written.
// library: ML.NET
// axis: three files, interface
using Microsoft.ML;

namespace Meters;

public sealed class MeterTrainer(MLContext ml)
{
    public void Train(IDataView rows, string target)
    {
        var model = ml.Transforms.Concatenate("Features", nameof(Meter.Age), nameof(Meter.Pressure), nameof(Meter.Flow))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Meter.Broken), numberOfLeaves: 12))
            .Fit(rows);
        ml.Model.Save(model, rows.Schema, target);
    }
}
