using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Delivery;

public sealed class Parcel
{
    public float Kilometres { get; set; }

    public float Weight { get; set; }

    public string Weekday { get; set; } = "";

    public float Hours { get; set; }
}

public sealed class DeliveryTime
{
    [ColumnName("Score")]
    public float Hours { get; set; }
}

public sealed class DeliveryModel(int seed)
{
    private readonly MLContext _ml = new(seed);

    public (ITransformer Model, RegressionMetrics Metrics) Build(IReadOnlyList<Parcel> parcels)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(parcels), testFraction: 0.25, seed: seed);
        var model = _ml.Transforms.Categorical.OneHotEncoding("Day", nameof(Parcel.Weekday))
            .Append(_ml.Transforms.NormalizeMeanVariance([new("DistanceScaled", nameof(Parcel.Kilometres)), new("WeightScaled", nameof(Parcel.Weight))]))
            .Append(_ml.Transforms.Concatenate("Features", "Day", "DistanceScaled", "WeightScaled"))
            .Append(_ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { LabelColumnName = nameof(Parcel.Hours), NumberOfThreads = 1 }))
            .Fit(parts.TrainSet);
        return (model, _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Parcel.Hours)));
    }

    public PredictionEngine<Parcel, DeliveryTime> Engine(ITransformer model) =>
        _ml.Model.CreatePredictionEngine<Parcel, DeliveryTime>(model);

    public ITransformer SaveAndLoad(ITransformer model, DataViewSchema schema)
    {
        using var stream = new MemoryStream();
        _ml.Model.Save(model, schema, stream);
        stream.Position = 0;
        return _ml.Model.Load(stream, out _);
    }

    public DataViewSchema SchemaOf(IReadOnlyList<Parcel> parcels) => _ml.Data.LoadFromEnumerable(parcels).Schema;
}
