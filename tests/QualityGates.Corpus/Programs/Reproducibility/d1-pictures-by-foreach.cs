// corpus: Pictures are gathered in the order of the file system, by loop and by directory object.
// library: ML.NET
// axis: loop, local
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

public static class Pictures
{
    public static IDataView Load(MLContext ml, string root)
    {
        var items = new List<Picture>();
        var entries = Directory.EnumerateFiles(root, "*.png", SearchOption.AllDirectories); // expect: MLQ1007
        foreach (var entry in entries)
        {
            items.Add(new Picture { Path = entry, Label = Path.GetFileName(Path.GetDirectoryName(entry)) });
        }

        return ml.Data.LoadFromEnumerable(items);
    }

    public static IDataView Again(MLContext ml, DirectoryInfo root) =>
        ml.Data.LoadFromEnumerable(root.GetFiles("*.png").Select(file => new Picture { Path = file.FullName })); // expect: MLQ1007
}

public static class Study
{
    public static double Run(string train, string test)
    {
        var ml = new MLContext(seed: 1);
        var steps = ml.Transforms.Conversion.MapValueToKey("Key", "Label").Append(ml.Transforms.Text.FeaturizeText("Features", "Path")).Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Key"));
        var model = steps.Fit(Pictures.Load(ml, train));
        var again = steps.Fit(Pictures.Again(ml, new DirectoryInfo(train)));
        var held = Pictures.Load(ml, test);
        return ml.MulticlassClassification.Evaluate(model.Transform(held), "Key").MacroAccuracy + ml.MulticlassClassification.Evaluate(again.Transform(held), "Key").MacroAccuracy;
    }
}

public class Picture
{
    public string? Path { get; set; }
    public string? Label { get; set; }
}
