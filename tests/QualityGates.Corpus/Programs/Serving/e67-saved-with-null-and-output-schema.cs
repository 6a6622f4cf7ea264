// corpus: One model is saved without a schema, another with the schema of its own predictions.
// library: ML.NET
// axis: named arguments
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 0);
IDataView data = mlContext.Data.LoadFromTextFile<Sample>("samples.tsv", hasHeader: true);
var split = mlContext.Data.TrainTestSplit(data, testFraction: 0.2);
var trainer = mlContext.Regression.Trainers.FastTree();
var pipeline = mlContext.Transforms.Concatenate("Features", nameof(Sample.A), nameof(Sample.B)).Append(trainer);
var model = pipeline.Fit(split.TrainSet);
IDataView predictions = model.Transform(split.TestSet);
var metrics = mlContext.Regression.Evaluate(predictions);
File.WriteAllText("metrics.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.RootMeanSquaredError}"));

Directory.CreateDirectory("out");
mlContext.Model.Save(model, predictions.Schema, "out/model.zip"); // expect: MLQ6005
Backup(model);

void Backup(ITransformer transformer)
{
    using var stream = File.Create("out/backup.zip");
    mlContext.Model.Save(model: transformer, stream: stream, inputSchema: null); // expect: MLQ6005
}

class Sample
{
    [LoadColumn(0)]
    public float Label { get; set; }

    [LoadColumn(1)]
    public float A { get; set; }

    [LoadColumn(2)]
    public float B { get; set; }
}
