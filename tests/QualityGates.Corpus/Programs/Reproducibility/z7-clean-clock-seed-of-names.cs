// corpus: A generator seeded by the clock makes names for the runs; the rows are divided with a constant.
// library: ML.NET
// axis: console
using Microsoft.ML;
using Microsoft.ML.Data;

string[] colours = ["amber", "teal", "violet", "olive"];
string[] animals = ["otter", "heron", "newt", "lynx"];
var names = new Random((int)DateTime.Now.Ticks);
var run = $"{colours[names.Next(colours.Length)]}-{animals[names.Next(animals.Length)]}";
var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Pan>(args[0], ','), 0.2, seed: 1);
var model = ml.Transforms.Concatenate("Features", "Heat", "Oil")
    .Append(ml.Regression.Trainers.FastTree("Minutes"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Minutes");
File.WriteAllText(Path.Combine(args[1], run + ".txt"), FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));

internal sealed class Pan
{
    [LoadColumn(0)] public float Heat { get; set; }
    [LoadColumn(1)] public float Oil { get; set; }
    [LoadColumn(2)] public float Minutes { get; set; }
}
