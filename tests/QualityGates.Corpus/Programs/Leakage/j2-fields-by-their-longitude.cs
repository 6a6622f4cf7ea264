// corpus: Fields of wheat are cross-validated by a key that holds their longitude, and split by the number of a soil map that is a key and was never hashed.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wheat;

public sealed class Field
{
    [LoadColumn(0)] public float Longitude { get; set; }

    [LoadColumn(1), KeyType(40)] public uint SoilMap { get; set; }

    [LoadColumn(2)] public float Rain { get; set; }

    [LoadColumn(3)] public float Nitrogen { get; set; }

    [LoadColumn(4)] public float Tonnes { get; set; }
}

public sealed class HarvestStudy(MLContext ml)
{
    public (double Absolute, double Root) InFolds(string path)
    {
        var fields = Fields(path);
        var folds = ml.Regression.CrossValidate(fields, Pipeline(), 5, nameof(Field.Tonnes), nameof(Field.Longitude)); // expect: MLQ2011
        return (folds.Average(fold => fold.Metrics.MeanAbsoluteError), folds.Average(fold => fold.Metrics.RootMeanSquaredError));
    }

    public RegressionMetrics HeldOut(string path)
    {
        var parts = ml.Data.TrainTestSplit(Fields(path), samplingKeyColumnName: nameof(Field.SoilMap), seed: 3); // expect: MLQ2011
        return ml.Regression.Evaluate(Pipeline().Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Field.Tonnes));
    }

    private IDataView Fields(string path) => ml.Data.LoadFromTextFile<Field>(path, separatorChar: ',', hasHeader: true);

    private IEstimator<ITransformer> Pipeline() =>
        ml.Transforms.Concatenate("Features", nameof(Field.Rain), nameof(Field.Nitrogen))
            .Append(ml.Regression.Trainers.FastForest(nameof(Field.Tonnes)));
}
