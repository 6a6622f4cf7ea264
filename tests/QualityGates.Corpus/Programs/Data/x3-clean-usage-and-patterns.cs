// corpus: The usage of a tool shows rooted paths, a pattern recognises them and a message warns of them; what is opened comes from the arguments.
// library: ML.NET
// axis: texts that nobody opens
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.ML;
using Microsoft.ML.Data;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: mills /data/mills.csv C:\\models\\mills.zip");
    Console.Error.WriteLine("       mills ../../data/mills.csv ~/models/mills.zip");
    return 1;
}

if (Regex.IsMatch(args[0], @"^(/home/|C:\\Users\\)"))
{
    Console.Error.WriteLine($"{args[0]} is a place of one person; copy it to /srv/mills first.");
}

var ml = new MLContext(seed: 70);
var mills = ml.Data.LoadFromTextFile<Mill>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(mills, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Mill.Flow), nameof(Mill.Height))
    .Append(ml.Regression.Trainers.FastTree(nameof(Mill.Power)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Mill.Power));
File.WriteAllText(Path.ChangeExtension(args[1], ".json"), JsonSerializer.Serialize(metrics));
ml.Model.Save(model, mills.Schema, args[1]);
return 0;

public sealed class Mill
{
    [LoadColumn(0)] public float Flow { get; set; }

    [LoadColumn(1)] public float Height { get; set; }

    [LoadColumn(2)] public float Power { get; set; }
}
