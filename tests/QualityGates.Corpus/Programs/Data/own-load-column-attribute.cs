// corpus: An attribute of the same name that the program declares for its own reader.
// library: ML.NET
// axis: look-alike
using System;
using Microsoft.ML;

var ml = new MLContext(seed: 8);
var rows = ml.Data.LoadFromEnumerable(Csv.Read<Pair>("pairs.csv"));
var split = ml.Data.TrainTestSplit(rows);
var pipeline = ml.Transforms.Concatenate("Features", "Left").Append(ml.Regression.Trainers.FastTree("Right"));
Environment.ExitCode = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Right").MeanAbsoluteError < 1 ? 0 : 1;

[AttributeUsage(AttributeTargets.Property)]
sealed class LoadColumnAttribute(int index) : Attribute
{
    public int Index { get; } = index;
}

class Pair
{
    [LoadColumn(1)] public float Left { get; set; }
    [LoadColumn(1)] public float Right { get; set; }
}

static class Csv
{
    public static System.Collections.Generic.IEnumerable<T> Read<T>(string path) where T : new()
    {
        foreach (var line in System.IO.File.ReadAllLines(path))
        {
            var row = new T();
            foreach (var property in typeof(T).GetProperties())
            {
                var at = (LoadColumnAttribute)Attribute.GetCustomAttribute(property, typeof(LoadColumnAttribute))!;
                property.SetValue(row, float.Parse(line.Split(',')[at.Index], System.Globalization.CultureInfo.InvariantCulture));
            }

            yield return row;
        }
    }
}
