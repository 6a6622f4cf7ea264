// corpus: Metrics are logged one by one to a sink behind an interface, whose file implementation keeps them.
// library: ML.NET
// axis: interface in another file, using declaration
// scores: MLQ3005 MLQ3008
using Metrics;
using Microsoft.ML;
using Microsoft.ML.Data;

using IMetricSink sink = new CsvSink("run.csv");
var ml = new MLContext(seed: 1);
var homes = ml.Data.LoadFromTextFile<Home>("homes.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(homes, testFraction: 0.25);
var model = ml.Transforms.Concatenate("Features", nameof(Home.Area), nameof(Home.Insulation))
    .Append(ml.Regression.Trainers.Ols(nameof(Home.Heating)))
    .Fit(split.TrainSet);
var result = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Home.Heating));
sink.Log("r2", result.RSquared);
sink.Log("mae", result.MeanAbsoluteError);
ml.Model.Save(model, homes.Schema, "heating.zip");

public class Home
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Insulation { get; set; }
    [LoadColumn(2)] public float Heating { get; set; }
}
