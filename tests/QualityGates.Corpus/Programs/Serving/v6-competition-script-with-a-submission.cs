// corpus: A script for a competition reads the test file into a list, predicts it by index and writes the submission; the model is saved without a schema and a preview is left.
// library: ML.NET
// axis: script, index loop
using System.Globalization;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2026);
var data = ml.Data.LoadFromTextFile<House>("train.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);
data.Preview(); // expect: MLQ6009
var parts = ml.Data.TrainTestSplit(data, 0.1);

var pipeline = ml.Transforms.Categorical.OneHotEncoding("Zone")
    .Append(ml.Transforms.Concatenate("Features", "Zone", "Rooms", "Area"))
    .Append(ml.Regression.Trainers.LightGbm(new Microsoft.ML.Trainers.LightGbm.LightGbmRegressionTrainer.Options { LabelColumnName = "Price", Seed = 1, Deterministic = true }));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Price");
Console.WriteLine(FormattableString.Invariant($"{metrics.RootMeanSquaredError:F0} {metrics.RSquared:F3}"));
ml.Model.Save(model, default, "houses.zip"); // expect: MLQ6005

var houses = new List<House>();
foreach (var line in File.ReadAllLines("test.csv").Skip(1))
{
    var cells = line.Split(',');
    houses.Add(new House
    {
        Zone = cells[0],
        Rooms = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Area = float.Parse(cells[2], CultureInfo.InvariantCulture),
    });
}

var engine = ml.Model.CreatePredictionEngine<House, HousePrice>(model);
var submission = new StringBuilder("Id,Price\n");
for (var i = 0; i < houses.Count; i++)
{
    var price = engine.Predict(houses[i]); // expect: MLQ6003
    submission.Append(CultureInfo.InvariantCulture, $"{i},{price.Price}\n");
}

File.WriteAllText("submission.csv", submission.ToString());

internal sealed class House
{
    [LoadColumn(0)] public string Zone { get; set; } = "";
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Area { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}

internal sealed class HousePrice
{
    public float Price { get; set; }
}
