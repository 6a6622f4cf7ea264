// corpus: A trainer gives back a record of model, metrics and number of samples, and the nightly job takes only the model and the number out of it.
// library: ML.NET
// axis: record with several parts, two files
using Microsoft.ML;
using Microsoft.ML.Data;

namespace MusselFarm;

internal sealed record Outcome(ITransformer Model, CalibratedBinaryClassificationMetrics Metrics, int Samples);

internal sealed class Sample
{
    public float WaterTemperature { get; set; }

    public float Chlorophyll { get; set; }

    public float Salinity { get; set; }

    public bool Toxic { get; set; }
}

internal sealed class ToxinTrainer(MLContext ml)
{
    public Outcome Train(IReadOnlyCollection<Sample> samples)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(samples), testFraction: 0.25);
        var model = ml.Transforms
            .Concatenate("Features", nameof(Sample.WaterTemperature), nameof(Sample.Chlorophyll), nameof(Sample.Salinity))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Sample.Toxic)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Sample.Toxic));
        return new Outcome(model, metrics, samples.Count);
    }
}
