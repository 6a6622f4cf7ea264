// corpus: One pipeline for steel takes all columns of the schema, the other a column that was scaled from the strength it predicts.
// library: ML.NET
// axis: helpers
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 17);
var beams = ml.Data.LoadFromTextFile<Beam>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(beams, 0.2);
Report("everything", Everything(parts.TrainSet));
Report("scaled", Scaled());

IEstimator<ITransformer> Everything(IDataView rows)
{
    var names = rows.Schema.Select(column => column.Name).ToArray();
    return ml.Transforms.Concatenate("Features", names) // expect: MLQ2008
        .Append(ml.Regression.Trainers.FastTree(nameof(Beam.Strength)));
}

IEstimator<ITransformer> Scaled()
{
    var scaled = ml.Transforms.NormalizeMinMax("Grade", nameof(Beam.Strength));
    return scaled
        .Append(ml.Transforms.Concatenate("Features", nameof(Beam.Carbon), nameof(Beam.Width), "Grade")) // expect: MLQ2008
        .Append(ml.Regression.Trainers.FastTree(nameof(Beam.Strength)));
}

void Report(string name, IEstimator<ITransformer> pipeline)
{
    var metrics = ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Beam.Strength));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: MAE {metrics.MeanAbsoluteError:F1}, RMSE {metrics.RootMeanSquaredError:F1}"));
}

internal sealed class Beam
{
    [LoadColumn(0)] public float Carbon { get; set; }

    [LoadColumn(1)] public float Width { get; set; }

    [LoadColumn(2)] public float Strength { get; set; }
}
