// corpus: A mapping divides the price by the area, and the quotient is a feature of the model that predicts the price.
// library: ML.NET
// axis: custom mapping, method group
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flats;

public sealed class Flat
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Rooms { get; set; }

    [LoadColumn(2)] public float Floor { get; set; }

    [LoadColumn(3)] public float Price { get; set; }
}

public sealed class FlatExtra
{
    public float AreaPerRoom { get; set; }

    public float PricePerArea { get; set; }
}

[Microsoft.ML.Transforms.CustomMappingFactoryAttribute("FlatExtras")]
public sealed class FlatExtras : Microsoft.ML.Transforms.CustomMappingFactory<Flat, FlatExtra>
{
    public static void Map(Flat flat, FlatExtra extra)
    {
        extra.AreaPerRoom = flat.Area / Math.Max(1, flat.Rooms);
        extra.PricePerArea = flat.Price / flat.Area;
    }

    public override Action<Flat, FlatExtra> GetMapping() => Map;
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 6);
        var flats = ml.Data.LoadFromTextFile<Flat>(args[0], separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(flats, testFraction: 0.15);

        string[] inputs = [nameof(Flat.Area), nameof(Flat.Rooms), nameof(Flat.Floor), nameof(FlatExtra.AreaPerRoom), nameof(FlatExtra.PricePerArea)];
        var pipeline = ml.Transforms.CustomMapping<Flat, FlatExtra>(FlatExtras.Map, "FlatExtras")
            .Append(ml.Transforms.Concatenate("Features", inputs)) // expect: MLQ2008
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Flat.Price)));
        var model = pipeline.Fit(split.TrainSet);

        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Flat.Price));
        File.WriteAllText(args[1], metrics.MeanAbsoluteError.ToString("F0", CultureInfo.InvariantCulture));
        ml.Model.Save(model, flats.Schema, args[2]);
    }
}
