// corpus: Rows are put in the order of fresh Guids and cut by position.
// library: ML.NET
// axis: lambda
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;

public class Study(MLContext ml)
{
    public double Run(List<House> houses)
    {
        var mixed = houses.OrderBy(_ => Guid.NewGuid()).ToList(); // expect: MLQ1002
        var train = mixed.Take(800);
        var test = mixed.Skip(800);
        var model = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Regression.Trainers.FastTree("Price")).Fit(ml.Data.LoadFromEnumerable(train));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Price").MeanAbsoluteError;
    }
}

public class House
{
    public float Size { get; set; }
    public float Rooms { get; set; }
    public float Price { get; set; }
}
