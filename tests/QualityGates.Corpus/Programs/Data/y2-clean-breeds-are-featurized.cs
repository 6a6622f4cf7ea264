// corpus: Breed and colour of dogs are featurized as texts; they are words out of a list and hold no commas, so that quotes are not needed.
// library: ML.NET
// axis: categories as texts
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Shelter;

public sealed class Dog
{
    [LoadColumn(0)] public string Breed { get; set; } = "";

    [LoadColumn(1)] public string Colour { get; set; } = "";

    [LoadColumn(2)] public string ShelterCode { get; set; } = "";

    [LoadColumn(3)] public bool Adopted { get; set; }
}

public interface IDogSource
{
    IDataView Dogs(MLContext ml);
}

public sealed class ShelterFile(string folder) : IDogSource
{
    public IDataView Dogs(MLContext ml) =>
        ml.Data.LoadFromTextFile<Dog>(Path.Combine(folder, "dogs.csv"), separatorChar: ',', hasHeader: true);
}

public sealed class AdoptionModel(IDogSource source)
{
    public BinaryClassificationMetrics Check()
    {
        var ml = new MLContext(seed: 33);
        var split = ml.Data.TrainTestSplit(source.Dogs(ml), testFraction: 0.2, seed: 33);
        var model = ml.Transforms.Text.FeaturizeText("BreedFeatures", nameof(Dog.Breed))
            .Append(ml.Transforms.Text.FeaturizeText("ColourFeatures", nameof(Dog.Colour)))
            .Append(ml.Transforms.Categorical.OneHotEncoding("ShelterFeatures", nameof(Dog.ShelterCode)))
            .Append(ml.Transforms.Concatenate("Features", "BreedFeatures", "ColourFeatures", "ShelterFeatures"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Dog.Adopted)))
            .Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Dog.Adopted));
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var metrics = new AdoptionModel(new ShelterFile(args[0])).Check();
        Console.WriteLine($"F1 {metrics.F1Score:P1}, AUC {metrics.AreaUnderRocCurve:F3}");
        return metrics.AreaUnderRocCurve < 0.6 ? 1 : 0;
    }
}
