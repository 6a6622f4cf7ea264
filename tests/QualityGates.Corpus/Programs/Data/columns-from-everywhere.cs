// corpus: Columns of a base class, of attributes, of a get-only property, of a mapping and of earlier steps: all are there.
// library: ML.NET
// axis: base class, nameof, constants, custom mapping
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
const string Total = "Total";
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(Enumerable.Range(1, 300).Select(i => new Order { Amount = i % 13, Pieces = i % 5, Shop = $"shop{i % 3}", Rush = i % 4 == 0 })));
var pipeline = ml.Transforms.CustomMapping<Order, Derived>((order, made) => made.Mean = order.Half / Math.Max(1, order.Pieces), contractName: null)
    .Append(ml.Transforms.Categorical.OneHotEncoding(nameof(Base.Shop)))
    .Append(ml.Transforms.Conversion.ConvertType("RushNumber", nameof(Order.Rush), DataKind.Single))
    .Append(ml.Transforms.Concatenate("Features", nameof(Derived.Mean), nameof(Base.Shop), "RushNumber", nameof(Order.Pieces), nameof(Order.Half)))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: Total))
    .Append(ml.Transforms.CopyColumns("Forecast", "Score"));
var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), Total, "Forecast");
Environment.ExitCode = metrics.RootMeanSquaredError < 2 ? 0 : 1;

abstract class Base
{
    public string Shop { get; set; } = "";
}

sealed class Order : Base
{
    public float Pieces { get; init; }
    [ColumnName("Total")] public float Amount;
    public bool Rush { get; set; }
    public float Half => Pieces / 2;
}

sealed class Derived
{
    public float Mean { get; set; }
}
