// corpus: The generator comes from outside: whether it has a seed is not known here.
// library: ML.NET
// axis: dependency injection
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;

public class Generator(Random random)
{
    public List<House> Make(int count) => Enumerable.Range(0, count).Select(i => new House { Size = random.NextSingle(), Rooms = i % 5, Price = i }).ToList();
}

public class Study(MLContext ml, Generator generator)
{
    public double Run()
    {
        var model = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Regression.Trainers.FastTree("Price")).Fit(ml.Data.LoadFromEnumerable(generator.Make(1000)));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(generator.Make(200))), "Price").MeanAbsoluteError;
    }
}

public class House
{
    public float Size { get; set; }
    public float Rooms { get; set; }
    public float Price { get; set; }
}
