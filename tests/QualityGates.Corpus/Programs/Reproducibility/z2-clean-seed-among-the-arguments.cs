// corpus: The seed is an argument of the program, and a constant where none is given.
// library: ML.NET
// axis: command line
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var arguments = Arguments.Parse(args);
var ml = new MLContext(arguments.Seed);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Melt.Carbon), nameof(Melt.Heat))
    .Append(ml.Regression.Trainers.FastTree(nameof(Melt.Hardness)));
var melts = ml.Data.ShuffleRows(
    ml.Data.LoadFromTextFile<Melt>(arguments.File, separatorChar: ',', hasHeader: true),
    seed: arguments.Seed);
var folds = ml.Regression.CrossValidate(melts, pipeline, numberOfFolds: 5, labelColumnName: nameof(Melt.Hardness), seed: arguments.Seed);
File.WriteAllText("melts.json", JsonSerializer.Serialize(new
{
    Mae = folds.Average(fold => fold.Metrics.MeanAbsoluteError),
    R2 = folds.Average(fold => fold.Metrics.RSquared),
}));

internal sealed record Arguments(string File, int Seed)
{
    public static Arguments Parse(string[] args)
    {
        var file = "melts.csv";
        var seed = 1;
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            switch (args[i])
            {
                case "--file":
                    file = args[i + 1];
                    break;
                case "--seed":
                    seed = int.Parse(args[i + 1], CultureInfo.InvariantCulture);
                    break;
            }
        }

        return new Arguments(file, seed);
    }
}

internal sealed class Melt
{
    [LoadColumn(0)]
    public float Carbon { get; set; }

    [LoadColumn(1)]
    public float Heat { get; set; }

    [LoadColumn(2)]
    public float Hardness { get; set; }
}
