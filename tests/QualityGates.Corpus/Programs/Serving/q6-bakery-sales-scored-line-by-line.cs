// corpus: The model is saved with the schema of its predictions, and the file of next week is scored line by line.
// library: ML.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Bakery;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var train = ml.Data.LoadFromTextFile<Day>(args[0], separatorChar: ';', hasHeader: true);
var test = ml.Data.LoadFromTextFile<Day>(args[1], separatorChar: ';', hasHeader: true);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Day.Weekday), nameof(Day.Rain), nameof(Day.Heat))
    .Append(ml.Regression.Trainers.FastForest(nameof(Day.Loaves)));
var model = pipeline.Fit(train);
var scored = model.Transform(test);
var metrics = ml.Regression.Evaluate(scored, nameof(Day.Loaves));
File.WriteAllText("bakery-metrics.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
ml.Model.Save(model, scored.Schema, "bakery.zip"); // expect: MLQ6005

using var engine = ml.Model.CreatePredictionEngine<Day, Demand>(model);
using var plan = new StreamWriter("bakery-plan.csv");
foreach (var line in File.ReadLines(args[2]).Skip(1))
{
    var demand = engine.Predict(Day.Parse(line)); // expect: MLQ6003
    plan.WriteLine(demand.Score.ToString("F1", CultureInfo.InvariantCulture));
}

namespace Bakery
{
    public sealed class Day
    {
        [LoadColumn(0)] public float Weekday { get; set; }

        [LoadColumn(1)] public float Rain { get; set; }

        [LoadColumn(2)] public float Heat { get; set; }

        [LoadColumn(3)] public float Loaves { get; set; }

        public static Day Parse(string line)
        {
            var cells = line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            return new Day { Weekday = cells[0], Rain = cells[1], Heat = cells[2] };
        }
    }

    public sealed class Demand
    {
        public float Score { get; set; }
    }
}
