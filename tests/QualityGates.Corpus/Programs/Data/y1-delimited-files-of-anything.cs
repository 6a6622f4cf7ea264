// corpus: A generic reader of delimited files drops every line its function throws on, and two experiments learn from what it gives.
// library: ML.NET
// axis: generic class, function parameter
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var culture = CultureInfo.InvariantCulture;
var ml = new MLContext(seed: 6);

var olives = new Delimited<Olive>(';', cells => new Olive(float.Parse(cells[0], culture), float.Parse(cells[1], culture), cells[2] == "virgin"));
var oliveParts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(olives.Load(args[0])), testFraction: 0.2);
var oliveModel = ml.Transforms.Concatenate("Features", nameof(Olive.Acid), nameof(Olive.Colour))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Olive.Virgin)))
    .Fit(oliveParts.TrainSet);
var oliveMetrics = ml.BinaryClassification.Evaluate(oliveModel.Transform(oliveParts.TestSet), nameof(Olive.Virgin));

var presses = new Delimited<Press>(',', cells => new Press(float.Parse(cells[0], culture), float.Parse(cells[1], culture), float.Parse(cells[2], culture)));
var pressParts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(presses.Load(args[1])), testFraction: 0.2);
var pressModel = ml.Transforms.Concatenate("Features", nameof(Press.Speed), nameof(Press.Heat))
    .Append(ml.Regression.Trainers.FastTree(nameof(Press.Litres)))
    .Fit(pressParts.TrainSet);
var pressMetrics = ml.Regression.Evaluate(pressModel.Transform(pressParts.TestSet), nameof(Press.Litres));

File.WriteAllText("oil.json", JsonSerializer.Serialize(new
{
    oliveMetrics.AreaUnderRocCurve,
    oliveMetrics.F1Score,
    pressMetrics.MeanAbsoluteError,
    pressMetrics.RSquared,
}));

public sealed record Olive(float Acid, float Colour, bool Virgin);

public sealed record Press(float Speed, float Heat, float Litres);

public sealed class Delimited<T>(char separator, Func<string[], T> make)
    where T : class
{
    public List<T> Load(string path)
    {
        var items = new List<T>();
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                items.Add(make(line.Split(separator)));
            }
            catch (Exception) // expect: MLQ4004
            {
            }
        }

        return items;
    }
}
