// corpus: After the evaluation one test row is picked at random to show what the model says of it; nothing is learned or measured with that.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 0);
var data = ml.Data.LoadFromTextFile<House>("houses.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2, seed: 0);
var pipeline = ml.Transforms.Concatenate("Features", nameof(House.Rooms), nameof(House.Area), nameof(House.Age))
    .Append(ml.Regression.Trainers.FastTree(nameof(House.Price)));
var model = pipeline.Fit(split.TrainSet);

var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(House.Price));
File.WriteAllText("houses.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));

var examples = ml.Data.CreateEnumerable<House>(split.TestSet, reuseRowObject: false).ToList();
var example = examples[new Random().Next(examples.Count)];
using var engine = ml.Model.CreatePredictionEngine<House, HousePrice>(model);
var prediction = engine.Predict(example);
Console.WriteLine($"{example.Rooms} rooms, {example.Area} m²: {prediction.Score:F0}, paid {example.Price:F0}");

internal sealed class House
{
    [LoadColumn(0)]
    public float Rooms { get; set; }

    [LoadColumn(1)]
    public float Area { get; set; }

    [LoadColumn(2)]
    public float Age { get; set; }

    [LoadColumn(3)]
    public float Price { get; set; }
}

internal sealed class HousePrice
{
    public float Score { get; set; }
}
