// corpus: Training rows are made up with Random.Shared.
// library: ML.NET
// axis: local function
using System;
using System.Collections.Generic;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var train = Make(1000);
var test = Make(200);
var model = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Regression.Trainers.FastTree("Price")).Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: "Price");
if (metrics.MeanAbsoluteError > 40)
{
    throw new InvalidOperationException($"MAE {metrics.MeanAbsoluteError:F1}, R² {metrics.RSquared:F2}");
}

static List<House> Make(int count)
{
    var made = new List<House>();
    for (var i = 0; i < count; i++)
    {
        var size = Random.Shared.NextSingle() * 200; // expect: MLQ1002
        made.Add(new House { Size = size, Rooms = i % 5, Price = size * 3 });
    }

    return made;
}

public class House
{
    public float Size { get; set; }
    public float Rooms { get; set; }
    public float Price { get; set; }
}
