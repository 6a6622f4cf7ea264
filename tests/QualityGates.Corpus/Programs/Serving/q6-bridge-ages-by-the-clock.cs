// corpus: A mapping reads the clock in every pass, and the file of bridges is gone through twice for two numbers of a report.
// library: ML.NET
// axis: console, mapping
using System.Globalization;
using Bridges;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var train = ml.Data.LoadFromTextFile<Bridge>(args[0], separatorChar: ',', hasHeader: true);
var test = ml.Data.LoadFromTextFile<Bridge>(args[1], separatorChar: ',', hasHeader: true);
var heaviest = train.GetColumn<float>(nameof(Bridge.Load)).Max();
var lightest = train.GetColumn<float>(nameof(Bridge.Load)).Min(); // expect: MLQ6009

var mapping = ml.Transforms.CustomMapping<Bridge, Aged>((bridge, row) => row.Age = DateTime.UtcNow.Year - bridge.Built, contractName: null); // expect: MLQ6010
var pipeline = mapping
    .Append(ml.Transforms.Concatenate("Features", nameof(Aged.Age), nameof(Bridge.Load), nameof(Bridge.Span)))
    .Append(ml.Regression.Trainers.FastTree(nameof(Bridge.Wear)));
var metrics = ml.Regression.Evaluate(pipeline.Fit(train).Transform(test), nameof(Bridge.Wear));
File.WriteAllLines("bridges-report.txt",
[
    string.Create(CultureInfo.InvariantCulture, $"loads {lightest} to {heaviest}"),
    string.Create(CultureInfo.InvariantCulture, $"mae {metrics.MeanAbsoluteError}, rmse {metrics.RootMeanSquaredError}"),
]);

namespace Bridges
{
    public sealed class Bridge
    {
        [LoadColumn(0)] public float Built { get; set; }

        [LoadColumn(1)] public float Load { get; set; }

        [LoadColumn(2)] public float Span { get; set; }

        [LoadColumn(3)] public float Wear { get; set; }
    }

    public sealed class Aged
    {
        public float Age { get; set; }
    }
}
