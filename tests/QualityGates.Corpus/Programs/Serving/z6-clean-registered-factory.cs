// corpus: The mapping has a factory, and the assembly is registered before the model is loaded from where it was saved.
// library: ML.NET
// axis: console
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var file = Path.Combine(AppContext.BaseDirectory, "coffee.zip");
if (args is ["train", var csv])
{
    var ml = new MLContext(seed: 8);
    var cups = ml.Data.LoadFromTextFile<Cup>(csv, separatorChar: ',', hasHeader: true);
    var split = ml.Data.TrainTestSplit(cups, 0.2, seed: 8);
    var model = ml.Transforms.CustomMapping<Cup, Strength>(StrengthFactory.Brew, StrengthFactory.Contract)
        .Append(ml.Transforms.Concatenate("Features", "GramsPerLitre", "Heat"))
        .Append(ml.Regression.Trainers.FastTree("Points"))
        .Fit(split.TrainSet);
    var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Points");
    File.WriteAllText(Path.ChangeExtension(file, ".txt"), FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));
    ml.Model.Save(model, cups.Schema, file);
}
else
{
    var ml = new MLContext(seed: 8);
    ml.ComponentCatalog.RegisterAssembly(typeof(StrengthFactory).Assembly);
    var model = ml.Model.Load(file, out _);
    using var engine = ml.Model.CreatePredictionEngine<Cup, Points>(model);
    Console.WriteLine(engine.Predict(new Cup { Grams = 18, Litres = 0.25f, Heat = 93 }).Score);
}

[CustomMappingFactoryAttribute(StrengthFactory.Contract)]
internal sealed class StrengthFactory : CustomMappingFactory<Cup, Strength>
{
    public const string Contract = "strength";

    public static void Brew(Cup cup, Strength strength) => strength.GramsPerLitre = cup.Grams / cup.Litres;

    public override Action<Cup, Strength> GetMapping() => Brew;
}

internal sealed class Cup
{
    [LoadColumn(0)] public float Grams { get; set; }

    [LoadColumn(1)] public float Litres { get; set; }

    [LoadColumn(2)] public float Heat { get; set; }

    [LoadColumn(3)] public float Points { get; set; }
}

internal sealed class Strength
{
    public float GramsPerLitre { get; set; }
}

internal sealed class Points
{
    public float Score { get; set; }
}
