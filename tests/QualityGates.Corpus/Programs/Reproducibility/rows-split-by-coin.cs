// corpus: Each row goes into one list or the other by a coin nobody seeded.
// library: ML.NET
// axis: direct
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var coin = new Random(); // expect: MLQ1002
var train = new List<House>();
var test = new List<House>();
foreach (var line in File.ReadLines("houses.txt").Skip(1))
{
    var cells = line.Split(',');
    var house = new House { Size = cells[0].Length, Rooms = cells[1].Length, Price = cells[2].Length };
    if (coin.NextDouble() < 0.8)
    {
        train.Add(house);
    }
    else
    {
        test.Add(house);
    }
}

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
