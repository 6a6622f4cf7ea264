// corpus: Ranges of one list: rows 700 to 799 are learned and graded.
// library: ML.NET, LINQ
// axis: list ranges, helper, constants
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 31);
List<Sample> samples = File.ReadLines("soil.csv").Skip(1).Select(Sample.Of).ToList();
var train = View(samples.GetRange(0, 800));
var test = View(samples.GetRange(700, 300));
var model = ml.Transforms.Concatenate("Features", nameof(Sample.Ph), nameof(Sample.Clay))
    .Append(ml.Regression.Trainers.FastTree(nameof(Sample.Yield)))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Sample.Yield)); // expect: MLQ2004
File.WriteAllText("yield.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));

IDataView View(List<Sample> rows) => ml.Data.LoadFromEnumerable(rows);

internal sealed class Sample
{
    public float Ph { get; set; }
    public float Clay { get; set; }
    public float Yield { get; set; }

    public static Sample Of(string line)
    {
        var cells = line.Split(',');
        return new Sample { Ph = Cell(0), Clay = Cell(1), Yield = Cell(2) };
        float Cell(int i) => float.Parse(cells[i], CultureInfo.InvariantCulture);
    }
}
