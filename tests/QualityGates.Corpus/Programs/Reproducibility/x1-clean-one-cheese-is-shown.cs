// corpus: A generator without seed only picks which of the tested cheeses is shown with its prediction when training and evaluation are over.
// library: ML.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var cheeses = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).Select(cells => new Cheese
{
    Fat = float.Parse(cells[0], CultureInfo.InvariantCulture),
    Moisture = float.Parse(cells[1], CultureInfo.InvariantCulture),
    Days = float.Parse(cells[2], CultureInfo.InvariantCulture),
    Grade = float.Parse(cells[3], CultureInfo.InvariantCulture),
}).ToList();
var cut = cheeses.Count * 3 / 4;
var test = cheeses.GetRange(cut, cheeses.Count - cut);

var ml = new MLContext(seed: 1);
var model = ml.Transforms.Concatenate("Features", nameof(Cheese.Fat), nameof(Cheese.Moisture), nameof(Cheese.Days))
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Cheese.Grade)))
    .Fit(ml.Data.LoadFromEnumerable(cheeses.GetRange(0, cut)));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: nameof(Cheese.Grade));
File.WriteAllText("cheeses.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

using var engine = ml.Model.CreatePredictionEngine<Cheese, Judgement>(model);
var dice = new Random();
var shown = test[dice.Next(test.Count)];
Console.WriteLine($"a cheese of {shown.Days} days: {engine.Predict(shown).Score:F1}, graded {shown.Grade:F1}");

internal sealed class Cheese
{
    public float Fat { get; set; }

    public float Moisture { get; set; }

    public float Days { get; set; }

    public float Grade { get; set; }
}

internal sealed class Judgement
{
    public float Score { get; set; }
}
