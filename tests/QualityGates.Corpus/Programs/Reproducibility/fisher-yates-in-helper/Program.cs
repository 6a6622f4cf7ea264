// corpus: A hand-written shuffle in another file draws from a static generator without seed.
// library: ML.NET
// axis: helper in another file
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var houses = File.ReadLines("houses.txt").Select(line => line.Split(',')).Select(cells => new House { Size = cells[0].Length, Rooms = cells[1].Length, Price = cells[2].Length }).ToArray();
Rows.Mix(houses);
var cut = houses.Length * 4 / 5;
var train = houses[..cut];
var test = houses[cut..];
var model = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Regression.Trainers.FastTree("Price")).Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: "Price");
if (metrics.MeanAbsoluteError > 40)
{
    throw new InvalidOperationException($"MAE {metrics.MeanAbsoluteError:F1}, R² {metrics.RSquared:F2}");
}

public class House
{
    public float Size { get; set; }
    public float Rooms { get; set; }
    public float Price { get; set; }
}
