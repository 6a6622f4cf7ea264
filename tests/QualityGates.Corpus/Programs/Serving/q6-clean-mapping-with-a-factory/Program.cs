// corpus: A mapping has a contract and a factory; who loads the model registers the assembly first.
// library: ML.NET
// axis: console, two files
using System.Globalization;
using Ferries;
using Microsoft.ML;

var ml = new MLContext(seed: 7);
ml.ComponentCatalog.RegisterAssembly(typeof(Waves).Assembly);
switch (args)
{
    case ["train", var trainFile, var testFile]:
        var train = ml.Data.LoadFromTextFile<Crossing>(trainFile, separatorChar: ',', hasHeader: true);
        var test = ml.Data.LoadFromTextFile<Crossing>(testFile, separatorChar: ',', hasHeader: true);
        var pipeline = ml.Transforms.CustomMapping<Crossing, Energy>(Waves.Map, Waves.Contract)
            .Append(ml.Transforms.Concatenate("Features", nameof(Crossing.Wind), nameof(Energy.WaveEnergy)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Crossing.Delay)));
        var model = pipeline.Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Crossing.Delay));
        ml.Model.Save(model, train.Schema, Files.Model);
        File.WriteAllText(Files.Metrics, string.Create(CultureInfo.InvariantCulture, $"mae,rmse\n{metrics.MeanAbsoluteError},{metrics.RootMeanSquaredError}\n"));
        return 0;
    case ["ask", var wind, var height, var period]:
        using (var engine = ml.Model.CreatePredictionEngine<Crossing, Delay>(ml.Model.Load(Files.Model, out _)))
        {
            var delay = engine.Predict(new Crossing { Wind = Number(wind), Height = Number(height), Period = Number(period) });
            Console.WriteLine(delay.Minutes.ToString("F0", CultureInfo.InvariantCulture));
        }

        return 0;
    default:
        Console.Error.WriteLine("train <file> <file> | ask <wind> <height> <period>");
        return 2;
}

static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
